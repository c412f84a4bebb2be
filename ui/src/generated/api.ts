// Generated from `vihko::api` by `UPDATE_EXPECT=1 cargo test -p vihko-tests --test suite bindings`. Do not edit.
import { call } from "../lib/api";

/**
 * Something that was agreed on.
 */
export type AgreedRow = { 
/**
 * What, who and by when: `Aino sopii vuorot – 30.10.`.
 */
text: string, 
/**
 * Whether it has been done.
 */
done: boolean, };

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
 * When a question is asked.
 */
export type AskedIf = { 
/**
 * The earlier question's id.
 */
question: string, 
/**
 * The answer as it is kept.
 */
answer: string, 
/**
 * `Jos kohdassa 10 on ”kyllä”`.
 */
shown: string, };

/**
 * The supplement asked for a person.
 */
export type AskedRow = { 
/**
 * The person.
 */
name: string, 
/**
 * Why it is not the full monthly amount, or nothing.
 */
why: string, 
/**
 * `258,06 €`.
 */
amount: string, };

/**
 * The association as a form or file holds it.
 */
export type AssociationDraft = { 
/**
 * Registered name; required.
 */
name: string, 
/**
 * Business ID such as `1234567-1`.
 */
business_id: string, 
/**
 * Street address.
 */
street: string, 
/**
 * Postcode.
 */
postcode: string, 
/**
 * City.
 */
city: string, 
/**
 * Finnish IBAN.
 */
iban: string, 
/**
 * Contact persons; the first stands on papers.
 */
contacts: Array<Contact>, 
/**
 * The attachment that holds the logo.
 */
logo: AttachmentId | null, };

/**
 * Which attachment.
 */
export type AttachmentId = string;

/**
 * Something in the bin.
 */
export type BinRow = { 
/**
 * The removal: taken back, everything comes back that went with it.
 */
entry: JournalId, 
/**
 * What it was: "Ohjauksen poisto".
 */
deed: string, 
/**
 * By what it is known: names, day, words.
 */
about: string, 
/**
 * What went along: "ja 3 muuta kirjausta"; blank if nothing.
 */
along: string, 
/**
 * When it was removed and by whom: "2.11.2026 klo 9.30 · Minna".
 */
when: string, 
/**
 * "poistuu 14 päivän kuluttua".
 */
gone_in: string, };

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
 * A person whose month is whole, or one thing that it lacks.
 */
export type CheckRow = { 
/**
 * What tells the row from the others.
 */
key: string, 
/**
 * `Matti Virtanen – seurantalomake puuttuu`.
 */
text: string, 
/**
 * What is missing and where it is mended; nothing where all is well.
 */
missing: MissingRow | null, };

/**
 * An answer to choose.
 */
export type ChoiceRow = { 
/**
 * The answer as it is kept.
 */
value: string, 
/**
 * What stands on the screen.
 */
label: string, 
/**
 * What it means, where the label does not say it.
 */
meaning: string, 
/**
 * The keys that choose it: the number of its box on paper, and the first letter of a word.
 */
keys: Array<string>, };

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
 * What can be done with the month now.
 */
export type ClosingAct = "confirm" | "confirm-incomplete" | "correct" | "correct-incomplete" | "nothing";

/**
 * Everything that the page shows.
 */
export type ClosingPage = { 
/**
 * Which payer.
 */
payer: PayerId, 
/**
 * Its name with its unit.
 */
payer_name: string, 
/**
 * Which month: `2026-10`.
 */
month: string, 
/**
 * `Lokakuu 2026`.
 */
title: string, 
/**
 * How the month stands.
 */
standing: Standing, 
/**
 * How many of the things that belong to a month are there: `7 / 9`.
 */
progress: string, 
/**
 * Each person, or each thing that a person's month lacks, in the paper's order.
 */
checks: Array<CheckRow>, 
/**
 * The supplement asked for each person.
 */
asked: Array<AskedRow>, 
/**
 * What it comes to.
 */
total: string, 
/**
 * How each euro was computed.
 */
explained: Array<ExplainedRow>, 
/**
 * The rules by which it was computed, and the day on which they were checked.
 */
rules: string, 
/**
 * What a correction would change, a line each.
 */
changes: Array<string>, 
/**
 * The papers of the month.
 */
papers: Array<PaperRow>, 
/**
 * Why it was confirmed although something was missing, or nothing.
 */
reason: string, 
/**
 * What can be done now.
 */
act: ClosingAct, };

