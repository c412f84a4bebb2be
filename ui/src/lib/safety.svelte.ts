import { onMount } from "svelte";
import { api } from "../generated/api";
import { Refused } from "./api";
import { attempt } from "./attempt";
import { forgetForms, keepAll } from "./drafts";
import { comeBack, keepHere } from "./here";
import { place } from "./place.svelte";
import { toast } from "./toast.svelte";

/** How often what is typed is kept, in milliseconds. */
const EVERY = 1000;

/** From the last keeping on, nothing is kept until the notebook is open again. */
let locking = false;

/** For as long as the calling component is shown: leads back to where the person was, and keeps what is typed. */
export function safety(): void {
  onMount(() => {
    locking = false;
    const leave = comeBack();
    const keep = () => void freeze();
    const timer = window.setInterval(keep, EVERY);
    window.addEventListener("focusout", keep);
    return () => {
      leave();
      clearInterval(timer);
      window.removeEventListener("focusout", keep);
      forgetForms();
    };
  });
  $effect(() => {
    // A new screen or sheet is kept at once: the power may go before the next second.
    void [place.screen, place.sheet];
    void freeze();
  });
}

/** Locks the notebook; first everything typed and the place on the screen are kept in it. */
export async function lock(): Promise<void> {
  await freeze();
  locking = true;
  await api.lock();
}

/** Takes back what was done last, and says what that was. */
export function undo(): Promise<void> {
  return told(api.undo);
}

/** Does again what was taken back last, and says what that was. */
export function redo(): Promise<void> {
  return told(api.redo);
}

/** Takes back one thing that was done at any time. */
export function takeBack(entry: string): Promise<void> {
  return told(() => api.take_back(entry));
}

function told(act: () => Promise<{ value: string }>): Promise<void> {
  return attempt(async () => toast({ text: (await act()).value }));
}

/** Keeps everything typed and the place on the screen at once: before the program ends. */
export function keepTyped(): Promise<void> {
  return freeze();
}

async function freeze(): Promise<void> {
  if (locking) return;
  try {
    await keepAll();
    await keepHere();
  } catch (error) {
    // Locked meanwhile: what could be kept is kept.
    if (!(error instanceof Refused)) throw error;
  }
}
