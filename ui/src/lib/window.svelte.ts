import { api, type Opening } from "../generated/api";
import { speak } from "./text.svelte";
import { watch, type Watched } from "./watch.svelte";

/** The text's size that is chosen, in percent. */
let size = $state(100);

/** What the window starts from; its language and text size follow at once. */
export function watchOpening(): Watched<Opening> {
  return watch(["opening", "settings"], async () => {
    const opening = await api.opening();
    if (document.documentElement.lang !== opening.language) speak(opening.language);
    show(opening.text_size);
    return opening;
  });
}

/** Makes the text larger or smaller by so many percent, and remembers it. */
export async function resize(by: number): Promise<void> {
  show((await api.choose_text_size(size + by)).value);
}

/** The text at its usual size again. */
export function resetSize(): Promise<void> {
  return resize(100 - size);
}

function show(percent: number): void {
  size = percent;
  document.documentElement.style.fontSize = `${percent}%`;
}
