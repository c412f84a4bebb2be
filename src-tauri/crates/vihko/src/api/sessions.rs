//! Sessions on the screen: the month's list, the sheet, the group, and what was only noted down.

mod group;
mod list;
mod quick;
mod sheet;
mod stub;

pub use group::{GroupMemberRow, GroupSheet};
pub use list::{SessionList, SessionRow, StepRow, StubRow};
pub use quick::{QuickChip, QuickPerson, QuickShown};
pub use sheet::{Choices, DayShown, Offered, Pill, SessionSheet, StepInput};

use chrono::NaiveDate;

use super::{Changed, Desk, Part};
use crate::disk;
use crate::error::{Error, Result};
use crate::session::quick::Picks;
use crate::session::{SessionDraft, StepDraft, StubDraft};
use crate::text::Text;
use crate::values::{self, Month, PersonId, SessionId, StepId, StubId};

/// What a session touches beside itself: the reports that count it and the drafts that end with it.
const PARTS: &[Part] = &[Part::Sessions, Part::Reports, Part::Drafts];

pub fn sessions(desk: &mut Desk, month: String, person: Option<PersonId>) -> Result<SessionList> {
    list::of(desk, &month, person)
}

pub fn session_sheet(
    desk: &mut Desk,
    session: Option<SessionId>,
    stub: Option<StubId>,
    person: Option<PersonId>,
    month: Option<Month>,
) -> Result<SessionSheet> {
    sheet::of(desk, session, stub, person, month)
}

pub fn group_sheet(desk: &mut Desk, session: Option<SessionId>) -> Result<GroupSheet> {
    group::of(desk, session)
}

pub fn ready_name_list(desk: &mut Desk, people: Vec<PersonId>, held_on: String) -> Result<String> {
    let folder = desk.papers();
    let (book, text) = desk.book()?;
    // A list for a day that is still to come is what it is printed for; a day that is none is left out.
    let held_on = values::day(&held_on, book.today()).ok();
    let drawn = book.name_list(&people, held_on, Some(text.language()))?;
    std::fs::create_dir_all(&folder).map_err(|error| Error::file(&folder, error))?;
    disk::write_whole(&folder.join(&drawn.name), &drawn.pdf)?;
    Ok(drawn.name)
}

pub fn held_day(desk: &mut Desk, text: String) -> Result<DayShown> {
    sheet::held_day_shown(desk, &text)
}

pub fn due_day(desk: &mut Desk, text: String) -> Result<DayShown> {
    sheet::due_day_shown(desk, &text)
}

pub fn session_outlook(
    desk: &mut Desk,
    session: Option<SessionId>,
    person: Option<PersonId>,
    held_on: String,
) -> Result<String> {
    sheet::outlook(desk, session, person, &held_on)
}

pub fn record_session(
    desk: &mut Desk,
    draft: SessionDraft,
    steps: Vec<StepInput>,
    stub: Option<StubId>,
    place: String,
) -> Result<Changed<SessionId>> {
    let (book, text) = desk.book()?;
    let steps = drafts(steps, text, book.today());
    let steps: Vec<StepDraft> = steps.into_iter().map(|(_, step)| step).collect();
    let id = book.finish(&place, |book| match stub {
        Some(stub) => book.fill_stub(stub, draft, steps),
        None => book.record_session(draft, steps),
    })?;
    Ok(Changed::new(id, PARTS))
}

pub fn change_session(
    desk: &mut Desk,
    id: SessionId,
    draft: SessionDraft,
    steps: Vec<StepInput>,
    place: String,
) -> Result<Changed<()>> {
    let (book, text) = desk.book()?;
    let steps = drafts(steps, text, book.today());
    book.finish(&place, |book| book.change_session(id, draft, steps))?;
    Ok(Changed::new((), PARTS))
}

pub fn remove_session(desk: &mut Desk, id: SessionId) -> Result<Changed<()>> {
    desk.book()?.0.remove(id)?;
    Ok(Changed::new((), PARTS))
}

pub fn finish_step(desk: &mut Desk, id: StepId) -> Result<Changed<()>> {
    let (book, _) = desk.book()?;
    book.finish_step(id)?;
    Ok(Changed::new((), PARTS))
}

pub fn record_stub(desk: &mut Desk, person: PersonId) -> Result<Changed<StubId>> {
    let (book, _) = desk.book()?;
    let draft = StubDraft {
        person: Some(person),
        met_on: book.today().to_string(),
        ..StubDraft::default()
    };
    Ok(Changed::new(book.record(draft)?, PARTS))
}

pub fn drop_stub(desk: &mut Desk, id: StubId) -> Result<Changed<()>> {
    desk.book()?.0.remove(id)?;
    Ok(Changed::new((), PARTS))
}

pub fn quick_entry(desk: &mut Desk, line: String, picks: Picks) -> Result<QuickShown> {
    quick::of(desk, &line, &picks)
}

pub fn record_quick(desk: &mut Desk, line: String, picks: Picks) -> Result<Changed<String>> {
    let told = quick::record(desk, &line, &picks)?;
    Ok(Changed::new(told, PARTS))
}

/// The steps as drafts. A weekday in one of them is the first after today: something agreed on lies ahead.
fn drafts(
    steps: Vec<StepInput>,
    text: &Text,
    today: NaiveDate,
) -> Vec<(Option<StepId>, StepDraft)> {
    let steps = steps.into_iter().filter(|it| !it.is_blank());
    steps.map(|it| (it.id, it.draft(text, today))).collect()
}

/// A day as lists show it: `ma 5.10.2026`.
fn day_shown(text: &Text, day: NaiveDate) -> String {
    format!("{} {}", text.weekday(day), text.day(day))
}
