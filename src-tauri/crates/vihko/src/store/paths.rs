//! Rows of `goal`, `training`, `employer_contact` and `outcome`.

use rusqlite::Row;

use super::Read;
use super::columns::period;
use super::record::{Cells, Kept, cells};
use crate::error::Result;
use crate::path::{EmployerContact, Goal, Outcome, Training};
use crate::values::{ContactId, GoalId, OutcomeId, PersonId, PlacementId, TrainingId};

/// A person's goals.
pub fn goals(db: &Read, person: PersonId) -> Result<Vec<(GoalId, Goal)>> {
    of_person(db, person)
}

/// A person's training and cards.
pub fn trainings(db: &Read, person: PersonId) -> Result<Vec<(TrainingId, Training)>> {
    of_person(db, person)
}

/// Contacts with employers for a person's sake.
pub fn contacts(db: &Read, person: PersonId) -> Result<Vec<(ContactId, EmployerContact)>> {
    of_person(db, person)
}

/// What is known of where a person went after a placement.
pub fn outcomes(db: &Read, placement: PlacementId) -> Result<Vec<(OutcomeId, Outcome)>> {
    db.of("placement_id", placement)
}

fn of_person<K: Kept>(db: &Read, person: PersonId) -> Result<Vec<(K, K::Record)>> {
    db.of("person_id", person)
}

impl Kept for GoalId {
    type Record = Goal;
    const TABLE: &'static str = "goal";

    fn cells(it: &Goal) -> Cells<'_> {
        cells! {
            "person_id" => it.person,
            "area" => it.area,
            "text" => &it.text,
            "target_on" => it.target_on,
            "state" => it.state,
        }
    }

    fn record(row: &Row) -> rusqlite::Result<Goal> {
        Ok(Goal {
            person: row.get("person_id")?,
            area: row.get("area")?,
            text: row.get("text")?,
            target_on: row.get("target_on")?,
            state: row.get("state")?,
        })
    }
}

impl Kept for TrainingId {
    type Record = Training;
    const TABLE: &'static str = "training";

    fn cells(it: &Training) -> Cells<'_> {
        cells! {
            "person_id" => it.person,
            "kind" => it.kind,
            "name" => &it.name,
            "state" => it.state,
            "starts_on" => it.starts_on,
            "completed_on" => it.completed_on,
        }
    }

    fn record(row: &Row) -> rusqlite::Result<Training> {
        Ok(Training {
            person: row.get("person_id")?,
            kind: row.get("kind")?,
            name: row.get("name")?,
            state: row.get("state")?,
            starts_on: row.get("starts_on")?,
            completed_on: row.get("completed_on")?,
        })
    }
}

impl Kept for ContactId {
    type Record = EmployerContact;
    const TABLE: &'static str = "employer_contact";

    fn cells(it: &EmployerContact) -> Cells<'_> {
        cells! {
            "person_id" => it.person,
            "kind" => it.kind,
            "organisation" => &it.organisation,
            "contact_person" => &it.contact_person,
            "starts_on" => it.period.start(),
            "ends_on" => it.period.end(),
            "decision_number" => &it.decision_number,
            "result" => &it.result,
        }
    }

    fn record(row: &Row) -> rusqlite::Result<EmployerContact> {
        Ok(EmployerContact {
            person: row.get("person_id")?,
            kind: row.get("kind")?,
            organisation: row.get("organisation")?,
            contact_person: row.get("contact_person")?,
            period: period(row)?,
            decision_number: row.get("decision_number")?,
            result: row.get("result")?,
        })
    }
}

impl Kept for OutcomeId {
    type Record = Outcome;
    const TABLE: &'static str = "outcome";

    fn cells(it: &Outcome) -> Cells<'_> {
        cells! {
            "placement_id" => it.placement,
            "point" => it.point,
            "knowledge" => it.knowledge,
            "destination" => it.destination,
            "place" => &it.at,
            "started_on" => it.started_on,
            "weekly_hours_hundredths" => it.weekly_hours,
            "found_by_association" => it.found_by_association,
            "recorded_on" => it.recorded_on,
        }
    }

    fn record(row: &Row) -> rusqlite::Result<Outcome> {
        Ok(Outcome {
            placement: row.get("placement_id")?,
            point: row.get("point")?,
            knowledge: row.get("knowledge")?,
            destination: row.get("destination")?,
            at: row.get("place")?,
            started_on: row.get("started_on")?,
            weekly_hours: row.get("weekly_hours_hundredths")?,
            found_by_association: row.get("found_by_association")?,
            recorded_on: row.get("recorded_on")?,
        })
    }
}
