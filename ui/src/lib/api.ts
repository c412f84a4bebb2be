// The only file that knows how the window reaches the core: through Tauri, or in tests through a loopback bridge.
import { invoke, isTauri } from "@tauri-apps/api/core";
import type { Changed, FaultText, Refusal, RefusalKind } from "../generated/api";
import { changed } from "./watch.svelte";

/** A refused command: a finished sentence, and what is wrong in which field. */
export class Refused extends Error {
  readonly kind: RefusalKind;
  readonly faults: FaultText[];

  constructor(refusal: Refusal) {
    super(refusal.text);
    this.kind = refusal.kind;
    this.faults = refusal.faults;
  }
}

/** Carries out a command of the core; what shows something that it changed is loaded anew. */
export async function call<T>(command: string, args: Record<string, unknown>): Promise<T> {
  const answer = await (isTauri() ? invoke("call", { command, args }) : bridged(command, args)).catch(
    (refusal: Refusal) => {
      if (refusal.kind === "locked") changed(["opening"]);
      throw new Refused(refusal);
    },
  );
  if (isChange(answer)) changed(answer.parts);
  return answer as T;
}

async function bridged(command: string, args: Record<string, unknown>): Promise<unknown> {
  const answer = await fetch(`/call/${command}`, { method: "POST", body: JSON.stringify(args) });
  const content: unknown = await answer.json();
  if (!answer.ok) throw content;
  return content;
}

function isChange(answer: unknown): answer is Changed<unknown> {
  return typeof answer === "object" && answer !== null && "parts" in answer && "undo" in answer;
}
