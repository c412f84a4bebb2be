//! What a stub tells of its session, as the sheet begins with it.

use super::sheet::{StepInput, as_typed};
use crate::error::Result;
use crate::notebook::Notebook;
use crate::session::quick::Picks;
use crate::session::{SessionDraft, StepDraft, Stub};
use crate::text::Text;

/// The session and what was agreed on in it. The line that was put in is read as quick entry reads it; where it names
/// nobody for sure it stays whole, since any of its words may be a name.
pub(super) fn begun(
    book: &Notebook,
    text: &Text,
    fresh: SessionDraft,
    stub: &Stub,
) -> Result<(SessionDraft, Vec<StepInput>)> {
    let fresh = SessionDraft {
        held_on: as_typed(&stub.met_on.to_string()),
        text: stub.note.clone(),
        ..fresh
    };
    let written_on = match stub.written_at {
        Some(at) => book.local(at).date(),
        None => stub.met_on,
    };
    let line = book.quick_entry_of(&stub.note, written_on, &text.quick_words())?;
    let (read, steps) = line.session(&Picks::default());
    let or = |read: String, fresh: String| if read.is_empty() { fresh } else { read };
    let draft = SessionDraft {
        starts_at: read.starts_at,
        minutes: or(read.minutes, fresh.minutes),
        kind: or(read.kind, fresh.kind),
        way: or(read.way, fresh.way),
        topics: read.topics,
        ..fresh
    };
    let input = |it: StepDraft| StepInput {
        id: None,
        person: stub.person,
        what: it.what,
        who: it.who,
        due_on: as_typed(&it.due_on),
        done_on: String::new(),
    };
    Ok(match stub.person {
        Some(_) => (
            SessionDraft {
                text: read.text,
                ..draft
            },
            steps.into_iter().map(input).collect(),
        ),
        None => (draft, Vec::new()),
    })
}
