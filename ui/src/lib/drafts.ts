// What is typed into forms is kept in the notebook, within a second, at blur, and before it is locked.
import { place } from "./place.svelte";

/** Something whose typed content is kept. */
export interface Kept {
  keep(): Promise<void>;
  /** Whether what was kept is still being fetched. */
  readonly fetching: boolean;
}

/** The longest name of a place. */
const LONGEST = 280;

const followed = new Set<WeakRef<Kept>>();

/** Keeps what is typed here from now on, for as long as it is in use. */
export function follow(form: Kept): void {
  followed.add(new WeakRef(form));
}

/** Keeps everything that has been typed since the last time. */
export async function keepAll(): Promise<void> {
  for (const form of forms()) await form.keep();
}

/** Whether a form still waits for what was kept of it. */
export function fetching(): boolean {
  return forms().some((form) => form.fetching);
}

/** Forgets every form, as the window does when the notebook is locked. */
export function forgetForms(): void {
  followed.clear();
}

/**
 * The place under which a form's draft is kept if it names none: screen or sheet, what that is about, and the
 * records that the form speaks of. Secrets are never kept.
 */
export function placeOf(draft: object): string | null {
  const fields = Object.keys(draft);
  if (fields.length === 0 || fields.some((field) => /passphrase|^code$/.test(field))) return null;
  const spot = place.sheet ?? place.screen;
  const ids = JSON.stringify(draft).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
  const name = [spot.name, ...Object.values(spot.about), ...fields, ...ids].join("/");
  return name.slice(-LONGEST);
}

function forms(): Kept[] {
  const there: Kept[] = [];
  for (const reference of followed) {
    const form = reference.deref();
    if (form) there.push(form);
    else followed.delete(reference);
  }
  return there;
}
