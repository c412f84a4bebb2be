/** A short word about what was just done, with the way to take it back. */
export interface Toast {
  text: string;
  /** The button's text, such as "Kumoa ohjauksen kirjaaminen". */
  undo?: string | null;
}

/** How long a toast stays, in milliseconds; taking back by Ctrl Z does not end with it. */
const STAYS = 10_000;

let current = $state<Toast | null>(null);
let timer = 0;

/** The toast that is shown now. */
export function shownToast(): Toast | null {
  return current;
}

/** Shows a toast in place of the one before. */
export function toast(next: Toast): void {
  current = next;
  clearTimeout(timer);
  timer = window.setTimeout(dismiss, STAYS);
}

/** Takes the toast away. */
export function dismiss(): void {
  current = null;
}