/**
 * A contact person of the association or of a payer.
 */
export type Contact = { 
/**
 * Name.
 */
name: string, 
/**
 * What the person is there, such as "toiminnanjohtaja".
 */
role: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * E-mail.
 */
email: string, };

/**
 * What was done on a day.
 */
export type DayHistory = { 
/**
 * The day: `ma 2.11.2026`.
 */
title: string, 
/**
 * The day before, to be asked for.
 */
before: string, 
/**
 * The day after, to be asked for; nothing if that is still to come.
 */
after: string | null, 
/**
 * What was done, the latest first.
 */
rows: Array<HistoryRow>, };

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
 * A place in which something was typed and neither recorded nor dropped.
 */
export type DraftRow = { 
/**
 * The place, such as `session/new`.
 */
place: string, };

/**
 * A form that is still to be filled.
 */
export type DueFormRow = { 
/**
 * Which template.
 */
template: string, 
/**
 * About which placement.
 */
placement: PlacementId, 
/**
 * About which month (`2026-10`); blank for the whole placement.
 */
month: string, 
/**
 * The person.
 */
name: string, 
/**
 * The form's name.
 */
title: string, 
/**
 * The month or the placement's days: `lokakuu 2026`.
 */
about: string, 
/**
 * By when: `31.10. mennessä`.
 */
due: string, };

/**
 * How a person's amounts were computed.
 */
export type ExplainedRow = { 
/**
 * The person.
 */
name: string, 
/**
 * The rows, each figure's own first and then the figure.
 */
rows: Array<MoneyRowShown>, };

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
 * The figures of a person's month while they are filled in.
 */
export type FiguresPage = { 
/**
 * The record, if there is one already.
 */
id: MonthFiguresId | null, 
/**
 * What is known so far.
 */
draft: MonthFiguresDraft, 
/**
 * Where the wage comes from that stands there already, or nothing.
 */
proposal: string, };

/**
 * A form that has been filled.
 */
export type FilledFormRow = { 
/**
 * Which form.
 */
id: FormId, 
/**
 * The person.
 */
name: string, 
/**
 * The form's name with its version.
 */
title: string, 
/**
 * The month or the placement's days.
 */
about: string, 
/**
 * When it was filled, and the paper's number: `30.10.2026 · nro 41`.
 */
filled: string, 
/**
 * What is missing, or nothing.
 */
open: string, };

/**
 * A filled form as a form or file holds it.
 */
export type FormDraft = { 
/**
 * Which template; required.
 */
template: string, 
/**
 * Which version of it; required.
 */
version: string, 
/**
 * About which placement; required.
 */
placement: PlacementId | null, 
/**
 * About which month, where the template covers one.
 */
month: string, 
/**
 * When it was filled; required.
 */
filled_on: string, 
/**
 * Who recorded it.
 */
recorded_by: string, 
/**
 * The paper's serial number.
 */
serial: string, 
/**
 * When both signed it.
 */
signed_on: string, 
/**
 * Answers by question id: `4`, text, `yes` or `no`, a number, a day.
 */
answers: { [key in string]: string }, };

/**
 * Which filled form.
 */
export type FormId = string;

/**
 * One form while it is filled.
 */
export type FormPage = { 
/**
 * The record, if the form has been filled before.
 */
id: FormId | null, 
/**
 * Whom it is about.
 */
person: PersonId, 
/**
 * The person and the month: `Aino Korhonen – lokakuu 2026`.
 */
heading: string, 
/**
 * The form's name with its version.
 */
title: string, 
/**
 * The versions on which a paper may have been filled, the newest first.
 */
versions: Array<VersionRow>, 
/**
 * What the steps of the scale mean, from 1 to 5.
 */
scale: Array<string>, 
/**
 * The questions in paper order.
 */
questions: Array<QuestionRow>, 
/**
 * What has been answered.
 */
draft: FormDraft, 
/**
 * How the mean of the scales has moved.
 */
trend: Array<TrendRow>, 
/**
 * The mean now and at the start, or nothing.
 */
trend_shown: string, 
/**
 * What was agreed on last.
 */
agreed: Array<AgreedRow>, 
/**
 * That the month has been confirmed already, or nothing.
 */
confirmed: string, };

