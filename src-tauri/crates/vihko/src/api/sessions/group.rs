//! The sheet of a group: last time's people, everybody there, and only exceptions to be marked.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::Desk;
use super::sheet::{self, Choices, Offered, StepInput};
use crate::error::Result;
use crate::session::group::MANY_ABSENCES;
use crate::session::{SessionDraft, SessionKind};
use crate::text::Text;
use crate::values::{Draft, PersonId, SessionId};

/// How long a group session usually lasts where there has been none, in minutes.
const USUAL: &str = "60";

/// What the sheet begins with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct GroupSheet {
    /// Where its draft is kept.
    pub place: String,
    /// The session; its participants come in the order of the members.
    pub draft: SessionDraft,
    /// The members, family name first.
    pub members: Vec<GroupMemberRow>,
    /// Everybody else, who can be taken in.
    pub others: Vec<GroupMemberRow>,
    /// What was agreed on in it.
    pub steps: Vec<StepInput>,
    /// What can be chosen.
    pub choices: Choices,
}

/// Somebody who belongs to the group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS))]
pub struct GroupMemberRow {
    /// Who.
    pub person: PersonId,
    /// Given name first.
    pub name: String,
    /// What is said when this absence is one of many in a row; nothing where it is not.
    pub if_absent: String,
}

pub(super) fn of(desk: &mut Desk, session: Option<SessionId>) -> Result<GroupSheet> {
    let (book, text) = desk.book()?;
    let today = book.today();
    let everybody = sheet::offered(book)?;
    let mut absences = BTreeMap::new();
    let mut steps = Vec::new();
    let (draft, place) = match session {
        Some(id) => {
            let session = book.get(id)?;
            let day = session.held_on.pred_opt().unwrap_or(session.held_on);
            for part in &session.participants {
                absences.insert(part.person, book.absences_before(part.person, day)?);
            }
            for (id, step) in book.steps_of_session(id)? {
                steps.push(StepInput::of(id, &step));
            }
            let mut draft = SessionDraft::of(&session);
            draft.held_on = sheet::as_typed(&draft.held_on);
            (draft, format!("session/{}", id.0))
        }
        None => {
            let next = book.next_group(today)?;
            let mut draft = SessionDraft {
                kind: SessionKind::Group.code().into(),
                minutes: USUAL.into(),
                ..sheet::fresh(today)
            };
            if let Some(last) = &next.last {
                draft.minutes = last.minutes.0.to_string();
                draft.way = last.way.code().into();
            }
            for member in &next.members {
                absences.insert(member.person, member.absences);
                draft.participants.push(sheet::present(member.person));
            }
            (draft, "session/group".to_owned())
        }
    };
    let mut members = Vec::new();
    for part in &draft.participants {
        if let Some(it) = everybody.iter().find(|it| Some(it.id) == part.person) {
            let before = absences.get(&it.id).copied().unwrap_or_default();
            members.push(row(text, it, before));
        }
    }
    let mut others = Vec::new();
    for it in &everybody {
        if !members.iter().any(|member| member.person == it.id) {
            others.push(row(text, it, book.absences_before(it.id, today)?));
        }
    }
    Ok(GroupSheet {
        place,
        draft,
        members,
        others,
        steps,
        choices: sheet::choices(text),
    })
}

fn row(text: &Text, it: &Offered, absences: u32) -> GroupMemberRow {
    let this_one = absences + 1;
    GroupMemberRow {
        person: it.id,
        name: it.name.clone(),
        if_absent: match this_one >= MANY_ABSENCES {
            true => text.sessions_absent_in_a_row(&this_one.to_string()),
            false => String::new(),
        },
    }
}
