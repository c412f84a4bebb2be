//! What a person made of the choices that a line leaves open.

use serde::Deserialize;

use super::{Guess, QuickEntry, Sureness};
use crate::session::{Attendance, ParticipantDraft, SessionDraft, StepDraft, StubDraft};
use crate::values::written;

/// Which option of each part was settled on, by its place. Where none was, the likeliest holds, and a part
/// that is open stays blank.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
#[serde(default)]
pub struct Picks {
    /// With whom.
    pub person: Option<usize>,
    /// On which day.
    pub held_on: Option<usize>,
    /// How long.
    pub minutes: Option<usize>,
    /// What kind.
    pub kind: Option<usize>,
    /// In which way.
    pub way: Option<usize>,
    /// By which day each step is due.
    pub due_on: Vec<Option<usize>>,
}

impl<T: Clone> Guess<T> {
    /// What holds when this option was settled on, or none.
    pub fn settled(&self, pick: Option<usize>) -> Option<T> {
        match (pick, self.sureness) {
            (Some(place), _) => self.options.get(place).cloned(),
            (None, Sureness::Open) => None,
            (None, Sureness::Typed | Sureness::Assumed) => self.options.first().cloned(),
        }
    }
}

impl QuickEntry {
    /// The session and the steps that the line and the choices tell of.
    pub fn session(&self, picks: &Picks) -> (SessionDraft, Vec<StepDraft>) {
        let person = self.person.settled(picks.person);
        let session = SessionDraft {
            held_on: written(self.held_on.settled(picks.held_on)),
            starts_at: written(self.starts_at.map(|time| time.format("%H:%M"))),
            minutes: written(self.minutes.settled(picks.minutes).map(|it| it.0)),
            kind: written(self.kind.settled(picks.kind).map(|it| it.code())),
            way: written(self.way.settled(picks.way).map(|it| it.code())),
            topics: self.topics.iter().map(|it| it.code().to_owned()).collect(),
            participants: vec![ParticipantDraft {
                person,
                attendance: Attendance::Present.code().to_owned(),
                addition: String::new(),
            }],
            text: self.text.clone(),
            ..SessionDraft::default()
        };
        let steps = self.steps.iter().enumerate().map(|(i, step)| StepDraft {
            person,
            what: step.what.clone(),
            due_on: written(
                step.due_on
                    .settled(picks.due_on.get(i).copied().flatten())
                    .flatten(),
            ),
            ..StepDraft::default()
        });
        (session, steps.collect())
    }

    /// The stub that the line tells of. A line that tells more than whom and on which day is kept in it as it was typed.
    pub fn stub(&self, line: &str, picks: &Picks) -> StubDraft {
        let tells_more = self.starts_at.is_some() || self.way.sureness == Sureness::Typed;
        StubDraft {
            person: self.person.settled(picks.person),
            met_on: written(self.held_on.settled(picks.held_on)),
            note: match tells_more {
                true => line.trim().to_owned(),
                false => String::new(),
            },
            ..StubDraft::default()
        }
    }
}
