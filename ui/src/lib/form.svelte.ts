import { untrack } from "svelte";
import { api } from "../generated/api";
import { Refused } from "./api";
import { follow, placeOf, type Kept } from "./drafts";

/** What is typed into a form, what is wrong with it, and how it is sent. It is kept in the notebook meanwhile. */
export class Form<D extends object> implements Kept {
  draft: D = $state() as D;
  /** Why it was not taken, as one sentence. */
  failure = $state("");
  /** While it is being sent. */
  busy = $state(false);
  /** Whether the form goes on with what was typed earlier and not sent. */
  goesOn = $state(false);
  /** Whether what was typed earlier is still being fetched. */
  fetching = false;
  #faults = $state<Record<string, string>>({});
  #shown = new Set<string>();
  readonly #send: (draft: D) => Promise<unknown>;

  readonly #place: string | null;
  #began: string;
  #kept: string;
  #fetched: Promise<void> = Promise.resolve();

  /** `at` is the place under which the draft is kept; null keeps nothing. */
  constructor(draft: D, send: (draft: D) => Promise<unknown>, at: string | null = placeOf(draft)) {
    this.draft = draft;
    this.#send = send;
    this.#place = at;
    this.#began = this.#kept = JSON.stringify(draft);
    if (at === null) return;
    follow(this);
    this.#fetched = this.#goOn(at);
  }

  /** Keeps what has been typed since the last time. */
  async keep(): Promise<void> {
    if (this.#place === null || this.fetching || this.busy) return;
    const typed = this.#typed();
    if (typed === this.#kept) return;
    const before = this.#kept;
    this.#kept = typed;
    try {
      await (typed === this.#began ? api.drop_draft(this.#place) : api.keep_draft(this.#place, typed));
    } catch (error) {
      // What was refused is tried again the next time.
      if (this.#kept === typed) this.#kept = before;
      if (!(error instanceof Refused)) throw error;
      if (error.kind !== "locked") this.failure = error.message;
    }
  }

  /** Forgets what was typed and begins anew. */
  async beginAnew(): Promise<void> {
    Object.assign(this.draft, JSON.parse(this.#began));
    this.goesOn = false;
    this.#faults = {};
    this.failure = "";
    await this.keep();
  }

  /** Begins from what the notebook holds now, unless something else has been typed. */
  renew(draft: D): void {
    untrack(() => {
      if (this.busy || this.#typed() !== this.#began) return;
      this.#began = this.#kept = JSON.stringify(draft);
      Object.assign(this.draft, JSON.parse(this.#began));
    });
  }

  /** Goes on with what was typed earlier, unless the person has begun to type. */
  async #goOn(at: string): Promise<void> {
    this.fetching = true;
    const earlier = await api.draft(at).catch(() => null);
    if (earlier !== null && this.#typed() === this.#began) {
      Object.assign(this.draft, JSON.parse(earlier));
      this.#kept = this.#typed();
      this.goesOn = true;
    }
    this.fetching = false;
  }

  #typed(): string {
    return JSON.stringify($state.snapshot(this.draft));
  }

  /** The sentence under a field; who asks for it promises to show it. */
  fault(field: string): string {
    this.#shown.add(field);
    return this.#faults[field] ?? "";
  }

  /** What is wrong where no field shows it. */
  get elsewhere(): string[] {
    return Object.entries(this.#faults)
      .filter(([field]) => !this.#shown.has(field))
      .map(([, text]) => text);
  }

  /** Sends the draft. When it is refused, the first wrong field gets the focus. */
  submit = async (event?: SubmitEvent): Promise<void> => {
    event?.preventDefault();
    if (this.busy) return;
    const element = event?.currentTarget as HTMLElement | undefined;
    this.busy = true;
    this.#faults = {};
    this.failure = "";
    try {
      // Who is quicker than the notebook sends what was typed earlier, not a blank form.
      await this.#fetched;
      await this.#send($state.snapshot(this.draft) as D);
      this.goesOn = false;
      this.#began = this.#kept = this.#typed();
      if (this.#place !== null) await api.drop_draft(this.#place);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.failure = error.message;
      // The first of several faults in one field is the one to cure first.
      for (const { field, text } of error.faults.toReversed()) this.#faults[field] = text;
      if (element) requestAnimationFrame(() => element.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
    } finally {
      this.busy = false;
    }
  };
}