/**
 * The forms' screen.
 */
export type FormsPage = { 
/**
 * Forms of a time that is over, the oldest first.
 */
due: Array<DueFormRow>, 
/**
 * Forms of a time that is still running.
 */
coming: Array<DueFormRow>, 
/**
 * Forms that have been filled, the newest first.
 */
filled: Array<FilledFormRow>, };

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
 * Something that was done.
 */
export type HistoryRow = { 
/**
 * Its entry in the journal.
 */
entry: JournalId, 
/**
 * The day: `ma 2.11.2026`.
 */
day: string, 
/**
 * The time of day: `9.30`.
 */
time: string, 
/**
 * Who; blank as long as nobody has been told.
 */
who: string, 
/**
 * What was done: "Ohjauksen muutos".
 */
deed: string, 
/**
 * By what it is known: names, day, words.
 */
about: string, 
/**
 * What changed, a line for each field.
 */
changes: Array<string>, 
/**
 * Whether it can be taken back, as far as can be told without trying.
 */
can_be_taken_back: boolean, };

/**
 * Which entry of the journal.
 */
export type JournalId = string;

/**
 * A language of window, program and paper.
 */
export type Language = "fi" | "sv" | "en";

/**
 * Something drawn.
 */
export type Mark = { "kind": "letters", 
/**
 * Its start.
 */
x: number, 
/**
 * Its baseline.
 */
y: number, 
/**
 * How wide it is.
 */
width: number, 
/**
 * The size of its letters.
 */
size: number, 
/**
 * Its weight, 400 to 700.
 */
weight: number, 
/**
 * Its colour: `#1c2422`.
 */
ink: string, 
/**
 * The text; figures of one width stand at the places where the cut face keeps them.
 */
text: string, } | { "kind": "shape", 
/**
 * Its outline as SVG writes paths.
 */
path: string, 
/**
 * The colour that fills it, if any.
 */
fill: string | null, 
/**
 * The colour of its edge, if any.
 */
edge: string | null, 
/**
 * How thick the edge is.
 */
thickness: number, };

/**
 * What a month lacks.
 */
export type MissingKind = "session" | "form" | "figures" | "application" | "decision";

/**
 * Something missing, and what mends it.
 */
export type MissingRow = { 
/**
 * What is missing.
 */
kind: MissingKind, 
/**
 * What its button says: `Täytä`.
 */
act: string, 
/**
 * About whom.
 */
person: PersonId, 
/**
 * The person's name.
 */
name: string, 
/**
 * About which placement.
 */
placement: PlacementId, 
/**
 * The form's template, where a form is missing.
 */
template: string, 
/**
 * The form that has been begun.
 */
form: FormId | null, 
/**
 * Whether the month is incomplete without it.
 */
blocks: boolean, };

/**
 * A row of a reckoning.
 */
export type MoneyRowShown = { 
/**
 * Why, or what the sum is.
 */
text: string, 
/**
 * How much: `1 800,00`.
 */
amount: string, 
/**
 * Whether it is the sum of the rows above.
 */
sum: boolean, };

/**
 * A calendar month; its text form is `2026-10`.
 */
export type Month = string;

/**
 * A month's figures as a form or file holds them.
 */
