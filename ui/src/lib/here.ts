// Where the person is: screen, sheet, field and caret, kept in the notebook so that unlock leads back there.
import { api } from "../generated/api";
import { fetching } from "./drafts";
import { place, type Spot } from "./place.svelte";

interface Here {
  screen: Spot;
  sheet: Spot | null;
  /** The field with the focus, counted over screen or sheet; -1 if none has it. */
  field: number;
  start: number | null;
  end: number | null;
}

/** How long a way back is tried, in steps of so many milliseconds. */
const STEP = 100;
const STEPS = 50;

let kept = "";
/** While the way back is under way, the place that counts is the one that was kept. */
let comingBack = false;
/** Ends with the way back. */
let way: Promise<void> = Promise.resolve();

/** When the way back is over, or at once if there is none. */
export function arrived(): Promise<void> {
  return way;
}

/** Keeps where the person is, if it is another place than before. */
export async function keepHere(): Promise<void> {
  if (comingBack) return;
  const all = fields();
  const field = all.findIndex((it) => it === document.activeElement);
  const typed = all[field];
  const caret = typed instanceof HTMLTextAreaElement || (typed instanceof HTMLInputElement && typed.type === "text");
  const here: Here = {
    screen: place.screen,
    sheet: place.sheet,
    field,
    start: caret ? typed.selectionStart : null,
    end: caret ? typed.selectionEnd : null,
  };
  const text = JSON.stringify(here);
  if (text === kept) return;
  kept = text;
  await api.keep_here(text);
}

/** Leads back to where the person was; answers how to stop trying. */
export function comeBack(): () => void {
  let stopped = false;
  comingBack = true;
  way = api
    .here()
    .then((text) => (text ? lead(text, () => stopped) : undefined))
    .finally(() => (comingBack = false));
  return () => (stopped = true);
}

async function lead(text: string, stopped: () => boolean): Promise<void> {
  kept = text;
  const here = JSON.parse(text) as Here;
  place.screen = here.screen;
  place.sheet = here.sheet;
  // A sheet focuses its own first field when it opens; only after that is the way back complete.
  for (let step = 0; step < STEPS && here.field >= 0; step++) {
    await new Promise((done) => setTimeout(done, STEP));
    if (stopped()) return;
    const field = fields()[here.field];
    if (!field || fetching() || step < 3) continue;
    field.focus();
    if (here.start !== null && "setSelectionRange" in field)
      (field as HTMLInputElement).setSelectionRange(here.start, here.end);
    return;
  }
}

function fields(): HTMLElement[] {
  const within = document.querySelector("dialog[open]") ?? document.querySelector("main") ?? document;
  return [...within.querySelectorAll<HTMLElement>("input, textarea, select")];
}
