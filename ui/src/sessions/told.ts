import type { Changed } from "../generated/api";
import { toast } from "../lib/toast.svelte";

/** Says what was done, with the way to take it back. */
export function told(text: string, changed: Changed<unknown>): void {
  toast({ text, undo: changed.undo });
}
