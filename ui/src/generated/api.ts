// Generated from `vihko::api` by `UPDATE_EXPECT=1 cargo test -p vihko-tests --test suite bindings`. Do not edit.
import { call } from "../lib/api";

/**
 * A stretch of text around a hit.
 */
export type Around = { 
/**
 * What comes before the hit.
 */
before: string, 
/**
 * The hit; nothing if what was looked for stands elsewhere.
 */
hit: string, 
/**
 * What comes after it.
 */
after: string, 
/**
 * Whether it stands in the writer's own note, which never leaves the notebook.
 */
is_private: boolean, };

/**
 * What a change answers.
 */
export type Changed<T> = { 
/**
 * What the command gives, such as the new record's id.
 */
value: T, 
/**
 * What may look different now.
 */
parts: Array<Part>, 
/**
 * What Ctrl Z would take back now, as the text of its button: "Kumoa ohjauksen kirjaaminen".
 */
undo: string | null, };

/**
 * What can be chosen of a session, in the order in which a person sees it.
 */
export type Choices = { 
/**
 * Kinds.
 */
kinds: Array<Pill>, 
/**
 * Ways.
 */
ways: Array<Pill>, 
/**
 * Topics.
 */
topics: Array<Pill>, 
/**
 * Whether a person came.
 */
attendances: Array<Pill>, };

/**
 * A typed day as it was understood.
 */
export type DayShown = { 
/**
 * The day in full, or nothing.
 */
shown: string, 
/**
 * Why it is none, or nothing.
 */
fault: string, };

/**
 * What is wrong in one field.
 */
export type FaultText = { 
/**
 * The field's name or path, such as `held_on` or `participants[1].minutes`.
 */
field: string, 
/**
 * Why, and what cures it.
 */
text: string, };

/**
 * What was found.
 */
export type Found = { 
/**
 * How much there is in all, as a sentence.
 */
count: string, 
/**
 * People.
 */
people: Array<FoundPerson>, 
/**
 * What was agreed on, what is still to be done first.
 */
duties: Array<FoundStep>, 
/**
 * Sessions, the latest first.
 */
sessions: Array<FoundSession>, };

/**
 * A person who was found.
 */
export type FoundPerson = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * Family name first.
 */
name: string, 
/**
 * The words of the writer's own note, where the hit is in it.
 */
note: Around | null, };

/**
 * A session that was found.
 */
export type FoundSession = { 
/**
 * Which session.
 */
id: SessionId, 
/**
 * Day, kind and who was to come.
 */
title: string, 
/**
 * The words around the hit.
 */
around: Around, 
/**
 * Whether it opens as a group.
 */
is_group: boolean, };

/**
 * Something agreed on that was found.
 */
export type FoundStep = { 
/**
 * Which step.
 */
id: StepId, 
/**
 * In which session it was agreed on.
 */
session: SessionId, 
/**
 * Whom it concerns, and by which day.
 */
title: string, 
/**
 * The words around the hit.
 */
around: Around, 
/**
 * Whether it is still to be done.
 */
is_open: boolean, 
/**
 * Whether its session opens as a group.
 */
is_group: boolean, };

/**
 * Somebody who belongs to the group.
 */
export type GroupMemberRow = { 
/**
 * Who.
 */
person: PersonId, 
/**
 * Given name first.
 */
name: string, 
/**
 * What is said when this absence is one of many in a row; nothing where it is not.
 */
if_absent: string, };

/**
 * What the sheet begins with.
 */
export type GroupSheet = { 
/**
 * Where its draft is kept.
 */
place: string, 
/**
 * The session; its participants come in the order of the members.
 */
draft: SessionDraft, 
/**
 * The members, family name first.
 */
members: Array<GroupMemberRow>, 
/**
 * Everybody else, who can be taken in.
 */
others: Array<GroupMemberRow>, 
/**
 * What was agreed on in it.
 */
steps: Array<StepInput>, 
/**
 * What can be chosen.
 */
choices: Choices, };

/**
 * A guest as a form or file holds it.
 */
