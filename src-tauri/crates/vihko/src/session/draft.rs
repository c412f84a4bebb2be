//! Sessions and steps as a form or file holds them, and what makes them records.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Attendance, Guest, Participant, Role, Session, SessionKind, Step, Topic, Way};
use crate::fault::{Faults, Problem};
use crate::values::{
    DayText, Draft, Minutes, PersonId, PrivateNote, SessionId, TimeText, day, held_day, line, link,
    maybe, optional, prose, time, written,
};

/// A session as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct SessionDraft {
    /// The day; required, not after today.
    #[schemars(with = "DayText")]
    pub held_on: String,
    /// When it began.
    #[schemars(with = "TimeText")]
    pub starts_at: String,
    /// Minutes, 1 to 1440; required.
    pub minutes: String,
    /// What kind; required.
    #[schemars(with = "SessionKind")]
    pub kind: String,
    /// How it was held; required.
    #[schemars(with = "Way")]
    pub way: String,
    /// What it was about.
    #[schemars(with = "Vec<Topic>")]
    pub topics: Vec<String>,
    /// Who was to take part; at least one.
    pub participants: Vec<ParticipantDraft>,
    /// Others who took part.
    pub guests: Vec<GuestDraft>,
    /// What goes to the report.
    pub text: String,
    /// The writer's own note; no paper ever holds it.
    pub private_note: String,
    /// The day of the next session.
    #[schemars(with = "DayText")]
    pub next_on: String,
    /// Who recorded it.
    pub recorded_by: String,
}

/// A participant as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct ParticipantDraft {
    /// Who; required.
    pub person: Option<PersonId>,
    /// Whether the person came; required.
    #[schemars(with = "Attendance")]
    pub attendance: String,
    /// What goes to the report about this person alone.
    pub addition: String,
}

/// A guest as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct GuestDraft {
    /// In what part; required.
    #[schemars(with = "Role")]
    pub role: String,
    /// Name.
    pub name: String,
}

/// An agreed step as a form or file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
#[schemars(deny_unknown_fields)]
pub struct StepDraft {
    /// In which session it was agreed on; required.
    pub session: Option<SessionId>,
    /// Whom it concerns; required.
    pub person: Option<PersonId>,
    /// What is to be done; required.
    pub what: String,
    /// Who does it.
    pub who: String,
    /// By which day.
    #[schemars(with = "DayText")]
    pub due_on: String,
    /// When it was done.
    #[schemars(with = "DayText")]
    pub done_on: String,
}

impl Draft for SessionDraft {
    type Record = Session;

    fn check(self, today: NaiveDate) -> Result<Session, Faults> {
        let mut faults = Faults::default();
        let held_on = faults.sift("held_on", held_day(&self.held_on, today));
        let starts_at = faults.take("starts_at", maybe(&self.starts_at, time));
        let minutes = faults.sift("minutes", Minutes::parse(&self.minutes));
        let kind = faults.sift("kind", SessionKind::parse(&self.kind));
        let way = faults.sift("way", Way::parse(&self.way));
        let topic =
            |(i, text): (usize, &String)| faults.sift(&format!("topics[{i}]"), Topic::parse(text));
        let topics = self.topics.iter().enumerate().filter_map(topic).collect();
        let participants = faults
            .each("participants", self.participants, ParticipantDraft::check)
            .unwrap_or_default();
        check_participants(&participants, &mut faults);
        let guests = faults
            .each("guests", self.guests, GuestDraft::check)
            .unwrap_or_default();
        let text = faults.take("text", prose(&self.text));
        let private_note = faults.take("private_note", PrivateNote::parse(&self.private_note));
        let next_on = faults.take("next_on", maybe(&self.next_on, |text| day(text, today)));
        let recorded_by = faults.take("recorded_by", optional(&self.recorded_by));
        let (Some(held_on), Some(minutes), Some(kind), Some(way)) = (held_on, minutes, kind, way)
        else {
            return Err(faults);
        };
        if let Some(next_on) = next_on
            && next_on < held_on
        {
            faults.add("next_on", Problem::Before(held_on));
        }
        faults.or(Session {
            held_on,
            starts_at,
            minutes,
            kind,
            way,
            topics,
            participants,
            guests,
            text,
            private_note,
            next_on,
            recorded_by,
        })
    }

    fn of(it: &Session) -> SessionDraft {
        let participant = |it: &Participant| ParticipantDraft {
            person: Some(it.person),
            attendance: it.attendance.code().into(),
            addition: it.addition.clone(),
        };
        let guest = |it: &Guest| GuestDraft {
            role: it.role.code().into(),
            name: it.name.clone(),
        };
        SessionDraft {
            held_on: it.held_on.to_string(),
            starts_at: it
                .starts_at
                .map(|time| time.format("%H:%M").to_string())
                .unwrap_or_default(),
            minutes: it.minutes.0.to_string(),
            kind: it.kind.code().into(),
            way: it.way.code().into(),
            topics: it
                .topics
                .iter()
                .map(|topic| topic.code().to_owned())
                .collect(),
            participants: it.participants.iter().map(participant).collect(),
            guests: it.guests.iter().map(guest).collect(),
            text: it.text.clone(),
            private_note: it.private_note.reveal().to_owned(),
            next_on: written(it.next_on),
            recorded_by: it.recorded_by.clone(),
        }
    }
}

fn check_participants(participants: &[Participant], faults: &mut Faults) {
    if participants.is_empty()
        && faults
            .iter()
            .all(|fault| !fault.field.starts_with("participants"))
    {
        faults.add("participants", Problem::Missing);
    }
    for (i, participant) in participants.iter().enumerate() {
        if participants[..i]
            .iter()
            .any(|earlier| earlier.person == participant.person)
        {
            faults.add(format!("participants[{i}].person"), Problem::Twice);
        }
    }
}

impl ParticipantDraft {
    fn check(self) -> Result<Participant, Faults> {
        let mut faults = Faults::default();
        let person = faults.sift("person", link(self.person));
        let attendance = faults.sift("attendance", Attendance::parse(&self.attendance));
        let addition = faults.take("addition", prose(&self.addition));
        let (Some(person), Some(attendance)) = (person, attendance) else {
            return Err(faults);
        };
        faults.or(Participant {
            person,
            attendance,
            addition,
        })
    }
}

impl GuestDraft {
    fn check(self) -> Result<Guest, Faults> {
        let mut faults = Faults::default();
        let role = faults.sift("role", Role::parse(&self.role));
        let name = faults.take("name", optional(&self.name));
        let Some(role) = role else { return Err(faults) };
        faults.or(Guest { role, name })
    }
}

impl Draft for StepDraft {
    type Record = Step;

    fn check(self, today: NaiveDate) -> Result<Step, Faults> {
        let mut faults = Faults::default();
        let session = faults.sift("session", link(self.session));
        let person = faults.sift("person", link(self.person));
        let what = faults.take("what", line(&self.what));
        let who = faults.take("who", optional(&self.who));
        let due_on = faults.take("due_on", maybe(&self.due_on, |text| day(text, today)));
        let done_on = faults.take(
            "done_on",
            maybe(&self.done_on, |text| held_day(text, today)),
        );
        let (Some(session), Some(person)) = (session, person) else {
            return Err(faults);
        };
        faults.or(Step {
            session,
            person,
            what,
            who,
            due_on,
            done_on,
        })
    }

    fn of(it: &Step) -> StepDraft {
        StepDraft {
            session: Some(it.session),
            person: Some(it.person),
            what: it.what.clone(),
            who: it.who.clone(),
            due_on: written(it.due_on),
            done_on: written(it.done_on),
        }
    }
}
