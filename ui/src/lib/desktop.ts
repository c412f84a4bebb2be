// What a paper goes through outside the notebook: the person's folder, the system's viewer, the printer.
import { api, type PaperOfMonth } from "../generated/api";
import { desktop } from "./api";

/** Asks where a file of this name is to be saved; null if the person says no place. */
export function chooseFile(name: string): Promise<string | null> {
  return desktop("choose_file", { name });
}

/** Asks for a file that is there, by the ending of its name; null if the person chooses none. */
export function chooseExisting(ending: "vihko" | "json" | "varmuus" | "paivitys"): Promise<string | null> {
  return desktop("choose_existing", { ending });
}

/** Saves a paper where the person says; the file's name, or nothing if the person says no place. */
export async function savePaper(paper: PaperOfMonth): Promise<string | null> {
  const path = await chooseFile(await api.paper_name(paper));
  return path === null ? null : api.save_paper(paper, path);
}

/** Opens a paper in the system's viewer. */
export async function openPaper(paper: PaperOfMonth): Promise<void> {
  await desktop("open_paper", { name: await api.ready_paper(paper) });
}

/** Sends a paper to the system's printer. */
export async function printPaper(paper: PaperOfMonth): Promise<void> {
  await desktop("print_paper", { name: await api.ready_paper(paper) });
}

/** Where the person wants several papers saved; nothing if the person says no place. */
export async function chooseFolder(): Promise<string | null> {
  return desktop<string | null>("choose_folder", {});
}

/** Opens a paper that lies ready, in the system's viewer. */
export async function openReady(name: string): Promise<void> {
  await desktop("open_paper", { name });
}

/** Sends a paper that lies ready to the system's printer. */
export async function printReady(name: string): Promise<void> {
  await desktop("print_paper", { name });
}

/** Opens the name list of a group in the system's viewer, where it can be printed. */
export async function openNameList(people: string[], heldOn: string): Promise<void> {
  await desktop("open_paper", { name: await api.ready_name_list(people, heldOn) });
}

/** Saves the recovery envelope where the person says; the file's name, or nothing if the person says no place. */
export async function saveEnvelope(): Promise<string | null> {
  const path = await chooseFile(await api.envelope_name());
  return path === null ? null : api.save_envelope(path);
}

/** Opens the recovery envelope in the system's viewer. */
export async function openEnvelope(): Promise<void> {
  await desktop("open_paper", { name: await api.ready_envelope() });
}

/** Sends the recovery envelope to the system's printer. */
export async function printEnvelope(): Promise<void> {
  await desktop("print_paper", { name: await api.ready_envelope() });
}

/** Opens a person's paper in the system's viewer. */
export async function openAttachment(id: string): Promise<void> {
  await desktop("open_paper", { name: await api.ready_attachment(id) });
}

/** Opens a copy of the log in the system's viewer. */
export async function openLog(): Promise<void> {
  await desktop("open_paper", { name: await api.ready_log() });
}

/** Saves the log where the person says; the file's name, or nothing if the person says no place. */
export async function saveLog(): Promise<string | null> {
  const path = await chooseFile(await api.log_name());
  return path === null ? null : api.save_log(path);
}

/** Starts the installer of this name that lies ready; the program ends then. */
export async function installUpdate(name: string): Promise<void> {
  await desktop("install_update", { name });
}
