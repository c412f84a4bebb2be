//! How a checked record fits what the notebook already holds: links that lead somewhere, nothing twice.

mod grants;
mod schemes;

use chrono::NaiveDate;
use serde::Serialize;
use uuid::Uuid;

use crate::association::{Recorder, RecorderDraft};
use crate::attachment::{Attachment, AttachmentDraft};
use crate::error::Result;
use crate::exchange::forms;
use crate::fault::{Faults, Problem};
use crate::form::{Form, FormDraft};
use crate::path::{
    EmployerContact, EmployerContactDraft, Goal, GoalDraft, Outcome, OutcomeDraft, Training,
    TrainingDraft,
};
use crate::person::{
    MonthFigures, MonthFiguresDraft, Person, PersonDraft, Placement, PlacementDraft,
};
use crate::session::{Session, SessionDraft, Step, StepDraft, Stub, StubDraft};
use crate::store::{self, Kept, Write};
use crate::values::{
    AttachmentId, ContactId, Draft, FormId, GoalId, Month, MonthFiguresId, OutcomeId, Period,
    PersonId, PlacementId, RecorderId, SessionId, StepId, StubId, TrainingId,
};

/// A draft whose record the notebook keeps under an id of its own kind.
pub trait Recorded: Draft + Serialize {
    /// The id's kind.
    type Id: Kept<Record = Self::Record> + From<Uuid> + Ord;

    /// Gathers what does not fit the rest of the notebook, and completes what the notebook gives.
    fn fit(
        tx: &Write<'_>,
        id: Self::Id,
        record: Self::Record,
        faults: &mut Faults,
    ) -> Result<Self::Record>;
}

/// A link must lead to a record.
fn linked<K: Kept>(
    tx: &Write<'_>,
    field: &str,
    id: K,
    faults: &mut Faults,
) -> Result<Option<K::Record>> {
    let found = tx.find(id)?;
    if found.is_none() {
        faults.add(field, Problem::UnknownReference);
    }
    Ok(found)
}

impl Recorded for RecorderDraft {
    type Id = RecorderId;

    fn fit(
        tx: &Write<'_>,
        id: RecorderId,
        record: Recorder,
        faults: &mut Faults,
    ) -> Result<Recorder> {
        let name = record.name.to_lowercase();
        let same =
            |(other, it): &(RecorderId, Recorder)| *other != id && it.name.to_lowercase() == name;
        if tx.list::<RecorderId>()?.iter().any(same) {
            faults.add("name", Problem::Twice);
        }
        Ok(record)
    }
}

impl Recorded for PersonDraft {
    type Id = PersonId;

    fn fit(
        tx: &Write<'_>,
        id: PersonId,
        mut record: Person,
        faults: &mut Faults,
    ) -> Result<Person> {
        if record.number == 0 {
            record.number = store::people::next_number(tx)?;
        }
        if tx
            .list::<PersonId>()?
            .iter()
            .any(|(other, it)| *other != id && it.number == record.number)
        {
            faults.add("number", Problem::Twice);
        }
        Ok(record)
    }
}

impl Recorded for PlacementDraft {
    type Id = PlacementId;

    fn fit(
        tx: &Write<'_>,
        id: PlacementId,
        record: Placement,
        faults: &mut Faults,
    ) -> Result<Placement> {
        linked(tx, "person", record.person, faults)?;
        if let Some(payer) = record.payer {
            linked(tx, "payer", payer, faults)?;
        }
        let same = |(other, it): &(PlacementId, Placement)| {
            *other != id
                && it.payer == record.payer
                && it.in_force().overlap(record.in_force()).is_some()
        };
        if store::placements::of_person(tx, record.person)?
            .iter()
            .any(same)
        {
            faults.add("start", Problem::Overlaps);
        }
        Ok(record)
    }
}

impl Recorded for MonthFiguresDraft {
    type Id = MonthFiguresId;

    fn fit(
        tx: &Write<'_>,
        id: MonthFiguresId,
        record: MonthFigures,
        faults: &mut Faults,
    ) -> Result<MonthFigures> {
        if let Some(placement) = linked(tx, "placement", record.placement, faults)? {
            within(placement.in_force(), record.month, faults);
        }
        let there = store::placements::figures_of(tx, record.placement, record.month)?;
        if there.is_some_and(|(other, _)| other != id) {
            faults.add("month", Problem::Twice);
        }
        Ok(record)
    }
}

/// The month has at least one day of the placement.
fn within(placement: Period, month: Month, faults: &mut Faults) {
    if placement.days_in(month) == 0 {
        match placement.end() {
            Some(end) if month.first_day() > end => faults.add("month", Problem::After(end)),
            Some(_) | None => faults.add("month", Problem::Before(placement.start())),
        }
    }
}

impl Recorded for SessionDraft {
    type Id = SessionId;

