// Generated from `vihko::api` by `UPDATE_EXPECT=1 cargo test -p vihko-tests --test suite bindings`. Do not edit.
import { call } from "../lib/api";

/**
 * The account of this computer as a way into the notebook.
 */
export type AccountRow = { 
/**
 * Whether it is in use, as a sentence.
 */
told: string, 
/**
 * Whether it can be taken into use.
 */
can_take: boolean, 
/**
 * Whether it, or another one in its place, can be given up.
 */
can_go: boolean, };

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
 * An agreed step.
 */
export type AgreedStep = { 
/**
 * Which step.
 */
id: StepId, 
/**
 * What is to be done.
 */
what: string, 
/**
 * `Liisa · viimeistään 21.10.`.
 */
detail: string, 
/**
 * Done, due or late.
 */
sign: Sign, };

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
 * Something that is still to be asked.
 */
export type AskRow = { 
/**
 * What.
 */
what: AskedLater, 
/**
 * `Loppupäivä`.
 */
shown: string, };

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
 * What a new person may do without at first, and what the program goes on asking for.
 */
export type AskedLater = "job-title" | "end" | "wage" | "pay-subsidy" | "target-facts" | "referral" | "aim";

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
 * An attachment's description as a form or file holds it; the content comes beside it.
 */
export type AttachmentDraft = { 
/**
 * What it is; required.
 */
kind: string, 
/**
 * Its name; required.
 */
name: string, 
/**
 * Media type: PDF, PNG or JPEG.
 */
media_type: string, 
/**
 * Which person it is about.
 */
person: PersonId | null, 
/**
 * Which placement it is about.
 */
placement: PlacementId | null, 
/**
 * Which month it belongs to.
 */
month: string, 
/**
 * The day on the paper.
 */
dated_on: string, 
/**
 * The content's length in bytes.
 */
size: number, 
/**
 * The content's SHA-256, in hexadecimal.
 */
sha256: string, };

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
 * One state of something, in a word.
 */
export type Cell = { 
/**
 * Done, due, late, or merely told.
 */
sign: Sign, 
/**
 * The word.
 */
shown: string, };

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
 * The supplement's clock.
 */
export type ClockCard = { 
/**
 * What the supplement is called: `Kemi-lisä`.
 */
title: string, 
/**
 * Months used.
 */
bar: SupportBar | null, 
/**
 * Euros that have come or been asked, of all: `3 500 / 6 000 €`.
 */
euros: string, 
/**
 * What is at risk, lost, or runs without the other support, in sentences.
 */
warnings: Array<Cell>, 
/**
 * `Ehdoista täyttyy 9 / 12`.
 */
conditions_head: string, 
/**
 * The scheme's conditions.
 */
conditions: Array<Cell>, };

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
 * Something that is coming.
 */
export type ComingRow = { 
/**
 * `ti 3.11.`.
 */
day: string, 
/**
 * About whom.
 */
person: PersonId, 
/**
 * Given name first.
 */
name: string, 
/**
 * What: `tutustumisjakso`.
 */
what: string, 
/**
 * More about it, or nothing: `Ravintola Ankkuri, 3.–5.11.2026`.
 */
detail: string, 
/**
 * Whether money is lost after the day.
 */
sign: Sign, };

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
 * The copies of the open notebook.
 */
export type CopiesPage = { 
/**
 * The newest copy, proven just now: `Kopio tarkistettu 2.11.2026 klo 14.32 · 3 henkilöä · 212 kirjausta`.
 */
newest: string | null, 
/**
 * Why the last one was not made, or nothing.
 */
trouble: string, 
/**
 * Whether it is the practice notebook, which is copied only when asked.
 */
practice: boolean, 
/**
 * The folder of the second place, or nothing.
 */
place: string, 
/**
 * How the copies elsewhere stand.
 */
outside: OutsideRow | null, 
/**
 * Whether a copy is being made.
 */
making: boolean, 
/**
 * Every copy, the newest first.
 */
copies: Array<CopyRow>, };

/**
 * A copy being made.
 */
export type CopyJob = { 
/**
 * Whether it is still being made.
 */
running: boolean, 
/**
 * How much is done.
 */
percent: number, 
/**
 * How it is told: `Kopiota tehdään: 40 %`, then what came of it.
 */
shown: string, 
/**
 * Whether nothing came of it.
 */
failed: boolean, };

/**
 * A copy's file.
 */
export type CopyRow = { 
/**
 * The file with its folder.
 */
path: string, 
/**
 * `2.11.2026 klo 14.32 · 3 henkilöä · 212 kirjausta`, or the file's name where it tells nothing.
 */
made: string, 
/**
 * Where it lies and why it was made.
 */
about: string, 
/**
 * Whether it is good, once it has been checked.
 */
sign: Sign, 
/**
 * The same in a word.
 */
shown: string, };

/**
 * Why one's own notebook does not open, and what helps: it is damaged, or it is missing.
 */
export type DamageRow = { 
/**
 * What is so, in a few words.
 */
title: string, 
/**
 * The same in sentences, with what may be possible.
 */
about: string, 
/**
 * Where the file lies, and that nothing is deleted.
 */
file: string, 
/**
 * Whether what can be read may be saved into a new notebook.
 */
can_salvage: boolean, 
/**
 * Whether the keys of a copy may open it.
 */
needs_keys: boolean, 
/**
 * Whether the file itself is missing, so that a new notebook may be what is wanted after all.
 */
is_missing: boolean, };

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
 * An answer as a form or file holds it.
 */
export type DeadlineAnswerDraft = { 
/**
 * Of which placement; required.
 */
placement: PlacementId | null, 
/**
 * What the deadline is about; required.
 */
deadline: string, 
/**
 * The first day of the time that it is about, where it has one.
 */
about_from: string, 
/**
 * The day on which it was really done; required.
 */
done_on: string, };

/**
 * A sentence with what it counts.
 */
export type DifferenceRow = { 
/**
 * `Nykyisessä vihkossa on 14 kirjausta, joita kopiossa ei ole. Uusimmat:`
 */
shown: string, 
/**
 * `2.11.2026 klo 9.30 ohjauksen kirjaus`.
 */
newest: Array<string>, };

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
 * Something to do.
 */
