// Every screen and every sheet, in the order of the rail. A screen without an icon is reached from another one.
import type { Component } from "svelte";
import MessagesSquare from "@lucide/svelte/icons/messages-square";
import Users from "@lucide/svelte/icons/users";
import * as tr from "./generated/messages";
import People from "./people/People.svelte";
import Search from "./search/Search.svelte";
import Group from "./sessions/Group.svelte";
import QuickEntry from "./sessions/QuickEntry.svelte";
import SessionSheet from "./sessions/SessionSheet.svelte";
import Sessions from "./sessions/Sessions.svelte";

/** A component that may take `about`; those that are about nothing in particular do not. */
type Shown = Component<any>;

export interface Screen {
  name: string;
  title: () => string;
  icon?: Component;
  /** The screen of the rail that is lit while this one is shown. */
  under?: string;
  /** Given `about`, which says what it is about. */
  show: Shown;
}

export const screens: Screen[] = [
  { name: "people", title: tr.peopleTitle, icon: Users, show: People },
  { name: "sessions", title: tr.sessionsTitle, icon: MessagesSquare, show: Sessions },
  { name: "group", title: tr.sessionsRecordGroup, under: "sessions", show: Group },
];

export const sheets: Record<string, Shown> = { session: SessionSheet, quick: QuickEntry, search: Search };
