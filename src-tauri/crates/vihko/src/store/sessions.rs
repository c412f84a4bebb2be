//! Rows of `session`, `participant`, `step` and `stub`.

use std::cmp::Reverse;

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::columns::{Json, json};
use super::record::{Cells, Kept, cells};
use super::{Read, Write, journal};
use crate::error::Result;
use crate::session::{Session, SessionKind, Step, Stub};
use crate::values::{PersonId, SessionId, StepId, StubId};

/// The sessions from one day to another, both included, in the order of their days.
pub fn between(db: &Read, first: NaiveDate, last: NaiveDate) -> Result<Vec<(SessionId, Session)>> {
    let sessions = db.select_along(
        "session_held_on",
        "held_on BETWEEN :first AND :last",
        named_params! { ":first": first, ":last": last },
    )?;
    Ok(by_day(sessions))
}

/// The sessions whose next meeting was agreed for a day from the first to the last.
pub fn next_between(
    db: &Read,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<(SessionId, Session)>> {
    db.select_along(
        "session_next_on",
        "next_on BETWEEN :first AND :last",
        named_params! { ":first": first, ":last": last },
    )
}

/// The sessions in which a person took part or was to take part, in the order of their days.
pub fn of_person(db: &Read, person: PersonId) -> Result<Vec<(SessionId, Session)>> {
    let sessions = db.select(
        "id IN (SELECT session_id FROM participant INDEXED BY participant_person_id
                WHERE person_id = :person AND deleted_at IS NULL)",
        named_params! { ":person": person },
    )?;
    Ok(by_day(sessions))
}

/// The steps that were agreed on in a session.
pub fn steps(db: &Read, session: SessionId) -> Result<Vec<(StepId, Step)>> {
    db.of("session_id", session)
}

/// The steps that concern a person.
pub fn steps_of_person(db: &Read, person: PersonId) -> Result<Vec<(StepId, Step)>> {
    db.of("person_id", person)
}

/// The steps that have not been done.
pub fn open_steps(db: &Read) -> Result<Vec<(StepId, Step)>> {
    db.select_along("step_open", "done_on IS NULL", [])
}

/// The latest sessions of a kind, the latest first.
pub fn latest(db: &Read, kind: SessionKind, n: u32) -> Result<Vec<(SessionId, Session)>> {
    let mut sessions = db.select(
        "id IN (SELECT id FROM session WHERE kind = :kind AND deleted_at IS NULL
                ORDER BY held_on DESC, start_time DESC, id DESC LIMIT :n)",
        named_params! { ":kind": kind, ":n": n },
    )?;
    sessions
        .sort_by_key(|(id, it): &(SessionId, Session)| Reverse((it.held_on, it.starts_at, *id)));
    Ok(sessions)
}

/// Whether there is or was a stub of this id: one that was filled in or dropped counts too.
pub fn stub_is_known(db: &Read, id: StubId) -> Result<bool> {
    Ok(db
        .conn()
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM stub WHERE id = :id)")?
        .query_row(named_params! { ":id": id }, |row| row.get(0))?)
}

/// The stubs that have been neither filled in nor dropped, in the order of their days.
pub fn stubs(db: &Read) -> Result<Vec<(StubId, Stub)>> {
    let mut stubs = db.list::<StubId>()?;
    stubs.sort_by_key(|(_, it)| it.met_on);
    Ok(stubs)
}

fn by_day(mut sessions: Vec<(SessionId, Session)>) -> Vec<(SessionId, Session)> {
    sessions.sort_by_key(|(_, it)| (it.held_on, it.starts_at));
    sessions
}