export type DutyRow = { 
/**
 * What its button does.
 */
word: DutyWord, 
/**
 * The button's text.
 */
act: string, 
/**
 * About whom, given name first; a payer's name where it is about a report.
 */
name: string, 
/**
 * What: `lokakuun seurantalomake`.
 */
what: string, 
/**
 * By when and what hangs on it: `viimeistään 16.11. · 6 000 € vaarassa`.
 */
detail: string, 
/**
 * Due or late.
 */
sign: Sign, 
/**
 * About whom.
 */
person: PersonId | null, 
/**
 * Of which employment.
 */
placement: PlacementId | null, 
/**
 * Which form is to be filled, or nothing.
 */
template: string, 
/**
 * Of which month: `2026-10`.
 */
month: string | null, 
/**
 * To which payer.
 */
payer: PayerId | null, 
/**
 * Which step.
 */
step: StepId | null, 
/**
 * Which meeting that was noted down in a hurry.
 */
stub: StubId | null, 
/**
 * At which follow-up point, by its code.
 */
point: string, 
/**
 * Which deadline, by its code.
 */
deadline: string, 
/**
 * The first day of the time that the deadline is about, or nothing.
 */
about_from: string, };

/**
 * What a duty's button does.
 */
export type DutyWord = "form" | "sessions" | "figures" | "confirm" | "outcome" | "follow-up" | "step" | "answer" | "stub";

/**
 * A recovery paper to be made.
 */
export type EnvelopeDraft = { 
/**
 * Who will keep it; required.
 */
keeper: string, };

/**
 * Which recovery paper: the id of its slot in the key file.
 */
export type EnvelopeId = string;

/**
 * A recovery paper.
 */
export type EnvelopeRow = { 
/**
 * Which.
 */
id: EnvelopeId, 
/**
 * Who keeps it.
 */
keeper: string, 
/**
 * When it was made, and when it opened the notebook.
 */
about: string, 
/**
 * Whether it can be struck out; the last one stays.
 */
can_go: boolean, };

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
 * Something to choose.
 */
export type FieldChoice = { 
/**
 * What the values hold.
 */
code: string, 
/**
 * What the person reads.
 */
shown: string, };

/**
 * How a field is typed or chosen.
 */
export type FieldKind = "line" | "private" | "day" | "month" | "money" | "number" | "choice" | "yes-no" | "group" | "list";

/**
 * A field as the window draws it.
 */
export type FieldRow = { 
/**
 * The field's name in the values.
 */
name: string, 
/**
 * What is asked.
 */
label: string, 
/**
 * What helps to answer, or nothing.
 */
hint: string, 
/**
 * How it is answered.
 */
kind: FieldKind, 
/**
 * What can be chosen.
 */
choices: Array<FieldChoice>, 
/**
 * The fields of a part.
 */
fields: Array<FieldRow>, 
/**
 * The text of the button that adds a part.
 */
add: string, };

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
 * What is typed about a notebook before it is made, without the passphrase.
 */
export type FirstRun = { 
/**
 * The association's name.
 */
association: string, 
/**
 * Who pays, such as "Kemin kaupunki".
 */
municipality: string, 
/**
 * Where the notebook will lie; nothing where the program proposes it.
 */
path: string, };

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
 * What the home page asks for, the most urgent first.
 */
duties: Array<DutyRow>, 
/**
 * What was agreed on, what is still to be done first.
 */
steps: Array<FoundStep>, 
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
 * A file that the program was opened by.
 */
export type HandedFile = { 
/**
 * What it is.
 */
kind: HandedKind, 
/**
 * What stands in the notebook's way, as a sentence, or nothing.
 */
told: string, 
/**
 * Whether locking the open notebook would clear the way.
 */
can_lock: boolean, };

/**
 * What a file is that the program was opened by.
 */
export type HandedKind = "notebook" | "copy" | "update";

/**
 * A new person as a form holds it.
 */
export type HiringDraft = { 
/**
 * `Aino Korhonen` or `Korhonen, Aino`; required.
 */
name: string, 
/**
 * First day of work; required.
 */
start: string, 
/**
 * Whose supplement is applied for.
 */
payer: PayerId | null, 
/**
 * Hours a week; required unless the work is like an earlier person's.
 */
weekly_hours: string, 
/**
 * The earlier person whose kind of work it is.
 */
like: PersonId | null, };

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
 * A word of somebody's name and the initial that stands for it.
 */
export type Initial = { 
/**
 * `Korhonen`; the parts of a double name are words of their own.
 */
word: string, 
/**
 * `K.`
 */
initial: string, };

/**
 * Which entry of the journal.
 */
export type JournalId = string;

/**
 * The ways into the notebook, as they are shown.
 */
export type KeysPage = { 
/**
 * When the passphrase was chosen.
 */
passphrase: string, 
/**
 * The recovery papers whose codes open the notebook.
 */
envelopes: Array<EnvelopeRow>, 
/**
 * The code of a paper that is being made, until it is asked back.
 */
code: RecoveryShown | null, 
/**
 * The account of this computer, where it can open the notebook.
 */
account: AccountRow | null, };

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
text: string, } | { "kind": "picture", 
/**
 * Its left edge.
 */
x: number, 
/**
 * Its upper edge.
 */
y: number, 
/**
 * How wide it is.
 */
width: number, 
/**
 * How high it is.
 */
height: number, 
/**
 * The picture itself, as an address that holds all of it: `data:image/png;base64,…`.
 */
source: string, } | { "kind": "shape", 
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
 * Why one's own notebook is not opened where it lies.
 */
export type Misplaced = { 
/**
 * `Vihko on kansiossa, jota OneDrive kopioi`.
 */
title: string, 
/**
 * Why it cannot stay there.
 */
why: string, 
/**
 * Where it will lie.
 */
to: string, };

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
 * The day on which the month's pay subsidy was claimed.
 */
pay_subsidy_claimed_on: string, 
/**
 * Pay subsidy that has really been received.
 */
pay_subsidy_received: string, 
/**
 * The day on which the month's supplement was claimed.
 */
supplement_claimed_on: string, 
/**
 * Supplement that has really been received.
 */
supplement_received: string, 
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
 * The running month's report as a table of people and what each still lacks.
 */
export type MonthTable = { 
/**
 * Which month: `2026-10`.
 */
month: string, 
/**
 * `Lokakuun raportti`.
 */
title: string, 
/**
 * `oma tavoite 10.11.`, or nothing when every report is confirmed.
 */
target: string, 
/**
 * Whether the own target has passed.
 */
target_sign: Sign, 
/**
 * `7 / 9 valmiina`.
 */
done: string, 
/**
 * The people, by family name.
 */
people: Array<PersonMonthRow>, 
/**
 * To whom the month is reported, the first of them.
 */
payer: PayerId | null, };

/**
 * A notebook on its way.
 */
export type MoveJob = { 
/**
 * Whether it is still under way.
 */
running: boolean, 
/**
 * How much is done.
 */
percent: number, 
/**
 * `Vihkoa siirretään: 40 %`.
 */
shown: string, 
/**
 * Where it lies now, and what the old file is called, once it has come.
 */
moved: MovedRow | null, };

/**
 * A notebook that has been moved.
 */
export type MovedRow = { 
/**
 * Where it lies now.
 */
path: string, 
/**
 * What the old file is called.
 */
old: string, };

/**
 * Whether the paper names the people.
 */
export type Naming = "names" | "pseudonyms";

/**
 * What a notebook is made from.
 */
export type NewNotebook = { 
/**
 * The association's name; required.
 */
association: string, 
/**
 * Who pays, such as "Kemin kaupunki"; required.
 */
municipality: string, 
/**
 * Where it will lie; nothing where the program proposes it.
 */
path: string, 
/**
 * The new passphrase.
 */
passphrase: string, 
/**
 * The same once more.
 */
again: string, };

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
today: string, 
/**
 * What became of entries that were made while it was locked, in sentences, or nothing.
 */
taken_in: string, };

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
 * Where one's own notebook lies, or will lie.
 */