export type MonthFiguresDraft = { 
/**
 * Whose placement; required.
 */
placement: PlacementId | null, 
/**
 * Which month; required.
 */
month: string, 
/**
 * Hours worked.
 */
hours: string, 
/**
 * Days for which wage was paid, 0 to 31.
 */
paid_days: string, 
/**
 * Working days without wage, 0 to 31.
 */
unpaid_days: string, 
/**
 * Gross wage; required.
 */
gross: string, 
/**
 * The employer's side costs.
 */
side_costs: string, 
/**
 * Holiday pay that falls on the month.
 */
holiday_pay: string, 
/**
 * Pay subsidy that has really been received.
 */
pay_subsidy_received: string, 
/**
 * The supplement set by hand instead of the computed one.
 */
supplement_by_hand: string, 
/**
 * Why it was set by hand; required with it.
 */
by_hand_reason: string, };

/**
 * Which month's figures of a placement.
 */
export type MonthFiguresId = string;

/**
 * A month of a payer.
 */
export type MonthRow = { 
/**
 * Which month: `2026-10`.
 */
month: string, 
/**
 * `Lokakuu 2026`.
 */
title: string, 
/**
 * How it stands.
 */
standing: Standing, 
/**
 * `3 henkilöä`.
 */
people: string, 
/**
 * The supplement asked: `789,48 €`.
 */
supplement: string, };

/**
 * Whether the paper names the people.
 */
export type Naming = "names" | "pseudonyms";

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
 * After how many minutes without a key or a click the notebook is locked.
 */
idle_minutes: number, 
/**
 * Whether one's own notebook has been made.
 */
has_own: boolean, 
/**
 * The notebook that is open.
 */
notebook: OpenNotebook | null, };

/**
 * One paper of a month.
 */
export type PaperOfMonth = { 
/**
 * For which payer.
 */
payer: PayerId, 
/**
 * Of which month.
 */
month: Month, 
/**
 * About one person only, where each has a paper.
 */
person: PersonId | null, 
/**
 * With names or without.
 */
naming: Naming, };

/**
 * One paper of the month.
 */
export type PaperRow = { 
/**
 * About whom; nobody where it is about everybody.
 */
person: PersonId | null, 
/**
 * The person's name, or `Kaikki`.
 */
name: string, };

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
 * Which payer.
 */
export type PayerId = string;

/**
 * A payer with its months.
 */
export type PayerMonths = { 
/**
 * Which payer.
 */
payer: PayerId, 
/**
 * Its name with its unit.
 */
name: string, 
/**
 * Its months, the newest first.
 */
months: Array<MonthRow>, };

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
 * Which placement.
 */
export type PlacementId = string;

/**
 * The pages of a paper.
 */
export type Preview = { 
/**
 * The paper's language as HTML names it: `fi-FI`.
 */
language: string, 
/**
 * The pages in order.
 */
pages: Array<PreviewPage>, };

/**
 * One page; lengths are in points, from the upper left corner.
 */
export type PreviewPage = { 
/**
 * How wide it is.
 */
width: number, 
/**
 * How high it is.
 */
height: number, 
/**
 * What is drawn, the hindmost first.
 */
marks: Array<Mark>, 
/**
 * What a voice reads, in order.
 */
spoken: Array<Spoken>, };

/**
 * How a question is answered.
 */
export type QuestionKind = "scale" | "text" | "yes-no" | "count" | "day";

/**
 * A question.
 */
export type QuestionRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its number on paper.
 */
number: number, 
/**
 * How it is answered.
 */
kind: QuestionKind, 
/**
 * What is asked.
 */
label: string, 
/**
 * Whether the form is incomplete without it.
 */
required: boolean, 
/**
 * The answers to choose from; none where something is written.
 */
choices: Array<ChoiceRow>, 
/**
 * The earlier question and answer on which it rests.
 */
asked_if: AskedIf | null, 
/**
 * What was answered last: `viimeksi 3`.
 */
last: string, };

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
 * Somebody who records, as a form or file holds it.
 */
export type RecorderDraft = { 
/**
 * Name; required.
 */
name: string, };

/**
 * Which person who records.
 */
export type RecorderId = string;

/**
 * Somebody who records.
 */
export type RecorderRow = { 
/**
 * Which.
 */
id: RecorderId, 
/**
 * The name.
 */
name: string, 
/**
 * Whether this one records now.
 */
records_now: boolean, };

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
 * The reports' screen.
 */