export type GuestDraft = { 
/**
 * In what part; required.
 */
role: string, 
/**
 * Name.
 */
name: string, };

/**
 * A language of window, program and paper.
 */
export type Language = "fi" | "sv" | "en";

/**
 * A person who can be chosen.
 */
export type Offered = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * The running number, which is also the key.
 */
number: number, 
/**
 * Given name first.
 */
name: string, };

/**
 * The notebook that is open.
 */
export type OpenNotebook = { 
/**
 * Whether it is the practice notebook.
 */
practice: boolean, 
/**
 * The association's name, or nothing.
 */
association: string, 
/**
 * Today: `ma 2.11.2026`.
 */
today: string, };

/**
 * How the window starts.
 */
export type Opening = { 
/**
 * The person's language.
 */
language: Language, 
/**
 * The size of the text, in percent.
 */
text_size: number, 
/**
 * Whether one's own notebook has been made.
 */
has_own: boolean, 
/**
 * The notebook that is open.
 */
notebook: OpenNotebook | null, };

/**
 * What a change may have touched; the window loads anew what shows one of these.
 */
export type Part = "opening" | "association" | "people" | "sessions" | "forms" | "reports" | "drafts" | "settings";

/**
 * A participant as a form or file holds it.
 */
export type ParticipantDraft = { 
/**
 * Who; required.
 */
person: PersonId | null, 
/**
 * Whether the person came; required.
 */
attendance: string, 
/**
 * What goes to the report about this person alone.
 */
addition: string, };

/**
 * Which person.
 */
export type PersonId = string;

/**
 * A person in the list.
 */
export type PersonRow = { 
/**
 * Which person.
 */
id: PersonId, 
/**
 * Given name first.
 */
name: string, 
/**
 * The job of the latest placement, or nothing.
 */
job_title: string, 
/**
 * The days of the latest placement, or nothing: `1.4.2026–31.3.2027`.
 */
period: string, };

/**
 * Which option of each part was settled on, by its place. Where none was, the likeliest holds, and a part
 * that is open stays blank.
 */
export type Picks = { 
/**
 * With whom.
 */
person: number | null, 
/**
 * On which day.
 */
held_on: number | null, 
/**
 * How long.
 */
minutes: number | null, 
/**
 * What kind.
 */
kind: number | null, 
/**
 * In which way.
 */
way: number | null, 
/**
 * By which day each step is due.
 */
due_on: Array<number | null>, };

/**
 * One choice.
 */
export type Pill = { 
/**
 * Its code.
 */
value: string, 
/**
 * Its name.
 */
label: string, };

/**
 * A part of the line.
 */
export type QuickChip = { 
/**
 * Which part: the field of the picks, such as `minutes` or `due_on[0]`.
 */
part: string, 
/**
 * What the part is called.
 */
label: string, 
/**
 * What it may be, the likeliest first.
 */
options: Array<string>, 
/**
 * The place of the option that holds; nothing while a person must choose.
 */
chosen: number | null, 
/**
 * Whether it was typed, and not only assumed.
 */
is_typed: boolean, };

/**
 * Somebody whose number alone notes a meeting down.
 */
export type QuickPerson = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * The number, which is also the key.
 */
number: number, 
/**
 * Given name first.
 */
name: string, };

/**
 * A line as it was understood.
 */
export type QuickShown = { 
/**
 * Its parts; none while nothing has been typed.
 */
chips: Array<QuickChip>, 
/**
 * What goes to the report, or nothing.
 */
text: string, 
/**
 * The topics that were recognised, as a list of words, or nothing.
 */
topics: string, 
/**
 * A word that cannot be a day, and why, or nothing.
 */
complaint: string, 
/**
 * What Enter records, or what it still waits for.
 */
outcome: string, 
/**
 * Whether Enter records it now.
 */
is_whole: boolean, 
/**
 * Whether it is only noted down, to be filled in later.
 */
is_stub: boolean, 
/**
 * Who works now and has a number of one digit, which alone notes a meeting down.
 */
people: Array<QuickPerson>, };

