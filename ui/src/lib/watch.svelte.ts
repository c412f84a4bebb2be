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

/** The sentence of a refusal. Anything else is a mistake of the window itself and goes on. */
export function sentence(error: unknown): string {
  if (error instanceof Refused) return error.message;
  throw error;
}
