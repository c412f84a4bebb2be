import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language } from "../generated/api";

const files = import.meta.glob<string>("../../../src-tauri/crates/vihko/locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

let bundle = $state.raw(bundleOf("fi"));

/** Changes the language of every text. */
export function speak(language: Language): void {
  bundle = bundleOf(language);
  document.documentElement.lang = language;
}

/** A message of the current language. The functions in `generated/messages` call this. */
export function say(key: string, filled?: Record<string, FluentVariable>): string {
  const pattern = bundle.getMessage(key)?.value;
  return pattern ? bundle.formatPattern(pattern, filled, []) : key;
}

function bundleOf(language: Language): FluentBundle {
  // Finished texts come from the core; marks around them would be read aloud and copied.
  const made = new FluentBundle(language, { useIsolating: false });
  for (const [path, text] of Object.entries(files))
    if (path.includes(`/${language}/`)) made.addResource(new FluentResource(text));
  return made;
}