/**
 * Why a command was not carried out, in finished sentences of the person's language.
 */
export type Refusal = { 
/**
 * How the window treats it.
 */
kind: RefusalKind, 
/**
 * The sentence.
 */
text: string, 
/**
 * What is wrong in which field, in the order of the draft.
 */
faults: Array<FaultText>, };

/**
 * How the window treats a refusal.
 */
export type RefusalKind = "invalid" | "locked" | "refused" | "internal";

/**
 * A session as a form or file holds it.
 */
export type SessionDraft = { 
/**
 * The day; required, not after today.
 */
held_on: string, 
/**
 * When it began.
 */
starts_at: string, 
/**
 * Minutes, 1 to 1440; required.
 */
minutes: string, 
/**
 * What kind; required.
 */
kind: string, 
/**
 * How it was held; required.
 */
way: string, 
/**
 * What it was about.
 */
topics: Array<string>, 
/**
 * Who was to take part; at least one.
 */
participants: Array<ParticipantDraft>, 
/**
 * Others who took part.
 */
guests: Array<GuestDraft>, 
/**
 * What goes to the report.
 */
text: string, 
/**
 * The writer's own note; no paper ever holds it.
 */
private_note: string, 
/**
 * The day of the next session.
 */
next_on: string, 
/**
 * Who recorded it.
 */
recorded_by: string, };

/**
 * Which guidance session.
 */
export type SessionId = string;

/**
 * A month's sessions, the latest first.
 */
export type SessionList = { 
/**
 * The month before, such as `2026-09`.
 */
previous: string, 
/**
 * The month after; nothing in the running month.
 */
next: string | null, 
/**
 * The month's name.
 */
title: string, 
/**
 * How many sessions were held, and for how long.
 */
count: string, 
/**
 * Whom the list may be limited to.
 */
people: Array<Offered>, 
/**
 * What was only noted down, in whichever month.
 */
stubs: Array<StubRow>, 
/**
 * The sessions.
 */
rows: Array<SessionRow>, };

/**
 * A session in the list.
 */
export type SessionRow = { 
/**
 * Which session.
 */
id: SessionId, 
/**
 * The day, and when it began if that is known.
 */
day: string, 
/**
 * Who was there, or how many of a group.
 */
who: string, 
/**
 * Who was to come but did not, with the reason that is kept: `Ville Niemi: ei saapunut`.
 */
away: Array<string>, 
/**
 * Kind, duration and way: `ohjauskeskustelu · 45 min · paikalla`.
 */
how: string, 
/**
 * What was gone through.
 */
text: string, 
/**
 * What was agreed on.
 */
steps: Array<StepRow>, 
/**
 * Whether the writer keeps a note of their own.
 */
has_note: boolean, 
/**
 * Whether it opens as a group.
 */
is_group: boolean, };

/**
 * What the sheet begins with.
 */
export type SessionSheet = { 
/**
 * Where its draft is kept.
 */
place: string, 
/**
 * The session.
 */
draft: SessionDraft, 
/**
 * What was agreed on in it.
 */
steps: Array<StepInput>, 
/**
 * Who can be chosen, those who work today first.
 */
people: Array<Offered>, 
/**
 * What can be chosen.
 */
choices: Choices, };

/**
 * Which agreed step.
 */
export type StepId = string;

/**
 * Something that was agreed on, as the sheet holds it.
 */
export type StepInput = { 
/**
 * Which step, if it has been recorded already.
 */
id: StepId | null, 
/**
 * Whom it concerns.
 */
person: PersonId | null, 
/**
 * What is to be done.
 */
what: string, 
/**
 * Who does it.
 */
who: string, 
/**
 * By which day.
 */
due_on: string, 
/**
 * When it was done.
 */
done_on: string, };

/**
 * Something that was agreed on.
 */
export type StepRow = { 
/**
 * Which step.
 */
id: StepId, 
/**
 * What, with its day.
 */
shown: string, 
/**
 * Whether it is still to be done.
 */
is_open: boolean, };

/**
 * Which meeting that was only noted down.
 */
