import { untrack } from "svelte";
import type { Part } from "../generated/api";
import { Refused } from "./api";

/** How often each part has changed; reading a number makes an effect run again at the next change. */
const versions = $state<Partial<Record<Part, number>>>({});

/** Tells everybody who watches one of these parts to load anew. */
export function changed(parts: readonly Part[]): void {
  for (const part of parts) versions[part] = (versions[part] ?? 0) + 1;
}

/** Something loaded from the notebook: still loading, failed with a sentence, or shown. */
export class Watched<T> {
  value = $state.raw<T>();
  failure = $state("");
  /** Whether something newer than the value has been asked for. */
  loading = $state(false);
  #newest = 0;

  /** Loads anew; an answer that arrives after a newer question is dropped. */
  async load(load: () => Promise<T>): Promise<void> {
    const mine = ++this.#newest;
    this.loading = true;
    try {
      const value = await load();
      if (mine !== this.#newest) return;
      this.value = value;
      this.failure = "";
    } catch (error) {
      if (mine === this.#newest) this.failure = sentence(error);
    } finally {
      if (mine === this.#newest) this.loading = false;
    }
  }
}

/** Loads now, and again whenever one of the parts or something that `load` reads has changed. */
export function watch<T>(parts: readonly Part[], load: () => Promise<T>): Watched<T> {
  const watched = new Watched<T>();
  $effect(() => {
    for (const part of parts) void versions[part];
    void watched.load(load);
  });
  return watched;
}

/** How long nothing more is typed before the notebook is asked, in milliseconds. */
const STILL = 150;

/** Something loaded by what is typed: asked for once the person pauses, one question at a time. */
export class Typed<T> extends Watched<T> {
  readonly #ask: () => Promise<T>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: Promise<void> | undefined;
  #again = false;

  constructor(ask: () => Promise<T>) {
    super();
    this.#ask = ask;
  }

  /** Something has been typed: asks soon, unless more is typed. */
  typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.ask(), STILL);
  }

  /** Asks at once, or as soon as what is being asked has been answered. */
  ask(): Promise<void> {
    this.stop();
    this.#again = true;
    this.#asking ??= this.#askOn().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  /** Waits until what is typed now has been answered; the person does not pause any more. */
  async answered(): Promise<void> {
    await (this.#timer === undefined ? this.#asking : this.ask());
  }

  /** Nothing that has been typed is asked for any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #askOn(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      await this.load(this.#ask);
    }
  }
}

/** Loads by what is typed: at once in the beginning and when a part has changed, else once the person pauses. */
export function watchTyped<W, T>(parts: readonly Part[], typed: () => W, load: (typed: W) => Promise<T>): Typed<T> {
  const watched = new Typed(() => load(typed()));
  let began = false;
  $effect(() => {
    for (const part of parts) void versions[part];
    untrack(() => void watched.ask());
  });
  $effect(() => {
    typed();
    if (began) watched.typed();
    began = true;
  });
  $effect(() => () => watched.stop());
  return watched;
}

/** The sentence of a refusal. Anything else is a mistake of the window itself and goes on. */
export function sentence(error: unknown): string {
  if (error instanceof Refused) return error.message;
  throw error;
}
