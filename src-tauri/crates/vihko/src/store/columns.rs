//! How each value lies in a column.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, Type, ValueRef};
use rusqlite::{Row, types::Value};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::associations::AssociationId;
use crate::association::{PaperPer, Secrecy};
use crate::attachment::AttachmentKind;
use crate::grant::{SubsidyKind, SubsidyPercent};
use crate::hetu::Hetu;
use crate::path::{
    ContactKind, Destination, FollowUpPoint, GoalArea, GoalState, Knowledge, TrainingKind,
    TrainingState,
};
use crate::person::EndReason;
use crate::report::Naming;
use crate::session::{Attendance, SessionKind, Way};
use crate::support::DeadlineId;
use crate::values::{
    AttachmentId, BusinessId, ContactId, DeadlineAnswerId, EnvelopeId, Euro, FormId, GoalId, Hours,
    Iban, JournalId, Language, Minutes, Month, MonthFiguresId, OtherSupportId, OutcomeId,
    PaySubsidyId, PayerId, Percent, Period, PersonId, PlacementId, PrivateNote, RecorderId,
    Reference, ReportId, SchemeId, SessionId, StepId, StubId, SupplementId, TrainingId,
};

/// Declares how types lie: `in_columns! { Month: |it| it.to_string(), String => |text| Month::parse(&text); }`.
macro_rules! in_columns {
    ($($name:ident: |$it:ident| $put:expr, $raw:ty => |$value:ident| $take:expr;)*) => {$(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                let $it = self;
                Ok(ToSqlOutput::Owned(Value::from($put)))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                let $value = <$raw>::column_result(value)?;
                $take.map_err(|_| unfit(stringify!($name)))
            }
        }
    )*};
}

macro_rules! ids {
    ($($name:ident),* $(,)?) => {
        in_columns! { $($name: |it| it.0.as_bytes().to_vec(), Uuid => |id| fits($name(id));)* }
    };
}

macro_rules! codes {
    ($($name:ident),* $(,)?) => {
        in_columns! { $($name: |it| it.code().to_owned(), String => |code| $name::parse(&code);)* }
    };
}

ids![
    AssociationId,
    AttachmentId,
    ContactId,
    DeadlineAnswerId,
    EnvelopeId,
    FormId,
    GoalId,
    JournalId,
    MonthFiguresId,
    OtherSupportId,
    OutcomeId,
    PaySubsidyId,
    PayerId,
    PersonId,
    PlacementId,
    RecorderId,
    ReportId,
    SchemeId,
    SessionId,
    StepId,
    StubId,
    SupplementId,
    TrainingId,
];

codes![
    Attendance,
    AttachmentKind,
    ContactKind,
    DeadlineId,
    Destination,
    EndReason,
    FollowUpPoint,
    GoalArea,
    GoalState,
    Knowledge,
    Language,
    Naming,
    PaperPer,
    Secrecy,
    SessionKind,
    SubsidyKind,
    TrainingKind,
    TrainingState,
    Way,
];

in_columns! {
    BusinessId: |it| it.to_string(), String => |text| BusinessId::parse(&text);
    Iban: |it| it.to_string(), String => |text| Iban::parse(&text);
    Reference: |it| it.to_string(), String => |text| Reference::parse(&text);
    Month: |it| it.to_string(), String => |text| Month::parse(&text);
    Hetu: |it| it.reveal().to_owned(), String => |text| Hetu::parse(&text);
    PrivateNote: |it| it.reveal().to_owned(), String => |text| PrivateNote::parse(&text);
    Euro: |it| it.0, i64 => |cents| fits(Euro(cents));
    Hours: |it| i64::from(it.0), u32 => |hundredths| fits(Hours(hundredths));
    Percent: |it| i64::from(it.0), u32 => |hundredths| fits(Percent(hundredths));
    Minutes: |it| i64::from(it.0), u16 => |minutes| fits(Minutes(minutes));
    SubsidyPercent: |it| i64::from(it.number()), u8 => |number| SubsidyPercent::try_from(number);
}

/// A list or small record whose parts nothing else points to, as JSON text.
pub(super) struct Json<T>(pub(super) T);

impl<T: Serialize> ToSql for Json<&T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let text = serde_json::to_string(self.0)
            .map_err(|e| rusqlite::Error::ToSqlConversionFailure(e.into()))?;
        Ok(ToSqlOutput::Owned(Value::Text(text)))
    }
}

impl<T: DeserializeOwned> FromSql for Json<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?)
            .map(Json)
            .map_err(FromSqlError::other)
    }
}

/// The value of a JSON column.
pub(super) fn json<T: DeserializeOwned>(row: &Row, column: &str) -> rusqlite::Result<T> {
    row.get::<_, Json<T>>(column).map(|Json(value)| value)
}

/// The days of the columns `starts_on` and `ends_on`.
pub(super) fn period(row: &Row) -> rusqlite::Result<Period> {
    Period::new(row.get("starts_on")?, row.get("ends_on")?).map_err(|_| misfit("Period"))
}

/// A row whose columns do not fit together.
pub(super) fn misfit(what: &str) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, unfit(what).into())
}

fn fits<T>(value: T) -> Result<T, FromSqlError> {
    Ok(value)
}

/// The column holds what this program cannot have written. The value itself stays out of the message.
fn unfit(what: &str) -> FromSqlError {
    FromSqlError::Other(format!("not a {what}").into())
}
