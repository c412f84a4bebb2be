import { onMount } from "svelte";

/** A shortcut that the person can use now, and that `?` shows. */
export interface Shortcut {
  /** Such as `Ctrl+N` or `F8`. */
  keys: string;
  /** What it does, in the person's words. */
  label: () => string;
  act: () => void;
  where: "everywhere" | "here";
}

const registered = $state<Shortcut[]>([]);

/** The shortcuts of now, the newest first. */
export function shortcuts(): readonly Shortcut[] {
  return registered;
}

/** Offers a shortcut for as long as the calling component is shown. */
export function shortcut(keys: string, label: () => string, act: () => void, where: Shortcut["where"] = "here"): void {
  onMount(() => {
    const mine = { keys, label, act, where };
    registered.unshift(mine);
    return () => {
      const at = registered.findIndex((it) => it.keys === keys && it.label === label);
      if (at >= 0) registered.splice(at, 1);
    };
  });
}

/** Listens to the keyboard; a shortcut without Ctrl or Alt does nothing while the person types. */
export function listen(): () => void {
  const pressed = (event: KeyboardEvent) => {
    const keys = chord(event);
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && event.key.length === 1;
    // While the person types, Ctrl Z takes back letters.
    if ((plain || /^Ctrl\+(Shift\+)?Z$/.test(keys)) && isTyping(event.target)) return;
    const found = registered.find((it) => it.keys === keys);
    if (!found) return;
    event.preventDefault();
    found.act();
  };
  window.addEventListener("keydown", pressed);
  return () => window.removeEventListener("keydown", pressed);
}

/** A key with what is held down beside it: `Ctrl+Shift+P`, `?`. */
export function chord(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">): string {
  const key = event.key === " " ? "Space" : event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const held = [];
  if (event.ctrlKey || event.metaKey) held.push("Ctrl");
  if (event.altKey) held.push("Alt");
  // With signs such as `?` and `+`, Shift only makes the sign.
  if (event.shiftKey && (key.length > 1 || key.toLowerCase() !== key)) held.push("Shift");
  return [...held, key].join("+");
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !["radio", "checkbox", "button"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
