import { Refused } from "./api";

/** What is typed into a form, what is wrong with it, and how it is sent. */
export class Form<D extends object> {
  draft: D = $state() as D;
  /** Why it was not taken, as one sentence. */
  failure = $state("");
  /** While it is being sent. */
  busy = $state(false);
  #faults = $state<Record<string, string>>({});
  #shown = new Set<string>();
  readonly #send: (draft: D) => Promise<unknown>;

  constructor(draft: D, send: (draft: D) => Promise<unknown>) {
    this.draft = draft;
    this.#send = send;
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
    const element = event?.currentTarget;
    this.busy = true;
    this.#faults = {};
    this.failure = "";
    try {
      await this.#send($state.snapshot(this.draft) as D);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.failure = error.message;
      // The first of several faults in one field is the one to cure first.
      for (const { field, text } of error.faults.toReversed()) this.#faults[field] = text;
      if (element instanceof HTMLElement)
        requestAnimationFrame(() => element.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
    } finally {
      this.busy = false;
    }
  };
}