impl Kept for SessionId {
    type Record = Session;
    const TABLE: &'static str = "session";
    const ALONG: &'static str = ", (
        SELECT json_group_array(json_object(
            'person', lower(hex(person_id)), 'attendance', attendance, 'addition', addition
        ) ORDER BY place)
        FROM participant WHERE session_id = session.id AND deleted_at IS NULL
    ) AS participants";

    fn cells(it: &Session) -> Cells<'_> {
        cells! {
            "held_on" => it.held_on,
            "start_time" => it.starts_at,
            "minutes" => it.minutes,
            "kind" => it.kind,
            "way" => it.way,
            "topics" => Json(&it.topics),
            "guests" => Json(&it.guests),
            "text" => &it.text,
            "private_note" => &it.private_note,
            "next_on" => it.next_on,
            "recorded_by" => &it.recorded_by,
        }
    }

    fn record(row: &Row) -> rusqlite::Result<Session> {
        Ok(Session {
            held_on: row.get("held_on")?,
            starts_at: row.get("start_time")?,
            minutes: row.get("minutes")?,
            kind: row.get("kind")?,
            way: row.get("way")?,
            topics: json(row, "topics")?,
            participants: json(row, "participants")?,
            guests: json(row, "guests")?,
            text: row.get("text")?,
            private_note: row.get("private_note")?,
            next_on: row.get("next_on")?,
            recorded_by: row.get("recorded_by")?,
        })
    }

    /// Each person's row stays the same row, whatever changes in it; who is struck out is marked deleted.
    fn keep_parts(tx: &Write, id: SessionId, it: &Session) -> Result<()> {
        let mut keep = tx.conn().prepare_cached(
            "INSERT INTO participant (id, session_id, person_id, place, attendance, addition)
             VALUES (:id, :session, :person, :place, :attendance, :addition)
             ON CONFLICT (session_id, person_id) DO UPDATE SET
                 place = excluded.place, attendance = excluded.attendance,
                 addition = excluded.addition, deleted_at = NULL
             WHERE place <> excluded.place OR attendance <> excluded.attendance
                 OR addition <> excluded.addition OR deleted_at IS NOT NULL",
        )?;
        for (place, participant) in it.participants.iter().enumerate() {
            keep.execute(named_params! {
                ":id": tx.fresh_id(), ":session": id, ":person": participant.person,
                ":place": i64::try_from(place).unwrap_or(i64::MAX),
                ":attendance": participant.attendance, ":addition": participant.addition,
            })?;
        }
        let present: Vec<_> = it
            .participants
            .iter()
            .map(|it| it.person.0.simple())
            .collect();
        tx.conn()
            .prepare_cached(
                "UPDATE participant SET deleted_at = :now
                 WHERE session_id = :session AND deleted_at IS NULL
                   AND person_id NOT IN (SELECT unhex(value) FROM json_each(:present))",
            )?
            .execute(named_params! {
                ":now": journal::moment(tx.made_at), ":session": id, ":present": Json(&present),
            })?;
        Ok(())
    }
}

impl Kept for StepId {
    type Record = Step;
    const TABLE: &'static str = "step";

    fn cells(it: &Step) -> Cells<'_> {
        cells! {
            "session_id" => it.session,
            "person_id" => it.person,
            "what" => &it.what,
            "who" => &it.who,
            "due_on" => it.due_on,
            "done_on" => it.done_on,
        }
    }

    fn record(row: &Row) -> rusqlite::Result<Step> {
        Ok(Step {
            session: row.get("session_id")?,
            person: row.get("person_id")?,
            what: row.get("what")?,
            who: row.get("who")?,
            due_on: row.get("due_on")?,
            done_on: row.get("done_on")?,
        })
    }
}

impl Kept for StubId {
    type Record = Stub;
    const TABLE: &'static str = "stub";

    fn cells(it: &Stub) -> Cells<'_> {
        cells! {
            "person_id" => it.person,
            "met_on" => it.met_on,
            "note" => &it.note,
            "written_at" => it.written_at.map(journal::moment),
            "recorded_by" => &it.recorded_by,
        }
    }

    fn record(row: &Row) -> rusqlite::Result<Stub> {
        Ok(Stub {
            person: row.get("person_id")?,
            met_on: row.get("met_on")?,
            note: row.get("note")?,
            written_at: row.get("written_at")?,
            recorded_by: row.get("recorded_by")?,
        })
    }
}
