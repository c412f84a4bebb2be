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
  const answer = await (isTauri() ? invoke("call", { command, args }) : bridged("call", command, args)).catch(refused);
  if (isChange(answer)) changed(answer.parts);
  return answer as T;
}

/** Does what only a desktop can, such as choosing a file. */
export async function desktop<T>(command: string, args: Record<string, unknown>): Promise<T> {
  const answer = await (isTauri() ? invoke(command, args) : bridged("desktop", command, args)).catch(refused);
  return answer as T;
}

function refused(refusal: Refusal): never {
  if (refusal.kind === "locked" || refusal.kind === "damaged") changed(["opening"]);
  throw new Refused(refusal);
}

async function bridged(who: "call" | "desktop", command: string, args: Record<string, unknown>): Promise<unknown> {
  const answer = await fetch(`/${who}/${command}`, { method: "POST", body: JSON.stringify(args) });
  const content: unknown = await answer.json();
  if (!answer.ok) throw content;
  return content;
}

function isChange(answer: unknown): answer is Changed<unknown> {
  return typeof answer === "object" && answer !== null && "parts" in answer && "undo" in answer;
}
