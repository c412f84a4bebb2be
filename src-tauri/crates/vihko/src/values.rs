//! The small values everything else is made of, and the only place where text becomes one of them.
//!
//! Each `parse` reads what people type (`1 200,50`, `3.11.`, `1:15`) as well as the form that files
//! carry (`1200.50`, `2026-11-03`, `75`), and answers with the [`Problem`](crate::fault::Problem) otherwise.

mod bank;
mod codes;
mod day;
mod draft;
mod fold;
mod id;
mod language;
mod money;
mod month;
mod number;
mod printable;
mod signs;
mod sorting;
mod text;
mod version;

pub use bank::{BusinessId, Iban, Reference};
pub(crate) use codes::codes;
pub use day::{day, held_day, time};
pub use draft::{
    AmountText, DayText, Draft, MonthText, NumberText, TimeText, link, maybe, written,
};
pub use fold::{cut, unaccented};
pub use id::{
    AttachmentId, ContactId, DeadlineAnswerId, EnvelopeId, FormId, GoalId, JournalId,
    MonthFiguresId, OtherSupportId, OutcomeId, PaySubsidyId, PayerId, PersonId, PlacementId,
    RecorderId, ReportId, SchemeId, SessionId, StepId, StubId, SupplementId, TrainingId,
};
pub use language::Language;
pub use money::Euro;

pub use month::{Month, Period, add_months};
pub use number::{Hours, Minutes, Percent, WholePercent, count};
pub use printable::{has_a_shape, is_invisible, printable, seen};
pub use signs::{SIGNS, sign_value};
pub use sorting::{folded, sort_key};
pub use text::{PrivateNote, jotting, line, optional, prose, remark};
pub use version::Version;