    fn fit(tx: &Write<'_>, _: SessionId, record: Session, faults: &mut Faults) -> Result<Session> {
        for (i, participant) in record.participants.iter().enumerate() {
            linked(
                tx,
                &format!("participants[{i}].person"),
                participant.person,
                faults,
            )?;
        }
        Ok(record)
    }
}

impl Recorded for StepDraft {
    type Id = StepId;

    fn fit(tx: &Write<'_>, _: StepId, record: Step, faults: &mut Faults) -> Result<Step> {
        linked(tx, "person", record.person, faults)?;
        if let Some(session) = linked(tx, "session", record.session, faults)? {
            for (field, day) in [("due_on", record.due_on), ("done_on", record.done_on)] {
                if day.is_some_and(|day| day < session.held_on) {
                    faults.add(field, Problem::Before(session.held_on));
                }
            }
        }
        Ok(record)
    }
}

impl Recorded for StubDraft {
    type Id = StubId;

    fn fit(tx: &Write<'_>, _: StubId, record: Stub, faults: &mut Faults) -> Result<Stub> {
        if let Some(person) = record.person {
            linked(tx, "person", person, faults)?;
        }
        Ok(record)
    }
}

impl Recorded for GoalDraft {
    type Id = GoalId;

    fn fit(tx: &Write<'_>, _: GoalId, record: Goal, faults: &mut Faults) -> Result<Goal> {
        linked(tx, "person", record.person, faults)?;
        Ok(record)
    }
}

impl Recorded for TrainingDraft {
    type Id = TrainingId;

    fn fit(
        tx: &Write<'_>,
        _: TrainingId,
        record: Training,
        faults: &mut Faults,
    ) -> Result<Training> {
        linked(tx, "person", record.person, faults)?;
        Ok(record)
    }
}

impl Recorded for EmployerContactDraft {
    type Id = ContactId;

    fn fit(
        tx: &Write<'_>,
        _: ContactId,
        record: EmployerContact,
        faults: &mut Faults,
    ) -> Result<EmployerContact> {
        linked(tx, "person", record.person, faults)?;
        Ok(record)
    }
}

impl Recorded for OutcomeDraft {
    type Id = OutcomeId;

    fn fit(tx: &Write<'_>, id: OutcomeId, record: Outcome, faults: &mut Faults) -> Result<Outcome> {
        linked(tx, "placement", record.placement, faults)?;
        let same_point = |(other, it): &(OutcomeId, Outcome)| {
            *other != id && it.placement == record.placement && it.point == record.point
        };
        if tx.list::<OutcomeId>()?.iter().any(same_point) {
            faults.add("point", Problem::Twice);
        }
        Ok(record)
    }
}

impl Recorded for FormDraft {
    type Id = FormId;

    fn fit(tx: &Write<'_>, id: FormId, record: Form, faults: &mut Faults) -> Result<Form> {
        let placement = linked(tx, "placement", record.placement, faults)?;
        if let (Some(placement), Some(month)) = (placement, record.month) {
            within(placement.in_force(), month, faults);
        }
        let of_placement = store::forms::of_placement(tx, record.placement)?;
        let same = |(other, it): &(FormId, Form)| {
            *other != id && it.template == record.template && it.month == record.month
        };
        if of_placement.iter().any(same) {
            faults.add("month", Problem::Twice);
        }
        if let Some(day) = entered_before(tx, id, &record.serial)? {
            faults.add("serial", Problem::AlreadyEntered(day));
        }
        let template = forms::templates()?
            .into_iter()
            .find(|it| it.id == record.template && it.version == record.version);
        let Some(template) = template else {
            faults.add("template", Problem::UnknownReference);
            return Ok(record);
        };
        let kept = record.clone();
        Ok(faults.merge(template.check(record)).unwrap_or(kept))
    }
}

/// When the paper of this serial number was filled, if it has been entered as another form.
fn entered_before(tx: &Write<'_>, id: FormId, serial: &str) -> Result<Option<NaiveDate>> {
    if serial.is_empty() {
        return Ok(None);
    }
    let serial = serial.to_lowercase();
    let forms = tx.list::<FormId>()?;
    let mut others = forms.iter().filter(|(other, _)| *other != id);
    let twin = others.find(|(_, it)| it.serial.to_lowercase() == serial);
    Ok(twin.map(|(_, it)| it.filled_on))
}

impl Recorded for AttachmentDraft {
    type Id = AttachmentId;

    fn fit(
        tx: &Write<'_>,
        _: AttachmentId,
        record: Attachment,
        faults: &mut Faults,
    ) -> Result<Attachment> {
        if let Some(person) = record.person {
            linked(tx, "person", person, faults)?;
        }
        if let Some(placement) = record.placement {
            linked(tx, "placement", placement, faults)?;
        }
        Ok(record)
    }
}