export type ReportsPage = { 
/**
 * The payers with their months.
 */
payers: Array<PayerMonths>, 
/**
 * Whether there are earlier months.
 */
more: boolean, };

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
 * A stretch that is read in one breath.
 */
export type Spoken = { 
/**
 * What it is.
 */
role: SpokenRole, 
/**
 * The text, with divided words whole.
 */
text: string, };

/**
 * What a stretch of a page is to a reader who hears it.
 */
export type SpokenRole = "title" | "section" | "part" | "text" | "row";

/**
 * How a month stands, as a badge shows it.
 */
export type Standing = { 
/**
 * The badge's colour.
 */
tone: Tone, 
/**
 * Its words: `2 kohtaa puuttuu`, `vahvistettu, nro 4`.
 */
text: string, };

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
 * What Ctrl Z and Ctrl Shift Z would do now, as the texts of their buttons.
 */
export type Steps = { 
/**
 * "Kumoa ohjauksen poisto".
 */
undo: string | null, 
/**
 * "Tee uudelleen ohjauksen poisto".
 */
redo: string | null, };

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

/**
 * A supplement as a form or file holds it.
 */
export type SupplementDraft = { 
/**
 * For which placement; required.
 */
placement: PlacementId | null, 
/**
 * Nominal amount of a full month; required.
 */
monthly: string, 
/**
 * How many months at most, 1 to 60; required.
 */
months: string, 
/**
 * First day; required.
 */
from: string, 
/**
 * Last day; required.
 */
to: string, 
/**
 * The total that the decision states.
 */
total: string, 
/**
 * Day of the application; blank if not applied for yet.
 */
applied_on: string, 
/**
 * Decision number; number, section and day stay blank until there is a decision.
 */
number: string, 
/**
 * Section of the minutes.
 */
section: string, 
/**
 * Day of the decision.
 */
made_on: string, };

/**
 * Which supplement, applied for or decided.
 */
export type SupplementId = string;

/**
 * A supplement while its application and decision are told.
 */
export type SupplementPage = { 
/**
 * The record, if there is one already.
 */
id: SupplementId | null, 
/**
 * What is known so far.
 */
draft: SupplementDraft, };

/**
 * The colour of a badge, which always stands beside a word.
 */
export type Tone = "done" | "due" | "info";

/**
 * A point of the trend.
 */
export type TrendRow = { 
/**
 * The month: `lokakuu 2026`.
 */
month: string, 
/**
 * The mean in hundredths of a step, 100 to 500.
 */
mean: number, 
/**
 * The mean: `4,0`.
 */
shown: string, };

/**
 * A version of a form.
 */