own: string, 
/**
 * Why one's own notebook is not opened where it lies, if it cannot be kept there.
 */
misplaced: Misplaced | null, 
/**
 * Whether the practice notebook has been made.
 */
has_practice: boolean, 
/**
 * The association of one's own notebook, or nothing.
 */
association: string, 
/**
 * Other notebooks that were opened before.
 */
recent: Array<RecentRow>, 
/**
 * How many entries wait for one's own notebook to be opened, as a sentence, or nothing.
 */
waiting: string, 
/**
 * What was typed about a notebook that has not been made yet.
 */
first_run: FirstRun, 
/**
 * Where a new notebook will lie if nothing else is said.
 */
free_place: string, 
/**
 * The recovery code of a notebook that has just been made, until it is asked back.
 */
code: RecoveryShown | null, 
/**
 * Whether the recovery code has opened the notebook and a new passphrase is to be chosen.
 */
renewing: boolean, 
/**
 * Whether the computer's account opens one's own notebook; while a new passphrase is to be chosen, whether an
 * account does so no more once it is.
 */
account: boolean, 
/**
 * Why one's own notebook does not open, if it is damaged or missing.
 */
damage: DamageRow | null, 
/**
 * The notebook that is open.
 */
notebook: OpenNotebook | null, };

/**
 * How the copies outside this computer stand.
 */
export type OutsideRow = { 
/**
 * In order, due or late.
 */
sign: Sign, 
/**
 * The same in a sentence.
 */
shown: string, 
/**
 * Whether the person is to be asked for a second place.
 */
asks: boolean, };

/**
 * A kind of paper, by the name that its users call it.
 */
export type PaperKind = "kuukausiraportti" | "tilitys" | "bonushakemus" | "ohjauslomake" | "seurantalomake" | "tyhja-seurantalomake" | "tyhja-ohjauslomake" | "nimilista" | "polku" | "loppuraportti" | "oma-polku";

/**
 * A kind of paper.
 */
export type PaperKindRow = { 
/**
 * Which.
 */
kind: PaperKind, 
/**
 * What it is called.
 */
shown: string, 
/**
 * Whether a month must be chosen for it.
 */
of_month: boolean, 
/**
 * Whether somebody must be chosen for it.
 */
of_person: boolean, 
/**
 * Whether it can be about chosen people alone.
 */
about_people: boolean, 
/**
 * Whether numbers can stand for the names on it.
 */
without_names: boolean, };

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
 * A report's PDF read back.
 */
export type PaperRead = { 
/**
 * Whether the paper says the same as the data inside it.
 */
agrees: boolean, 
/**
 * That they agree, or that the figures must not be used.
 */
verdict: string, 
/**
 * Every difference in a sentence.
 */
differences: Array<string>, 
/**
 * What the data say: names and values.
 */
facts: Array<[string, string]>, };

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
 * The papers that the person has chosen.
 */
export type PapersChosen = { 
/**
 * Which kinds.
 */
kinds: Array<PaperKind>, 
/**
 * About whom; everybody if nobody is chosen.
 */
people: Array<PersonId>, 
/**
 * For which payer, where there are several.
 */
payer: PayerId | null, 
/**
 * Of which month, or from which.
 */
month: Month | null, 
/**
 * Up to which month.
 */
until: Month | null, 
/**
 * In which language; each reader's own if none is chosen.
 */
language: Language | null, 
/**
 * With names or without.
 */
naming: Naming, };

/**
 * A job while it is done.
 */
export type PapersJob = { 
/**
 * How many of the wanted papers are done.
 */
done: number, 
/**
 * How many are wanted.
 */
of: number, 
/**
 * The files that are ready, by name.
 */
names: Array<string>, };

/**
 * What papers can be made, and of what.
 */
export type PapersPage = { 
/**
 * The kinds.
 */
kinds: Array<PaperKindRow>, 
/**
 * Everybody, family name first.
 */
people: Array<FieldChoice>, 
/**
 * Those who pay.
 */
payers: Array<FieldChoice>, 
/**
 * The months that can be chosen, the newest first.
 */
months: Array<FieldChoice>, 
/**
 * The month that is chosen to begin with: the one before this.
 */
month: Month, };

/**
 * What a change may have touched; the window loads anew what shows one of these.
 */
export type Part = "opening" | "association" | "people" | "sessions" | "forms" | "reports" | "drafts" | "copies" | "settings";

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
 * How good a new passphrase is.
 */
export type PassphraseShown = { 
/**
 * In words.
 */
text: string, 
/**
 * Whether it is good enough.
 */
enough: boolean, };

/**
 * A point of the path.
 */
export type PathPoint = "referred" | "work" | "training" | "visit" | "onward";

