//! The window's wire: the list of its commands, what each takes and answers, and the one dispatcher.
//!
//! The list below is the interface document. A command lives in the file of its word (`people::people` in
//! `api/people.rs`) and is a thin function on the [`Desk`]; rows carry finished texts in the person's language.

mod attachments;
#[cfg(feature = "bindings")]
mod bindings;
mod copies;
mod damage;
mod desk;
mod drafts;
mod forms;
mod history;
mod initials;
mod opening;
mod papers;
mod people;
mod records;
mod reports;
mod search;
mod sessions;
mod settings;
mod today;
mod update;
mod wire;

use std::path::PathBuf;

use serde_json::Value;

#[cfg(feature = "bindings")]
pub use bindings::typescript;
pub use copies::{
    CopiesPage, CopyJob, CopyRow, DifferenceRow, OutsideRow, RestoreJob, RestoreOffer,
};
pub use damage::{DamageRow, SalvageJob, Salvaged};
pub use desk::{Desk, FirstRun};
pub use drafts::DraftRow;
pub use forms::{
    AgreedRow, AskedIf, ChoiceRow, DueFormRow, FilledFormRow, FormPage, FormsPage, QuestionRow,
    TrendRow, VersionRow,
};
pub use history::{BinRow, DayHistory, HistoryRow, Steps};
pub use initials::Initial;
pub use opening::{
    HandedFile, HandedKind, Misplaced, MoveJob, MovedRow, NewNotebook, OpenNotebook, Opening,
    PassphraseShown, RecentRow, RecoveryShown, SchemeOffer,
};
pub use papers::{PaperKindRow, PaperRead, PapersChosen, PapersJob, PapersPage};
pub use people::{
    AgreedStep, AskRow, ClockCard, PathRow, PayerChoice, PersonPage, PersonRow, PersonSession,
    Sign, SupportBar,
};
pub use records::{
    FieldChoice, FieldKind, FieldRow, RecordForm, RecordGroup, RecordKind, RecordRow, Values,
};
pub use reports::{
    AskedRow, CheckRow, ClosingAct, ClosingPage, ExplainedRow, FiguresPage, MissingKind,
    MissingRow, MoneyRowShown, MonthRow, PaperOfMonth, PaperRow, PayerMonths, ReportsPage,
    Standing, SupplementPage, Tone,
};
pub use search::{Around, Found, FoundPerson, FoundSession, FoundStep};
pub use sessions::{
    Choices, DayShown, GroupMemberRow, GroupSheet, Offered, Pill, QuickChip, QuickPerson,
    QuickShown, SessionList, SessionRow, SessionSheet, StepInput, StepRow, StubRow,
};
pub use settings::{
    AccountRow, EnvelopeRow, KeysPage, PayerForm, PayerRow, RecorderRow, RuleForm, RuleRow,
    SchemeFile, SchemeHead, SchemePage, VersionOfScheme,
};
pub use today::{
    Cell, ComingRow, DutyRow, DutyWord, MonthTable, PersonMonthRow, TodayPage, YearRow,
};
pub use update::{ProgramPage, UpdateOffer};
pub use wire::{Changed, FaultText, Part, Refusal, RefusalKind};

use crate::association::{AssociationDraft, EnvelopeDraft, PayerDraft, RecorderDraft};
use crate::attachment::AttachmentDraft;
use crate::error::{Error, Failure, Result};
use crate::form::FormDraft;
use crate::grant::SupplementDraft;
use crate::log::{Command, Event};
use crate::pdf::preview::Preview;
use crate::person::{HiringDraft, MonthFiguresDraft};
use crate::session::SessionDraft;
use crate::session::quick::Picks;
use crate::support::{DeadlineAnswerDraft, RuleDraft};
use crate::values::{
    AttachmentId, EnvelopeId, FormId, JournalId, Language, Month, MonthFiguresId, PayerId,
    PersonId, PlacementId, RecorderId, SchemeId, SessionId, StepId, StubId, SupplementId,
};
use wire::Arguments;