export type VersionRow = { 
/**
 * Its number.
 */
version: number, 
/**
 * `versio 2`.
 */
shown: string, };

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
  /** Lays a group's name list ready, to be opened or printed by its name. */
  ready_name_list: (people: Array<PersonId>, held_on: string) => call<string>("ready_name_list", { people, held_on }),
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
  /** Keeps what has been typed in a place, such as `session/new`, instead of what was kept there before. */
  keep_draft: (place: string, content: string) => call<null>("keep_draft", { place, content }),
  /** What was typed in a place and neither recorded nor dropped. */
  draft: (place: string) => call<string | null>("draft", { place }),
  /** Forgets what was typed in a place. */
  drop_draft: (place: string) => call<null>("drop_draft", { place }),
  /** The places in which something was typed and neither recorded nor dropped, the latest first. */
  drafts: () => call<Array<DraftRow>>("drafts", {}),
  /** Keeps where the person is: screen, sheet, field and caret. */
  keep_here: (here: string) => call<null>("keep_here", { here }),
  /** Where the person was when the notebook was locked, closed or cut off. */
  here: () => call<string | null>("here", {}),
  /** What Ctrl Z and Ctrl Shift Z would do now. */
  steps: () => call<Steps>("steps", {}),
  /** Takes back what was done last; answers what that was. */
  undo: () => call<Changed<string>>("undo", {}),
  /** Does again what was taken back last; answers what that was. */
  redo: () => call<Changed<string>>("redo", {}),
  /** Takes back one thing that was done, such as a removal whose record comes back from the bin. */
  take_back: (entry: JournalId) => call<Changed<string>>("take_back", { entry }),
  /** What was removed and can still come back, the latest first. */
  bin: () => call<Array<BinRow>>("bin", {}),
  /** What was done on a day, the latest first; today if no day is given. */
  history_of_day: (on: string | null) => call<DayHistory>("history_of_day", { on }),
  /** What was done about a person, the latest first. */
  history_of_person: (person: PersonId) => call<Array<HistoryRow>>("history_of_person", { person }),
  /** The association, as its form holds it. */
  association: () => call<AssociationDraft>("association", {}),
  /** Keeps what is told about the association. */
  keep_association: (place: string, draft: AssociationDraft) => call<Changed<null>>("keep_association", { place, draft }),
  /** Those who record. */
  recorders: () => call<Array<RecorderRow>>("recorders", {}),
  /** Adds somebody who records. */
  record_recorder: (place: string, draft: RecorderDraft) => call<Changed<RecorderId>>("record_recorder", { place, draft }),
  /** From now on this one records. */
  choose_recorder: (recorder: RecorderId) => call<Changed<null>>("choose_recorder", { recorder }),
  /** Removes somebody who records; what was recorded under the name stays. */
  remove_recorder: (recorder: RecorderId) => call<Changed<null>>("remove_recorder", { recorder }),
  /** Chooses after how many minutes without a key or a click the notebook is locked. */
  choose_idle_minutes: (minutes: number) => call<Changed<number>>("choose_idle_minutes", { minutes }),
  /** What must be filled, what is coming, and what has been filled. */
  forms: () => call<FormsPage>("forms", {}),
  /** A form to be filled; where it has been filled already, that one on its own version. */
  form_to_fill: (template: string, placement: PlacementId, month: string, version: number | null) => call<FormPage>("form_to_fill", { template, placement, month, version }),
  /** A form that has been filled. */
  form: (id: FormId) => call<FormPage>("form", { id }),
  /** Records a form, or records it anew. */
  record_form: (id: FormId | null, draft: FormDraft) => call<Changed<FormId>>("record_form", { id, draft }),
  /** Removes a form. */
  remove_form: (id: FormId) => call<Changed<null>>("remove_form", { id }),
  /** The months by payer, so many of the latest. */
  reports: (months: number) => call<ReportsPage>("reports", { months }),
  /** The page on which a month is closed. */
  closing: (payer: PayerId, month: Month) => call<ClosingPage>("closing", { payer, month }),
  /** The very pages of a paper. */
  preview: (paper: PaperOfMonth) => call<Preview>("preview", { paper }),
  /** The name under which a paper is saved. */
  paper_name: (paper: PaperOfMonth) => call<string>("paper_name", { paper }),
  /** Saves a paper as a file, or under its own name in a folder; answers with the file's name. */
  save_paper: (paper: PaperOfMonth, path: string) => call<string>("save_paper", { paper, path }),
  /** Lays a paper ready for the system's viewer or printer; answers with the file's name. */
  ready_paper: (paper: PaperOfMonth) => call<string>("ready_paper", { paper }),
  /** A person's hours and wage of a month, to be filled in. */
  figures_to_fill: (payer: PayerId, month: Month, placement: PlacementId) => call<FiguresPage>("figures_to_fill", { payer, month, placement }),
  /** Records a person's hours and wage of a month. */
  record_figures: (id: MonthFiguresId | null, draft: MonthFiguresDraft) => call<Changed<MonthFiguresId>>("record_figures", { id, draft }),
  /** The supplement of a person's month, to be completed. */
  supplement_to_fill: (placement: PlacementId, month: Month) => call<SupplementPage>("supplement_to_fill", { placement, month }),
  /** Records a supplement with its application and decision. */
  record_supplement: (id: SupplementId | null, draft: SupplementDraft) => call<Changed<SupplementId>>("record_supplement", { id, draft }),
  /** Confirms a month, or a correction of it; what is missing needs a reason, which is printed. */
  confirm_report: (payer: PayerId, month: Month, reason: string) => call<Changed<null>>("confirm_report", { payer, month, reason }),
};