/**
 * A point of the documented path.
 */
export type PathRow = { 
/**
 * Which point.
 */
point: PathPoint, 
/**
 * How it stands.
 */
state: PathState, 
/**
 * `Tutustumisjakso`.
 */
title: string, 
/**
 * `3.–5.11. · Ravintola Ankkuri`.
 */
shown: string, 
/**
 * How it stands, for those who do not see the mark.
 */
told: string, };

/**
 * How a point of the path stands.
 */
export type PathState = "done" | "now" | "ahead" | "missing";

/**
 * Somebody who pays, to choose from.
 */
export type PayerChoice = { 
/**
 * Which payer.
 */
id: PayerId, 
/**
 * `Kemi-lisä, Kemin kaupunki`.
 */
shown: string, };

/**
 * A payer as a form or file holds it.
 */
export type PayerDraft = { 
/**
 * Name; required.
 */
name: string, 
/**
 * The unit that handles the reports.
 */
unit: string, 
/**
 * The official who handles them.
 */
contact: Contact, 
/**
 * The id of the support scheme's profile, such as `kemi-lisa`; required.
 */
scheme: string, 
/**
 * Reference number for its payments.
 */
reference: string, 
/**
 * `payer`: one paper for all; `person`: one for each.
 */
paper_per: string, 
/**
 * `open` or `secret`.
 */
secrecy: string, 
/**
 * Language of its papers.
 */
language: string, 
/**
 * The association's own target of guidance sessions a month, 0 to 31.
 */
sessions_a_month: string, };

/**
 * A payer to be filled in or changed.
 */
export type PayerForm = { 
/**
 * What the form begins with.
 */
draft: PayerDraft, 
/**
 * The schemes to choose from.
 */
schemes: Array<FieldChoice>, };

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
 * Somebody who pays.
 */
export type PayerRow = { 
/**
 * Which.
 */
id: PayerId, 
/**
 * The name with the unit.
 */
name: string, 
/**
 * The scheme's id.
 */
scheme: string, 
/**
 * What the scheme is called.
 */
scheme_name: string, 
/**
 * Whether one's own copy holds today.
 */
own: boolean, 
/**
 * What it comes to, in a line: amount, months, part months.
 */
rules: Array<string>, 
/**
 * Where the rules come from and when that was checked.
 */
source: string, };

/**
 * Which person.
 */
export type PersonId = string;

/**
 * One person's line of the month's table.
 */
export type PersonMonthRow = { 
/**
 * Which person.
 */
person: PersonId, 
/**
 * Which employment.
 */
placement: PlacementId, 
/**
 * Given name first.
 */
name: string, 
/**
 * The job.
 */
job_title: string, 
/**
 * Months of the supplement.
 */
support: SupportBar | null, 
/**
 * Sessions held and aimed at.
 */
sessions: Cell, 
/**
 * The follow-up form.
 */
form: Cell, 
/**
 * Hours and wage.
 */
figures: Cell, };

/**
 * A person's page.
 */
export type PersonPage = { 
/**
 * Which person.
 */
id: PersonId, 
/**
 * Given name first.
 */
name: string, 
/**
 * `kahvila-apulainen · 1.4.2026–31.3.2027 · 36 h/vko`.
 */
head: string, 
/**
 * Where the person stands.
 */
stage: Cell, 
/**
 * The employment that the page is about.
 */
placement: PlacementId | null, 
/**
 * Whether the employment has ended and nobody has recorded where the person went.
 */
ended: boolean, 
/**
 * The documented path.
 */
path: Array<PathRow>, 
/**
 * The supplement's clock and the scheme's conditions.
 */
clock: ClockCard | null, 
/**
 * `Lokakuu`.
 */
month_title: string, 
/**
 * The running month's gaps, one line for each employment in it.
 */
months: Array<PersonMonthRow>, 
/**
 * What is still to be asked.
 */
asked_later: Array<AskRow>, };

/**
 * A person in the list.
 */
export type PersonRow = { 
/**
 * Which person.
 */
id: PersonId, 
/**
 * The running number, by which a person is typed in short.
 */
number: number, 
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
period: string, 
/**
 * Where the person stands.
 */
stage: Cell, 
/**
 * Months of the supplement.
 */
support: SupportBar | null, };

/**
 * A session on a person's page.
 */
export type PersonSession = { 
/**
 * Which session.
 */
id: SessionId, 
/**
 * `ke 14.10.2026`.
 */
day: string, 
/**
 * `45 min · paikalla · Liisa`.
 */
head: string, 
/**
 * What goes to the report.
 */
text: string, 
/**
 * What goes to the report about this person alone.
 */
addition: string, 
/**
 * What it was about.
 */
topics: Array<string>, 
/**
 * Whether the person came.
 */
attendance: Cell, 
/**
 * Whether there is a private note.
 */
has_note: boolean, 
/**
 * What was agreed on.
 */
steps: Array<AgreedStep>, };

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
 * The program that is running.
 */
export type ProgramPage = { 
/**
 * Its version: `0.1.0`.
 */
version: string, 
/**
 * Whether it takes updates from a file.
 */
takes_updates: boolean, };

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
 * A notebook that was opened before.
 */
export type RecentRow = { 
/**
 * Its file with its folder.
 */
path: string, 
/**
 * The association's name, else the file's.
 */
name: string, };

/**
 * A form to be filled or changed.
 */
export type RecordForm = { 
/**
 * Which kind.
 */
kind: RecordKind, 
/**
 * Which record; nothing for a new one.
 */
id: string, 
/**
 * `Muuta tavoitetta`, or `Uusi tavoite`.
 */
title: string, 
/**
 * About whom.
 */
person: PersonId, 
/**
 * About whom, given name first.
 */
about: string, 
/**
 * The button's text: `Kirjaa tavoite`.
 */
act: string, 
/**
 * The text of the button that removes it, where it can be removed.
 */
remove: string, 
/**
 * The fields in the order in which they are asked.
 */
fields: Array<FieldRow>, 
/**
 * The values by the names of the fields.
 */
values: Values, };

/**
 * Records of one kind.
 */
