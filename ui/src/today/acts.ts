// What a duty's button does: it opens the sheet or screen in which the duty is answered.
import type { DutyRow } from "../generated/api";
import { place } from "../lib/place.svelte";

type About = Record<string, string>;

/** Where a duty is answered, and about what. */
function where(duty: DutyRow): { sheet?: string; screen?: string; about: About } {
  const about: About = {};
  for (const key of ["person", "placement", "month", "payer", "step", "stub", "template"] as const) {
    const value = duty[key];
    if (value) about[key] = value;
  }
  switch (duty.word) {
    case "form":
      return { screen: "form", about };
    case "sessions":
    case "stub":
      return { sheet: "session", about };
    case "figures":
      return { sheet: "record", about: { ...about, kind: "figures", about: duty.month ?? "" } };
    case "confirm":
      return { screen: "closing", about };
    case "outcome":
      return { sheet: "record", about: { ...about, kind: "ending" } };
    case "follow-up":
      return { sheet: "record", about: { ...about, kind: "outcome", about: duty.point } };
    case "step":
    case "answer":
      return {
        sheet: "answer",
        about: { ...about, deadline: duty.deadline, aboutFrom: duty.about_from, name: duty.name, what: duty.what },
      };
  }
}

/** Opens the sheet or screen in which the duty is answered. */
export function doIt(duty: DutyRow): void {
  const { sheet, screen, about } = where(duty);
  if (sheet) place.open(sheet, about);
  else if (screen) place.go(screen, about);
}