/// Makes the dispatcher and the TypeScript signatures out of the list of commands.
macro_rules! api {
    ($($(#[doc = $doc:literal])+ $room:ident::$name:ident($($arg:ident: $type:ty),*) -> $answer:ty;)+) => {
        fn carry_out(desk: &mut Desk, command: &str, arguments: Value) -> Result<Value> {
            let mut arguments = Arguments::new(arguments)?;
            match command {
                $(stringify!($name) => {
                    $(let $arg: $type = arguments.take(stringify!($arg))?;)*
                    arguments.none_left()?;
                    let answer: $answer = $room::$name(desk, $($arg),*)?;
                    serde_json::to_value(answer).map_err(Error::internal)
                })+
                unknown => Err(Error::internal(format!("no command is called {unknown}"))),
            }
        }

        /// The command by the name that stands in the list.
        fn named(command: &str) -> Option<Command> {
            match command {
                $(stringify!($name) => Some(Command::named(stringify!($name))),)+
                _ => None,
            }
        }

        #[cfg(feature = "bindings")]
        fn describe(out: &mut bindings::Bindings) {
            $(
                $(let $arg = out.name_of::<$type>();)*
                let answer = out.name_of::<$answer>();
                out.command(&[$($doc),+], stringify!($name), &[$((stringify!($arg), $arg)),*], &answer);
            )+
        }
    };
}

api! {
    /// How the window starts: whether there is a notebook and whether it is open.
    opening::opening() -> Opening;
    /// Opens one's own notebook by its passphrase.
    opening::open_by_passphrase(passphrase: String) -> Changed<()>;
    /// Takes the recovery code from the paper; a new passphrase opens one's own notebook then.
    opening::open_by_recovery_code(code: String) -> Changed<()>;
    /// Opens one's own notebook for whoever is signed in to this computer.
    opening::open_by_account() -> Changed<()>;
    /// Puts a new passphrase in place of the forgotten one, after the recovery code, and opens the notebook.
    opening::choose_passphrase(passphrase: String, again: String) -> Changed<()>;
    /// From now on the notebook in this file is one's own.
    opening::choose_notebook(path: PathBuf) -> Changed<()>;
    /// Takes a file that the program was opened by: a notebook, unless one is open, is one's own from now on.
    opening::handed_file(path: PathBuf) -> Changed<HandedFile>;
    /// Begins to move one's own notebook to this computer's own disk, by its passphrase or else by a recovery code.
    opening::begin_move(passphrase: String, code: String) -> MoveJob;
    /// How far that is, and then where the notebook lies; a refusal ends it.
    opening::move_job() -> MoveJob;
    /// Opens the notebook that was moved.
    opening::finish_move() -> Changed<()>;
    /// Gives up moving; the notebook stays where it is.
    opening::stop_move() -> Changed<()>;
    /// The scheme that is proposed for a municipality.
    opening::scheme_offer(municipality: String) -> SchemeOffer;
    /// How good a new passphrase is.
    opening::passphrase_shown(passphrase: String) -> PassphraseShown;
    /// Keeps what is typed about a notebook that has not been made yet.
    opening::keep_first_run(typed: FirstRun) -> ();
    /// Makes one's own notebook with its association and payer. Its recovery code is shown until it is asked back.
    opening::make_notebook(draft: NewNotebook) -> Changed<()>;
    /// Gives up the notebook that was made; nothing is left of it.
    opening::stop_making() -> Changed<()>;
    /// The name under which the recovery paper is saved.
    opening::envelope_name() -> String;
    /// Saves the recovery paper as a file, or under its own name in a folder; answers with the file's name.
    opening::save_envelope(path: PathBuf) -> String;
    /// Lays the recovery paper ready for the system's viewer or printer; answers with the file's name.
    opening::ready_envelope() -> String;
    /// Opens the notebook that was made, or takes a further recovery paper into use, once the groups that were asked are
    /// typed as the code has them.
    opening::confirm_recovery_code(groups: Vec<String>) -> Changed<()>;
    /// Opens the practice notebook, and makes it the first time.
    opening::open_practice() -> Changed<()>;
    /// Seals one line to one's own notebook while it is locked; it is taken in once the notebook is open.
    opening::record_locked(text: String) -> Changed<()>;
    /// Closes the notebook and forgets its key.
    opening::lock() -> Changed<()>;
    /// Chooses the window's language.
    opening::choose_language(language: Language) -> Changed<()>;
    /// Chooses the size of the window's text, in percent.
    opening::choose_text_size(percent: u16) -> Changed<u16>;

    /// Everybody in the notebook, family name first.
    people::people() -> Vec<PersonRow>;

    /// The sessions of a month, and what was only noted down; of one person, or of everybody.
    sessions::sessions(month: String, person: Option<PersonId>) -> SessionList;
    /// What the sheet for one session begins with: a recorded one, a stub to fill in, or a new one, perhaps of a month
    /// that lacks it.
    sessions::session_sheet(session: Option<SessionId>, stub: Option<StubId>, person: Option<PersonId>, month: Option<Month>) -> SessionSheet;
    /// What the sheet for a group begins with: a recorded one, or last time's group with everybody there.
    sessions::group_sheet(session: Option<SessionId>) -> GroupSheet;
    /// Lays a group's name list ready, to be opened or printed by its name.
    sessions::ready_name_list(people: Vec<PersonId>, held_on: String) -> String;
    /// A typed day of something that has happened, in full.
    sessions::held_day(text: String) -> DayShown;
    /// A typed day by which something is to be done, in full; a weekday is the next one.
    sessions::due_day(text: String) -> DayShown;
    /// How many sessions the month has with this one, or that the month is confirmed already.
    sessions::session_outlook(session: Option<SessionId>, person: Option<PersonId>, held_on: String) -> String;
    /// Records a session with what was agreed on in it; a stub and the draft end with it.
    sessions::record_session(draft: SessionDraft, steps: Vec<StepInput>, stub: Option<StubId>, place: String) -> Changed<SessionId>;
    /// Records a session anew with what was agreed on in it.
    sessions::change_session(id: SessionId, draft: SessionDraft, steps: Vec<StepInput>, place: String) -> Changed<()>;
    /// Removes a session and what was agreed on in it.
    sessions::remove_session(id: SessionId) -> Changed<()>;
    /// Marks that what was agreed on was done today.
    sessions::finish_step(id: StepId) -> Changed<()>;
    /// Notes down that somebody was met today, to be filled in later.
    sessions::record_stub(person: PersonId) -> Changed<StubId>;
    /// Drops what was only noted down.
    sessions::drop_stub(id: StubId) -> Changed<()>;
    /// A line of quick entry as it is understood.
    sessions::quick_entry(line: String, picks: Picks) -> QuickShown;
    /// Records a line of quick entry; answers what was recorded.
    sessions::record_quick(line: String, picks: Picks) -> Changed<String>;

    /// People, sessions and what was agreed on that hold every word of the line.
    search::search(line: String) -> Found;
    /// Every word of the people's names with its initial.
    initials::initials() -> Vec<Initial>;

    /// Keeps what has been typed in a place, such as `session/new`, instead of what was kept there before.
    drafts::keep_draft(place: String, content: String) -> ();
    /// What was typed in a place and neither recorded nor dropped.
    drafts::draft(place: String) -> Option<String>;
    /// Forgets what was typed in a place.
    drafts::drop_draft(place: String) -> ();
    /// The places in which something was typed and neither recorded nor dropped, the latest first.
    drafts::drafts() -> Vec<DraftRow>;
    /// Keeps where the person is: screen, sheet, field and caret.
    drafts::keep_here(here: String) -> ();
    /// Where the person was when the notebook was locked, closed or cut off.
    drafts::here() -> Option<String>;

    /// What Ctrl Z and Ctrl Shift Z would do now.
    history::steps() -> Steps;
    /// Takes back what was done last; answers what that was.
    history::undo() -> Changed<String>;
    /// Does again what was taken back last; answers what that was.
    history::redo() -> Changed<String>;
    /// Takes back one thing that was done, such as a removal whose record comes back from the bin.
    history::take_back(entry: JournalId) -> Changed<String>;
    /// What was removed and can still come back, the latest first.
    history::bin() -> Vec<BinRow>;
    /// What was done on a day, the latest first; today if no day is given.
    history::history_of_day(on: Option<String>) -> DayHistory;
    /// What was done about a person, the latest first.
    history::history_of_person(person: PersonId) -> Vec<HistoryRow>;

    /// The association, as its form holds it.
    settings::association() -> AssociationDraft;
    /// Keeps what is told about the association.
    settings::keep_association(place: String, draft: AssociationDraft) -> Changed<()>;
    /// The name of the file that is the association's logo, if there is one.
    settings::logo() -> Option<String>;
    /// Keeps a PNG or JPEG picture as the association's logo; its content comes as base64.
    settings::keep_logo(name: String, content: String) -> Changed<()>;
    /// Papers have no logo from now on.
    settings::remove_logo() -> Changed<()>;
    /// Those who record.
    settings::recorders() -> Vec<RecorderRow>;
    /// Adds somebody who records.
    settings::record_recorder(place: String, draft: RecorderDraft) -> Changed<RecorderId>;
    /// From now on this one records.
    settings::choose_recorder(recorder: RecorderId) -> Changed<()>;
    /// Removes somebody who records; what was recorded under the name stays.
    settings::remove_recorder(recorder: RecorderId) -> Changed<()>;
    /// The ways into the notebook: its passphrase and its recovery papers.
    settings::keys() -> KeysPage;
    /// Puts a new passphrase in place of the old one, which is asked once more.
    settings::change_passphrase(old: String, passphrase: String, again: String) -> Changed<()>;
    /// From now on whoever is signed in to this computer's account opens the notebook; the passphrase is asked once more.
    settings::add_account(passphrase: String) -> Changed<()>;
    /// No account opens the notebook any more.
    settings::remove_account() -> Changed<()>;
    /// Makes the code of one more recovery paper, perhaps in place of an older one; it counts once it is asked back.
    settings::begin_envelope(draft: EnvelopeDraft, in_place_of: Option<EnvelopeId>) -> Changed<()>;
    /// Gives up the recovery paper that is being made.
    settings::forget_envelope() -> Changed<()>;
    /// Strikes a recovery paper out: its code opens nothing from now on.
    settings::strike_out_envelope(id: EnvelopeId) -> Changed<()>;
    /// Chooses after how many minutes without a key or a click the notebook is locked.
    settings::choose_idle_minutes(minutes: u16) -> Changed<u16>;

    /// Where the log lies.
    settings::log_place() -> String;
    /// The name under which the log is saved.
    settings::log_name() -> String;
    /// Saves the log as a file, or under its own name in a folder; answers with the file's name.
    settings::save_log(path: PathBuf) -> String;
    /// Lays a copy of the log ready for the system's viewer; answers with the file's name.
    settings::ready_log() -> String;

    /// Those who pay, each with the rules of its scheme that hold today.
    settings::payers() -> Vec<PayerRow>;
    /// What the form of a payer begins with; of a new one where there is no id.
    settings::payer(id: Option<PayerId>) -> PayerForm;
    /// Keeps a payer, as a new one where there is no id.
    settings::keep_payer(place: String, id: Option<PayerId>, draft: PayerDraft) -> Changed<PayerId>;
    /// Removes a payer.
    settings::remove_payer(id: PayerId) -> Changed<()>;
    /// A scheme's rules in words: the program's, or one's own copy.
    settings::scheme(id: String, own: Option<SchemeId>) -> SchemePage;
    /// What the form of one's own copy begins with.
    settings::scheme_head(id: String, own: Option<SchemeId>) -> SchemeHead;
    /// Keeps one's own copy of a scheme, as a new one where there is none.
    settings::keep_scheme(place: String, id: String, own: Option<SchemeId>, head: SchemeHead) -> Changed<SchemeId>;
    /// Removes one's own copy.
    settings::remove_scheme(own: SchemeId) -> Changed<()>;
    /// What a profile in a file would change.
    settings::scheme_file(path: PathBuf) -> SchemeFile;
    /// Takes a profile from a file; answers with the scheme's id.
    settings::keep_scheme_file(path: PathBuf) -> Changed<String>;
    /// The form of one rule of one's own copy.
    settings::rule(own: SchemeId, rule: String) -> RuleForm;
    /// Changes one rule of one's own copy.
    settings::change_rule(place: String, own: SchemeId, rule: String, draft: RuleDraft) -> Changed<()>;

    /// What must be filled, what is coming, and what has been filled.
    forms::forms() -> FormsPage;
    /// A form to be filled; where it has been filled already, that one on its own version.
    forms::form_to_fill(template: String, placement: PlacementId, month: String, version: Option<u32>) -> FormPage;
    /// A form that has been filled.
    forms::form(id: FormId) -> FormPage;
    /// Records a form, or records it anew.
    forms::record_form(id: Option<FormId>, draft: FormDraft) -> Changed<FormId>;
    /// Removes a form.
    forms::remove_form(id: FormId) -> Changed<()>;

    /// The months by payer, so many of the latest.
    reports::reports(months: u32) -> ReportsPage;
    /// The page on which a month is closed.
    reports::closing(payer: PayerId, month: Month) -> ClosingPage;
    /// The very pages of a paper.
    reports::preview(paper: PaperOfMonth) -> Preview;
    /// The name under which a paper is saved.
    reports::paper_name(paper: PaperOfMonth) -> String;
    /// Saves a paper as a file, or under its own name in a folder; answers with the file's name.
    reports::save_paper(paper: PaperOfMonth, path: PathBuf) -> String;
    /// Lays a paper ready for the system's viewer or printer; answers with the file's name.
    reports::ready_paper(paper: PaperOfMonth) -> String;
    /// A person's hours and wage of a month, to be filled in.
    reports::figures_to_fill(payer: PayerId, month: Month, placement: PlacementId) -> FiguresPage;
    /// Records a person's hours and wage of a month.
    reports::record_figures(id: Option<MonthFiguresId>, draft: MonthFiguresDraft) -> Changed<MonthFiguresId>;
    /// The supplement of a person's month, to be completed.
    reports::supplement_to_fill(placement: PlacementId, month: Month) -> SupplementPage;
    /// Records a supplement with its application and decision.
    reports::record_supplement(id: Option<SupplementId>, draft: SupplementDraft) -> Changed<SupplementId>;
    /// Confirms a month, or a correction of it; what is missing needs a reason, which is printed.
    reports::confirm_report(payer: PayerId, month: Month, reason: String) -> Changed<()>;
    /// Those whose name, number or work begins with the typed words.
    people::find_people(words: String) -> Vec<PersonRow>;
    /// One person's page.
    people::person(id: PersonId) -> PersonPage;
    /// A person's sessions, the latest first.
    people::person_sessions(id: PersonId) -> Vec<PersonSession>;
    /// A person's follow-up forms, the latest first.
    people::person_forms(id: PersonId) -> Vec<RecordRow>;
    /// Those who pay a supplement, to choose from.
    people::payer_choices() -> Vec<PayerChoice>;
    /// How a typed name will be taken; nothing while it cannot be.
    people::read_name(name: String) -> String;
    /// Records a new person in four fields.
    people::hire(place: String, draft: HiringDraft) -> Changed<PersonId>;

    /// A typed day, month or amount in full; nothing while it cannot be read, and for what is no such thing.
    records::echo(kind: FieldKind, typed: String) -> String;
    /// That the typed month's report about a person has been confirmed already, or nothing.
    records::confirmed_month(person: PersonId, month: String) -> String;
    /// Everything recorded about a person, in groups.
    records::person_records(id: PersonId) -> Vec<RecordGroup>;
    /// The form of a new record; `about` is a month or a follow-up point, or nothing.
    records::new_record(kind: RecordKind, person: PersonId, placement: Option<PlacementId>, about: String) -> RecordForm;
    /// The form of a record as it is.
    records::record(kind: RecordKind, id: String) -> RecordForm;
    /// Records what was typed into a form, anew where there is no id, and ends its draft.
    records::keep_record(place: String, kind: RecordKind, id: String, values: Values) -> Changed<String>;
    /// Removes a record.
    records::remove_record(kind: RecordKind, id: String) -> Changed<()>;

    /// A person's papers, the latest first.
    attachments::person_attachments(id: PersonId) -> Vec<RecordRow>;
    /// What a paper can be.
    attachments::attachment_kinds() -> Vec<FieldChoice>;
    /// Keeps a paper; its content comes as base64.
    attachments::attach(draft: AttachmentDraft, content: String) -> Changed<AttachmentId>;
    /// Lays a paper ready for the system's viewer; answers with the file's name.
    attachments::ready_attachment(id: AttachmentId) -> String;
    /// Removes a paper.
    attachments::remove_attachment(id: AttachmentId) -> Changed<()>;

    /// What papers can be made, and of what.
    papers::papers() -> PapersPage;
    /// Begins to make papers; nothing is written yet.
    papers::begin_papers(chosen: PapersChosen) -> PapersJob;
    /// Makes the next paper of the job; a refusal ends the job.
    papers::make_next_paper() -> PapersJob;
    /// Forgets the job and what was made in it.
    papers::stop_papers() -> ();
    /// Lays the job's papers ready for the system's viewer or printer; answers with their names.
    papers::ready_papers() -> Vec<String>;
    /// Saves the job's papers in a folder, all or none; answers with their names.
    papers::save_papers(folder: PathBuf) -> Vec<String>;
    /// Reads a report's PDF back and says whether it agrees with the data inside it; its content comes as base64.
    papers::read_paper(content: String) -> PaperRead;

    /// The copies of the notebook, the newest proven.
    copies::copies() -> CopiesPage;
    /// Reads one copy from its first byte to its last.
    copies::check_copy(path: PathBuf) -> CopyRow;
    /// The newest copies that can be restored, also while no notebook is open.
    copies::copies_to_restore() -> Vec<CopyRow>;
    /// Begins a copy; the window asks how far it is.
    copies::make_copy() -> CopyJob;
    /// How far the copy is that is being made, or what became of the last one.
    copies::copy_job() -> Changed<CopyJob>;
    /// Stops the copy that is being made; nothing of it stays.
    copies::stop_copy() -> Changed<()>;
    /// From now on finished copies go into this folder as well, or into none; answers with a sentence.
    copies::choose_copy_place(folder: Option<PathBuf>) -> Changed<String>;
    /// Begins to prove a copy that is to be restored, by its passphrase or else by a recovery code.
    copies::begin_restore(path: PathBuf, passphrase: String, code: String) -> RestoreJob;
    /// How far that is, and then what would be restored; a refusal ends it.
    copies::restore_job() -> RestoreJob;
    /// Restores the copy beside the present notebook and opens it; a damaged one is moved aside. Answers with a sentence.
    copies::finish_restore() -> Changed<String>;
    /// Gives up restoring; nothing of it stays.
    copies::stop_restore() -> ();

    /// The program that is running.
    update::program() -> ProgramPage;
    /// Checks the file of an update and lays its installer ready, for the window to start.
    update::check_update(path: PathBuf) -> UpdateOffer;

    /// Forgets that the notebook was found damaged, so that it can be tried once more.
    damage::try_again() -> Changed<()>;
    /// Brings lost keys back from the newest copy and opens the notebook; answers with a sentence.
    damage::bring_back_keys(passphrase: String, code: String) -> Changed<String>;
    /// Begins to save what can be read of the damaged notebook into a new one, by the passphrase or a recovery code.
    damage::begin_salvage(passphrase: String, code: String) -> SalvageJob;
    /// How far that is, and then what was saved; a refusal ends it.
    damage::salvage_job() -> SalvageJob;
    /// Opens what was saved and moves the damaged notebook aside; answers with a sentence.
    damage::finish_salvage() -> Changed<String>;
    /// Gives up saving; a new notebook that is not finished goes away.
    damage::stop_salvage() -> ();

    /// The home page.
    today::today() -> TodayPage;
    /// Marks an agreed step as done on the day on which it was really done.
    today::answer_step(step: StepId, done_on: String) -> Changed<()>;
    /// Answers a deadline with the day on which it was really done.
    today::answer_deadline(draft: DeadlineAnswerDraft) -> Changed<()>;
}

/// Carries out one command: its arguments by name in, its answer out, or why not in sentences for the person.
pub fn dispatch(
    desk: &mut Desk,
    command: &str,
    arguments: Value,
) -> std::result::Result<Value, Refusal> {
    let (was_open, before) = (desk.open().is_some(), history::newest_step(desk));
    let mut answer =
        carry_out(desk, command, arguments).map_err(|error| refused(desk, command, &error))?;
    // A change says by itself how it is taken back, whichever command made it.
    if let Some(undo) = answer.get_mut("undo")
        && was_open
        && undo.is_null()
        && let Some((entry, name)) = history::newest_step(desk)
        && !matches!(command, "undo" | "redo" | "take_back" | "steps")
        && before.is_none_or(|(earlier, _)| earlier != entry)
    {
        *undo = Value::String(name);
    }
    Ok(answer)
}

/// The refusal for the person, and a line in the log.
fn refused(desk: &mut Desk, command: &str, error: &Error) -> Refusal {
    damage::met(desk, error.failure());
    // A page that asks while the notebook is locked is told nothing but that.
    if *error.failure() != Failure::Locked
        && let Some(command) = named(command)
    {
        desk.tell(Event::Refused {
            command,
            why: error.failure().code(),
        });
    }
    Refusal::of(error, desk.text())
}