export type RecordGroup = { 
/**
 * Where it stands.
 */
tab: RecordTab, 
/**
 * Which kind of record.
 */
kind: RecordKind, 
/**
 * Of which employment, where it is one's.
 */
placement: PlacementId | null, 
/**
 * `Palkkatukipäätökset`.
 */
title: string, 
/**
 * What the group is for, while it is empty.
 */
empty: string, 
/**
 * The text of the button that adds one; nothing where none can be added.
 */
add: string, 
/**
 * The records.
 */
rows: Array<RecordRow>, };

/**
 * A kind of record that has a form.
 */
export type RecordKind = "person" | "placement" | "pay-subsidy" | "supplement" | "other-support" | "figures" | "goal" | "training" | "contact" | "outcome" | "ending";

/**
 * One record.
 */
export type RecordRow = { 
/**
 * Which.
 */
id: string, 
/**
 * What it is: `palkkatuki 50 %`.
 */
title: string, 
/**
 * More about it: `1.4.2026–31.1.2027 · TT-2026-118`.
 */
detail: string, 
/**
 * How it stands, where that can be told.
 */
state: Cell | null, };

/**
 * Under which heading of the page a group stands.
 */
export type RecordTab = "work" | "path" | "details";

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
 * A recovery code that has just been made.
 */
export type RecoveryShown = { 
/**
 * Its groups of six digits.
 */
groups: Array<string>, 
/**
 * The numbers, counted from 1, of the two groups that are asked back.
 */
asked: Array<number>, };

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
export type RefusalKind = "invalid" | "locked" | "damaged" | "refused" | "internal";

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
 * A copy being checked, and then what it would bring.
 */
export type RestoreJob = { 
/**
 * Whether it is still being checked.
 */
running: boolean, 
/**
 * How much is done.
 */
percent: number, 
/**
 * `Kopiota tarkistetaan: 40 %`.
 */
shown: string, 
/**
 * What would be restored, once the copy has proven itself.
 */
offer: RestoreOffer | null, };

/**
 * What would be restored.
 */
export type RestoreOffer = { 
/**
 * The copy: `Kopio tarkistettu 2.11.2026 klo 14.32 · 3 henkilöä · 212 kirjausta`.
 */
told: string, 
/**
 * Where the restored notebook will lie.
 */
path: string, 
/**
 * How the copy differs from the present notebook, in sentences with what belongs to each.
 */
difference: Array<DifferenceRow>, };

/**
 * A rule as a form holds it. Its kind tells which parts count.
 */
export type RuleDraft = { 
/**
 * `known` or `unknown`.
 */
state: string, 
/**
 * An amount, a number, a percent or hours.
 */
number: string, 
/**
 * The codes that are chosen; one where only one can hold.
 */
choices: Array<string>, 
/**
 * Amounts for groups, or rewards.
 */
parts: Array<RulePart>, 
/**
 * Where it is stated.
 */
source: string, 
/**
 * The day on which the source was read.
 */
checked_on: string, };

/**
 * A rule to be changed.
 */
export type RuleForm = { 
/**
 * What the rule is called.
 */
title: string, 
/**
 * How its value is asked for.
 */
kind: RuleKind, 
/**
 * What stands before the number: `Euroa`, `Kuukautta`.
 */
number: string, 
/**
 * What may be chosen.
 */
options: Array<FieldChoice>, 
/**
 * What the form begins with.
 */
draft: RuleDraft, };

/**
 * How a rule's value is asked for.
 */
export type RuleKind = "money" | "groups" | "count" | "whole-percent" | "percent" | "hours" | "returns" | "relation" | "subsidy-percents" | "components" | "proration" | "rounding" | "target-groups" | "apply-deadline" | "papers" | "bonuses" | "duties" | "report-types";

/**
 * An amount for a group, or a reward.
 */
export type RulePart = { 
/**
 * Euros.
 */
amount: string, 
/**
 * For which group, or on which grounds.
 */
choices: Array<string>, 
/**
 * Within how many months a reward may be claimed, or nothing.
 */
months: string, };

/**
 * A rule in words.
 */
export type RuleRow = { 
/**
 * The rule's name in files.
 */
code: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * What it says.
 */
value: string, 
/**
 * Where that stands and when it was checked, or nothing.
 */
source: string, 
/**
 * Whether a source states it.
 */
known: boolean, };

/**
 * How far a salvage is, and then what came of it.
 */
export type SalvageJob = { 
/**
 * Whether it is still at work.
 */
running: boolean, 
/**
 * How much is done.
 */
percent: number, 
/**
 * `Pelastetaan: 40 %`.
 */
shown: string, 
/**
 * What was saved, once it is done.
 */
saved: Salvaged | null, };

/**
 * What was saved of a damaged notebook.
 */
export type Salvaged = { 
/**
 * `Pelastettiin 212 kirjausta. Lukematta jäi 2.`
 */
told: string, 
/**
 * By kind: `Ohjaukset: 130, menetettiin 2`.
 */
kinds: Array<string>, 
/**
 * Where the new notebook lies.
 */
path: string, };

/**
 * A profile from a file, before it is taken.
 */
export type SchemeFile = { 
/**
 * What it is called.
 */
name: string, 
/**
 * Where it comes from and when that was checked.
 */
source: string, 
/**
 * What it says differently from the rules that hold now, or every rule if nothing holds.
 */
lines: Array<string>, };

/**
 * What one's own copy is called, when it holds and where it comes from.
 */
export type SchemeHead = { 
/**
 * The name; required.
 */
name: string, 
/**
 * First day, or nothing.
 */
valid_from: string, 
/**
 * Last day, or nothing.
 */
valid_to: string, 
/**
 * The source, such as the decision; required.
 */
source: string, };

/**
 * Which profile of a support scheme that a person brought or edited.
 */
export type SchemeId = string;

/**
 * The scheme that is proposed for a municipality, as finished text.
 */
export type SchemeOffer = { 
/**
 * What it is called; nothing where no rules are known.
 */
name: string, 
/**
 * Where the rules come from and how fresh they are, or that they are to be filled in.
 */
about: string, };

/**
 * A scheme in one of its versions.
 */
export type SchemePage = { 
/**
 * The scheme's id.
 */
id: string, 
/**
 * Which of one's own copies is shown; nothing for the program's rules.
 */
own: SchemeId | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * Whether it was decided.
 */
status: string, 
/**
 * Where it comes from and when that was checked.
 */
source: string, 
/**
 * That it must be checked with the municipality.
 */
check: string, 
/**
 * Every version, the program's first.
 */
versions: Array<VersionOfScheme>, 
/**
 * What this copy says differently from the program's rules, a line for each.
 */
changes: Array<string>, 
/**
 * The rules in the order in which they are explained.
 */
rules: Array<RuleRow>, 
/**
 * What else the sources say.
 */
notes: Array<string>, };

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
 * How something stands, as a badge shows it: by icon, word and colour.
 */
