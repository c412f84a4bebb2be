// Every screen and every sheet, in the order of the rail. A screen without an icon is reached from another one.
import type { Component } from "svelte";
import ClipboardList from "@lucide/svelte/icons/clipboard-list";
import FileCheck from "@lucide/svelte/icons/file-check";
import House from "@lucide/svelte/icons/house";
import MessagesSquare from "@lucide/svelte/icons/messages-square";
import SettingsIcon from "@lucide/svelte/icons/settings";
import Users from "@lucide/svelte/icons/users";
import RestoreSheet from "./copies/RestoreSheet.svelte";
import Forms from "./forms/Forms.svelte";
import FormScreen from "./forms/FormScreen.svelte";
import Paper from "./forms/Paper.svelte";
import * as tr from "./generated/messages";
import Bin from "./history/Bin.svelte";
import DayHistory from "./history/DayHistory.svelte";
import MakePapers from "./papers/MakePapers.svelte";
import ReadPaper from "./papers/ReadPaper.svelte";
import NewPaper from "./people/NewPaper.svelte";
import NewPerson from "./people/NewPerson.svelte";
import People from "./people/People.svelte";
import Person from "./people/Person.svelte";
import RecordSheet from "./people/RecordSheet.svelte";
import Closing from "./reports/Closing.svelte";
import Reports from "./reports/Reports.svelte";
import Search from "./search/Search.svelte";
import Group from "./sessions/Group.svelte";
import QuickEntry from "./sessions/QuickEntry.svelte";
import SessionSheet from "./sessions/SessionSheet.svelte";
import Sessions from "./sessions/Sessions.svelte";
import AccountSheet from "./settings/AccountSheet.svelte";
import EnvelopeSheet from "./settings/EnvelopeSheet.svelte";
import PassphraseSheet from "./settings/PassphraseSheet.svelte";
import PayerSheet from "./settings/PayerSheet.svelte";
import RuleSheet from "./settings/RuleSheet.svelte";
import Scheme from "./settings/Scheme.svelte";
import SchemeFileSheet from "./settings/SchemeFileSheet.svelte";
import SchemeSheet from "./settings/SchemeSheet.svelte";
import Settings from "./settings/Settings.svelte";
import StrikeEnvelope from "./settings/StrikeEnvelope.svelte";
import Answer from "./today/Answer.svelte";
import Today from "./today/Today.svelte";

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
  { name: "today", title: tr.todayTitle, icon: House, show: Today },
  { name: "people", title: tr.peopleTitle, icon: Users, show: People },
  { name: "person", title: tr.peopleTitle, under: "people", show: Person },
  { name: "sessions", title: tr.sessionsTitle, icon: MessagesSquare, show: Sessions },
  { name: "group", title: tr.sessionsRecordGroup, under: "sessions", show: Group },
  { name: "forms", title: tr.formsTitle, icon: ClipboardList, show: Forms },
  { name: "form", title: tr.formsTitle, under: "forms", show: FormScreen },
  { name: "paper", title: tr.formsFromPaper, under: "forms", show: Paper },
  { name: "reports", title: tr.reportsTitle, icon: FileCheck, show: Reports },
  { name: "closing", title: tr.reportsTitle, under: "reports", show: Closing },
  { name: "settings", title: tr.settingsTitle, icon: SettingsIcon, show: Settings },
  { name: "scheme", title: tr.settingsSchemeRules, under: "settings", show: Scheme },
  { name: "bin", title: tr.settingsBin, under: "settings", show: Bin },
  { name: "day", title: tr.settingsDay, under: "settings", show: DayHistory },
];

export const sheets: Record<string, Shown> = {
  "new-person": NewPerson,
  record: RecordSheet,
  answer: Answer,
  paper: NewPaper,
  "make-papers": MakePapers,
  "read-paper": ReadPaper,
  session: SessionSheet,
  quick: QuickEntry,
  search: Search,
  payer: PayerSheet,
  rule: RuleSheet,
  "scheme-copy": SchemeSheet,
  "scheme-file": SchemeFileSheet,
  restore: RestoreSheet,
  passphrase: PassphraseSheet,
  account: AccountSheet,
  envelope: EnvelopeSheet,
  "strike-envelope": StrikeEnvelope,
};
