import { api } from "../generated/api";
import * as tr from "../generated/messages";
import { place } from "./place.svelte";
import { lock } from "./safety.svelte";

/** One step: which screen it shows, and what it says about it. */
interface Step {
  screen: string;
  title: () => string;
  text: () => string;
}

export const STEPS: Step[] = [
  { screen: "today", title: tr.tourTodayTitle, text: tr.tourToday },
  { screen: "people", title: tr.tourPeopleTitle, text: tr.tourPeople },
  { screen: "sessions", title: tr.tourSessionsTitle, text: tr.tourSessions },
  { screen: "forms", title: tr.tourFormsTitle, text: tr.tourForms },
  { screen: "reports", title: tr.tourReportsTitle, text: tr.tourReports },
  { screen: "settings", title: tr.tourSettingsTitle, text: tr.tourSettings },
];

/** The tour over the practice notebook: offered, on its way, or neither. */
class Tour {
  offered = $state(false);
  /** The step, counted from 0; null while there is no tour. */
  at = $state<number | null>(null);

  /** Offers the tour to somebody whose notebook has just been made. */
  offer(): void {
    this.offered = true;
  }

  /** Goes to a step, or ends the tour behind the last one. */
  go(at: number): void {
    const step = STEPS[at];
    if (!step) return this.stop();
    this.at = at;
    place.go(step.screen);
  }

  /** Leaves the tour. */
  stop(): void {
    this.at = null;
    this.offered = false;
  }
}

export const tour = new Tour();

/** Opens the practice notebook, whatever is open now, and takes the first step. */
export async function startTour(): Promise<void> {
  const { notebook } = await api.opening();
  if (notebook && !notebook.practice) await lock();
  if (!notebook?.practice) await api.open_practice();
  tour.stop();
  tour.at = 0;
}

/** Ends the tour and leads back to one's own notebook. */
export async function endTour(): Promise<void> {
  tour.stop();
  await lock();
}