export type Sign = "done" | "due" | "late" | "info";

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
note: string, 
/**
 * `kirjattu lukittuna 2.11.2026 klo 14.02`, or nothing.
 */
written: string, };

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
 * Months of a supplement as a bar: so many used, the present one among them, of so many.
 */
export type SupportBar = { 
/**
 * Months used, the present one included.
 */
used: number, 
/**
 * Months at most.
 */
all: number, 
/**
 * Whether the support still runs, so that the last month used is the present one.
 */
running: boolean, 
/**
 * `7 / 12`, or `10 / 10 · päättyi 31.10.`.
 */
shown: string, };

/**
 * The home page.
 */
export type TodayPage = { 
/**
 * `maanantai 2.11.2026 · viikko 45`.
 */
head: string, 
/**
 * The report that is being made.
 */
month: MonthTable, 
/**
 * What to do, the most urgent first.
 */
duties: Array<DutyRow>, 
/**
 * What is coming.
 */
coming: Array<ComingRow>, 
/**
 * The year in a few figures.
 */
year: YearRow, 
/**
 * Whether there is a copy elsewhere than on this computer; nothing for the practice notebook.
 */
outside: OutsideRow | null, };

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
 * An update that has been checked and lies ready to be installed.
 */
export type UpdateOffer = { 
/**
 * The installer's file, for the window to start.
 */
name: string, 
/**
 * The version in use.
 */
ours: string, 
/**
 * The version that the update brings.
 */
theirs: string, 
/**
 * How large it is: `12 megatavua`.
 */
size: string, 
/**
 * What becomes of the notebook before, as a sentence.
 */
before: string, 
/**
 * What happens then, as a sentence.
 */
after: string, 
/**
 * Whether it can be installed now, or one's own notebook must be opened first.
 */
can_install: boolean, };

/**
 * A form's values by the names of its fields: texts, choices, parts and lists of parts.
 */
export type Values = Record<string, unknown>;

/**
 * One version of a scheme.
 */
export type VersionOfScheme = { 
/**
 * One's own copy; nothing for the program's rules.
 */
own: SchemeId | null, 
/**
 * What it is called, with the days on which it holds.
 */
shown: string, 
/**
 * Whether it holds today.
 */
holds: boolean, };

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

/**
 * The year in a few figures.
 */
export type YearRow = { 
/**
 * `Vuosi 2026`.
 */
title: string, 
/**
 * `5`.
 */
people: string, 
/**
 * `työllistettyä`.
 */
people_word: string, 
/**
 * `6 572,26 €`.
 */
supplement: string, 
/**
 * `kuntalisää lokakuun loppuun`.
 */
supplement_word: string, 
/**
 * Where the people went, in sentences.
 */
outcomes: Array<string>, };

