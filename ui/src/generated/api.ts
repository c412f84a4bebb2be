// Generated from `vihko::api` by `UPDATE_EXPECT=1 cargo test -p vihko-tests --test suite bindings`. Do not edit.
import { call } from "../lib/api";

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
 * A language of window, program and paper.
 */
export type Language = "fi" | "sv" | "en";

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
};
