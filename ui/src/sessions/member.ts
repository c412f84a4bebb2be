import type { GroupMemberRow } from "../generated/api";

/** Somebody in the group, as the screen holds them. */
export interface Member {
  row: GroupMemberRow;
  /** A code of attendance, or `SKIP`. */
  state: string;
  /** What goes to the report about this person alone. */
  addition: string;
  /** Whether the field for the addition is shown. */
  open: boolean;
}

export const PRESENT = "present";

export const ABSENT = "absent";

/** The person is left out of the session. */
export const SKIP = "skip";

/** The order in which a number key changes the state. */
const ORDER = [PRESENT, "cancelled", ABSENT, SKIP];

/** The state after this one. */
export function nextState(state: string): string {
  return ORDER[(ORDER.indexOf(state) + 1) % ORDER.length] ?? PRESENT;
}

/** Those of the others who have not been taken into the group yet. */
export function notAmong(members: Member[], others: GroupMemberRow[]): GroupMemberRow[] {
  return others.filter((other) => members.every((it) => it.row.person !== other.person));
}