/** Every command of the notebook. A refusal is thrown as `Refused`. */
export const api = {
  /** How the window starts: whether there is a notebook and whether it is open. */
  opening: () => call<Opening>("opening", {}),
  /** Opens one's own notebook by its passphrase. */
  open_by_passphrase: (passphrase: string) => call<Changed<null>>("open_by_passphrase", { passphrase }),
  /** Takes the recovery code from the paper; a new passphrase opens one's own notebook then. */
  open_by_recovery_code: (code: string) => call<Changed<null>>("open_by_recovery_code", { code }),
  /** Opens one's own notebook for whoever is signed in to this computer. */
  open_by_account: () => call<Changed<null>>("open_by_account", {}),
  /** Puts a new passphrase in place of the forgotten one, after the recovery code, and opens the notebook. */
  choose_passphrase: (passphrase: string, again: string) => call<Changed<null>>("choose_passphrase", { passphrase, again }),
  /** From now on the notebook in this file is one's own. */
  choose_notebook: (path: string) => call<Changed<null>>("choose_notebook", { path }),
  /** Takes a file that the program was opened by: a notebook, unless one is open, is one's own from now on. */
  handed_file: (path: string) => call<Changed<HandedFile>>("handed_file", { path }),
  /** Begins to move one's own notebook to this computer's own disk, by its passphrase or else by a recovery code. */
  begin_move: (passphrase: string, code: string) => call<MoveJob>("begin_move", { passphrase, code }),
  /** How far that is, and then where the notebook lies; a refusal ends it. */
  move_job: () => call<MoveJob>("move_job", {}),
  /** Opens the notebook that was moved. */
  finish_move: () => call<Changed<null>>("finish_move", {}),
  /** Gives up moving; the notebook stays where it is. */
  stop_move: () => call<Changed<null>>("stop_move", {}),
  /** The scheme that is proposed for a municipality. */
  scheme_offer: (municipality: string) => call<SchemeOffer>("scheme_offer", { municipality }),
  /** How good a new passphrase is. */
  passphrase_shown: (passphrase: string) => call<PassphraseShown>("passphrase_shown", { passphrase }),
  /** Keeps what is typed about a notebook that has not been made yet. */
  keep_first_run: (typed: FirstRun) => call<null>("keep_first_run", { typed }),
  /** Makes one's own notebook with its association and payer. Its recovery code is shown until it is asked back. */
  make_notebook: (draft: NewNotebook) => call<Changed<null>>("make_notebook", { draft }),
  /** Gives up the notebook that was made; nothing is left of it. */
  stop_making: () => call<Changed<null>>("stop_making", {}),
  /** The name under which the recovery paper is saved. */
  envelope_name: () => call<string>("envelope_name", {}),
  /** Saves the recovery paper as a file, or under its own name in a folder; answers with the file's name. */
  save_envelope: (path: string) => call<string>("save_envelope", { path }),
  /** Lays the recovery paper ready for the system's viewer or printer; answers with the file's name. */
  ready_envelope: () => call<string>("ready_envelope", {}),
  /** Opens the notebook that was made, or takes a further recovery paper into use, once the groups that were asked are typed as the code has them. */
  confirm_recovery_code: (groups: Array<string>) => call<Changed<null>>("confirm_recovery_code", { groups }),
  /** Opens the practice notebook, and makes it the first time. */
  open_practice: () => call<Changed<null>>("open_practice", {}),
  /** Seals one line to one's own notebook while it is locked; it is taken in once the notebook is open. */
  record_locked: (text: string) => call<Changed<null>>("record_locked", { text }),
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
  /** What the sheet for one session begins with: a recorded one, a stub to fill in, or a new one, perhaps of a month that lacks it. */
  session_sheet: (session: SessionId | null, stub: StubId | null, person: PersonId | null, month: Month | null) => call<SessionSheet>("session_sheet", { session, stub, person, month }),
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
  /** Every word of the people's names with its initial. */
  initials: () => call<Array<Initial>>("initials", {}),
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
  /** The name of the file that is the association's logo, if there is one. */
  logo: () => call<string | null>("logo", {}),
  /** Keeps a PNG or JPEG picture as the association's logo; its content comes as base64. */
  keep_logo: (name: string, content: string) => call<Changed<null>>("keep_logo", { name, content }),
  /** Papers have no logo from now on. */
  remove_logo: () => call<Changed<null>>("remove_logo", {}),
  /** Those who record. */
  recorders: () => call<Array<RecorderRow>>("recorders", {}),
  /** Adds somebody who records. */
  record_recorder: (place: string, draft: RecorderDraft) => call<Changed<RecorderId>>("record_recorder", { place, draft }),
  /** From now on this one records. */
  choose_recorder: (recorder: RecorderId) => call<Changed<null>>("choose_recorder", { recorder }),
  /** Removes somebody who records; what was recorded under the name stays. */
  remove_recorder: (recorder: RecorderId) => call<Changed<null>>("remove_recorder", { recorder }),
  /** The ways into the notebook: its passphrase and its recovery papers. */
  keys: () => call<KeysPage>("keys", {}),
  /** Puts a new passphrase in place of the old one, which is asked once more. */
  change_passphrase: (old: string, passphrase: string, again: string) => call<Changed<null>>("change_passphrase", { old, passphrase, again }),
  /** From now on whoever is signed in to this computer's account opens the notebook; the passphrase is asked once more. */
  add_account: (passphrase: string) => call<Changed<null>>("add_account", { passphrase }),
  /** No account opens the notebook any more. */
  remove_account: () => call<Changed<null>>("remove_account", {}),
  /** Makes the code of one more recovery paper, perhaps in place of an older one; it counts once it is asked back. */
  begin_envelope: (draft: EnvelopeDraft, in_place_of: EnvelopeId | null) => call<Changed<null>>("begin_envelope", { draft, in_place_of }),
  /** Gives up the recovery paper that is being made. */
  forget_envelope: () => call<Changed<null>>("forget_envelope", {}),
  /** Strikes a recovery paper out: its code opens nothing from now on. */
  strike_out_envelope: (id: EnvelopeId) => call<Changed<null>>("strike_out_envelope", { id }),
  /** Chooses after how many minutes without a key or a click the notebook is locked. */
  choose_idle_minutes: (minutes: number) => call<Changed<number>>("choose_idle_minutes", { minutes }),
  /** Where the log lies. */
  log_place: () => call<string>("log_place", {}),
  /** The name under which the log is saved. */
  log_name: () => call<string>("log_name", {}),
  /** Saves the log as a file, or under its own name in a folder; answers with the file's name. */
  save_log: (path: string) => call<string>("save_log", { path }),
  /** Lays a copy of the log ready for the system's viewer; answers with the file's name. */
  ready_log: () => call<string>("ready_log", {}),
  /** Those who pay, each with the rules of its scheme that hold today. */
  payers: () => call<Array<PayerRow>>("payers", {}),
  /** What the form of a payer begins with; of a new one where there is no id. */
  payer: (id: PayerId | null) => call<PayerForm>("payer", { id }),
  /** Keeps a payer, as a new one where there is no id. */
  keep_payer: (place: string, id: PayerId | null, draft: PayerDraft) => call<Changed<PayerId>>("keep_payer", { place, id, draft }),
  /** Removes a payer. */
  remove_payer: (id: PayerId) => call<Changed<null>>("remove_payer", { id }),
  /** A scheme's rules in words: the program's, or one's own copy. */
  scheme: (id: string, own: SchemeId | null) => call<SchemePage>("scheme", { id, own }),
  /** What the form of one's own copy begins with. */
  scheme_head: (id: string, own: SchemeId | null) => call<SchemeHead>("scheme_head", { id, own }),
  /** Keeps one's own copy of a scheme, as a new one where there is none. */
  keep_scheme: (place: string, id: string, own: SchemeId | null, head: SchemeHead) => call<Changed<SchemeId>>("keep_scheme", { place, id, own, head }),
  /** Removes one's own copy. */
  remove_scheme: (own: SchemeId) => call<Changed<null>>("remove_scheme", { own }),
  /** What a profile in a file would change. */
  scheme_file: (path: string) => call<SchemeFile>("scheme_file", { path }),
  /** Takes a profile from a file; answers with the scheme's id. */
  keep_scheme_file: (path: string) => call<Changed<string>>("keep_scheme_file", { path }),
  /** The form of one rule of one's own copy. */
  rule: (own: SchemeId, rule: string) => call<RuleForm>("rule", { own, rule }),
  /** Changes one rule of one's own copy. */
  change_rule: (place: string, own: SchemeId, rule: string, draft: RuleDraft) => call<Changed<null>>("change_rule", { place, own, rule, draft }),
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
  /** Those whose name, number or work begins with the typed words. */
  find_people: (words: string) => call<Array<PersonRow>>("find_people", { words }),
  /** One person's page. */
  person: (id: PersonId) => call<PersonPage>("person", { id }),
  /** A person's sessions, the latest first. */
  person_sessions: (id: PersonId) => call<Array<PersonSession>>("person_sessions", { id }),
  /** A person's follow-up forms, the latest first. */
  person_forms: (id: PersonId) => call<Array<RecordRow>>("person_forms", { id }),
  /** Those who pay a supplement, to choose from. */
  payer_choices: () => call<Array<PayerChoice>>("payer_choices", {}),
  /** How a typed name will be taken; nothing while it cannot be. */
  read_name: (name: string) => call<string>("read_name", { name }),
  /** Records a new person in four fields. */
  hire: (place: string, draft: HiringDraft) => call<Changed<PersonId>>("hire", { place, draft }),
  /** A typed day, month or amount in full; nothing while it cannot be read, and for what is no such thing. */
  echo: (kind: FieldKind, typed: string) => call<string>("echo", { kind, typed }),
  /** That the typed month's report about a person has been confirmed already, or nothing. */
  confirmed_month: (person: PersonId, month: string) => call<string>("confirmed_month", { person, month }),
  /** Everything recorded about a person, in groups. */
  person_records: (id: PersonId) => call<Array<RecordGroup>>("person_records", { id }),
  /** The form of a new record; `about` is a month or a follow-up point, or nothing. */
  new_record: (kind: RecordKind, person: PersonId, placement: PlacementId | null, about: string) => call<RecordForm>("new_record", { kind, person, placement, about }),
  /** The form of a record as it is. */
  record: (kind: RecordKind, id: string) => call<RecordForm>("record", { kind, id }),
  /** Records what was typed into a form, anew where there is no id, and ends its draft. */
  keep_record: (place: string, kind: RecordKind, id: string, values: Values) => call<Changed<string>>("keep_record", { place, kind, id, values }),
  /** Removes a record. */
  remove_record: (kind: RecordKind, id: string) => call<Changed<null>>("remove_record", { kind, id }),
  /** A person's papers, the latest first. */
  person_attachments: (id: PersonId) => call<Array<RecordRow>>("person_attachments", { id }),
  /** What a paper can be. */
  attachment_kinds: () => call<Array<FieldChoice>>("attachment_kinds", {}),
  /** Keeps a paper; its content comes as base64. */
  attach: (draft: AttachmentDraft, content: string) => call<Changed<AttachmentId>>("attach", { draft, content }),
  /** Lays a paper ready for the system's viewer; answers with the file's name. */
  ready_attachment: (id: AttachmentId) => call<string>("ready_attachment", { id }),
  /** Removes a paper. */
  remove_attachment: (id: AttachmentId) => call<Changed<null>>("remove_attachment", { id }),
  /** What papers can be made, and of what. */
  papers: () => call<PapersPage>("papers", {}),
  /** Begins to make papers; nothing is written yet. */
  begin_papers: (chosen: PapersChosen) => call<PapersJob>("begin_papers", { chosen }),
  /** Makes the next paper of the job; a refusal ends the job. */
  make_next_paper: () => call<PapersJob>("make_next_paper", {}),
  /** Forgets the job and what was made in it. */
  stop_papers: () => call<null>("stop_papers", {}),
  /** Lays the job's papers ready for the system's viewer or printer; answers with their names. */
  ready_papers: () => call<Array<string>>("ready_papers", {}),
  /** Saves the job's papers in a folder, all or none; answers with their names. */
  save_papers: (folder: string) => call<Array<string>>("save_papers", { folder }),
  /** Reads a report's PDF back and says whether it agrees with the data inside it; its content comes as base64. */
  read_paper: (content: string) => call<PaperRead>("read_paper", { content }),
  /** The copies of the notebook, the newest proven. */
  copies: () => call<CopiesPage>("copies", {}),
  /** Reads one copy from its first byte to its last. */
  check_copy: (path: string) => call<CopyRow>("check_copy", { path }),
  /** The newest copies that can be restored, also while no notebook is open. */
  copies_to_restore: () => call<Array<CopyRow>>("copies_to_restore", {}),
  /** Begins a copy; the window asks how far it is. */
  make_copy: () => call<CopyJob>("make_copy", {}),
  /** How far the copy is that is being made, or what became of the last one. */
  copy_job: () => call<Changed<CopyJob>>("copy_job", {}),
  /** Stops the copy that is being made; nothing of it stays. */
  stop_copy: () => call<Changed<null>>("stop_copy", {}),
  /** From now on finished copies go into this folder as well, or into none; answers with a sentence. */
  choose_copy_place: (folder: string | null) => call<Changed<string>>("choose_copy_place", { folder }),
  /** Begins to prove a copy that is to be restored, by its passphrase or else by a recovery code. */
  begin_restore: (path: string, passphrase: string, code: string) => call<RestoreJob>("begin_restore", { path, passphrase, code }),
  /** How far that is, and then what would be restored; a refusal ends it. */
  restore_job: () => call<RestoreJob>("restore_job", {}),
  /** Restores the copy beside the present notebook and opens it; a damaged one is moved aside. Answers with a sentence. */
  finish_restore: () => call<Changed<string>>("finish_restore", {}),
  /** Gives up restoring; nothing of it stays. */
  stop_restore: () => call<null>("stop_restore", {}),
  /** The program that is running. */
  program: () => call<ProgramPage>("program", {}),
  /** Checks the file of an update and lays its installer ready, for the window to start. */
  check_update: (path: string) => call<UpdateOffer>("check_update", { path }),
  /** Forgets that the notebook was found damaged, so that it can be tried once more. */
  try_again: () => call<Changed<null>>("try_again", {}),
  /** Brings lost keys back from the newest copy and opens the notebook; answers with a sentence. */
  bring_back_keys: (passphrase: string, code: string) => call<Changed<string>>("bring_back_keys", { passphrase, code }),
  /** Begins to save what can be read of the damaged notebook into a new one, by the passphrase or a recovery code. */
  begin_salvage: (passphrase: string, code: string) => call<SalvageJob>("begin_salvage", { passphrase, code }),
  /** How far that is, and then what was saved; a refusal ends it. */
  salvage_job: () => call<SalvageJob>("salvage_job", {}),
  /** Opens what was saved and moves the damaged notebook aside; answers with a sentence. */
  finish_salvage: () => call<Changed<string>>("finish_salvage", {}),
  /** Gives up saving; a new notebook that is not finished goes away. */
  stop_salvage: () => call<null>("stop_salvage", {}),
  /** The home page. */
  today: () => call<TodayPage>("today", {}),
  /** Marks an agreed step as done on the day on which it was really done. */
  answer_step: (step: StepId, done_on: string) => call<Changed<null>>("answer_step", { step, done_on }),
  /** Answers a deadline with the day on which it was really done. */
  answer_deadline: (draft: DeadlineAnswerDraft) => call<Changed<null>>("answer_deadline", { draft }),
};