export type StubId = string;

/**
 * A meeting that was only noted down.
 */
export type StubRow = { 
/**
 * Which stub.
 */
id: StubId, 
/**
 * Whom and when: `Tapasit: Matti Virtanen, pe 30.10.2026`.
 */
shown: string, 
/**
 * What was typed along.
 */
note: string, };

/** Every command of the notebook. A refusal is thrown as `Refused`. */
export const api = {
  /** How the window starts: whether there is a notebook and whether it is open. */
  opening: () => call<Opening>("opening", {}),
  /** Opens one's own notebook by its passphrase. */
  open_by_passphrase: (passphrase: string) => call<Changed<null>>("open_by_passphrase", { passphrase }),
  /** Opens one's own notebook by the recovery code from the paper. */
  open_by_recovery_code: (code: string) => call<Changed<null>>("open_by_recovery_code", { code }),
  /** Opens the practice notebook, and makes it the first time. */
  open_practice: () => call<Changed<null>>("open_practice", {}),
  /** Closes the notebook and forgets its key. */
  lock: () => call<Changed<null>>("lock", {}),
  /** Chooses the window's language. */
  choose_language: (language: Language) => call<Changed<null>>("choose_language", { language }),
  /** Chooses the size of the window's text, in percent. */
  choose_text_size: (percent: number) => call<Changed<number>>("choose_text_size", { percent }),
  /** Everybody in the notebook, family name first. */
  people: () => call<Array<PersonRow>>("people", {}),
  /** The sessions of a month, and what was only noted down; of one person, or of everybody. */
  sessions: (month: string, person: PersonId | null) => call<SessionList>("sessions", { month, person }),
  /** What the sheet for one session begins with: a recorded one, a stub to fill in, or a new one. */
  session_sheet: (session: SessionId | null, stub: StubId | null, person: PersonId | null) => call<SessionSheet>("session_sheet", { session, stub, person }),
  /** What the sheet for a group begins with: a recorded one, or last time's group with everybody there. */
  group_sheet: (session: SessionId | null) => call<GroupSheet>("group_sheet", { session }),
  /** A typed day of something that has happened, in full. */
  held_day: (text: string) => call<DayShown>("held_day", { text }),
  /** A typed day by which something is to be done, in full; a weekday is the next one. */
  due_day: (text: string) => call<DayShown>("due_day", { text }),
  /** How many sessions the month has with this one, or that the month is confirmed already. */
  session_outlook: (session: SessionId | null, person: PersonId | null, held_on: string) => call<string>("session_outlook", { session, person, held_on }),
  /** Records a session with what was agreed on in it; a stub and the draft end with it. */
  record_session: (draft: SessionDraft, steps: Array<StepInput>, stub: StubId | null, place: string) => call<Changed<SessionId>>("record_session", { draft, steps, stub, place }),
  /** Records a session anew with what was agreed on in it. */
  change_session: (id: SessionId, draft: SessionDraft, steps: Array<StepInput>, place: string) => call<Changed<null>>("change_session", { id, draft, steps, place }),
  /** Removes a session and what was agreed on in it. */
  remove_session: (id: SessionId) => call<Changed<null>>("remove_session", { id }),
  /** Marks that what was agreed on was done today. */
  finish_step: (id: StepId) => call<Changed<null>>("finish_step", { id }),
  /** Notes down that somebody was met today, to be filled in later. */
  record_stub: (person: PersonId) => call<Changed<StubId>>("record_stub", { person }),
  /** Drops what was only noted down. */
  drop_stub: (id: StubId) => call<Changed<null>>("drop_stub", { id }),
  /** A line of quick entry as it is understood. */
  quick_entry: (line: string, picks: Picks) => call<QuickShown>("quick_entry", { line, picks }),
  /** Records a line of quick entry; answers what was recorded. */
  record_quick: (line: string, picks: Picks) => call<Changed<string>>("record_quick", { line, picks }),
  /** People, sessions and what was agreed on that hold every word of the line. */
  search: (line: string) => call<Found>("search", { line }),
};
