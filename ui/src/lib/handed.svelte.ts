// A file that the program was opened by, or that the person has chosen to open it with.
import { api, type HandedFile } from "../generated/api";
import { desktop } from "./api";
import { sentence } from "./watch.svelte";

/** What is being opened, and what stands in its way. */
class Handed {
  /** The update whose sheet is open. */
  update = $state<string | null>(null);
  /** The copy whose sheet is open. */
  copy = $state<string | null>(null);
  /** A notebook that is not opened yet, and why. */
  notebook = $state<(Pick<HandedFile, "told" | "can_lock"> & { path: string }) | null>(null);
  /** An update that comes back once the notebook has been opened. */
  #later: string | null = null;

  /** The update comes back once the notebook has been opened. */
  putOff(): void {
    this.#later = this.update;
    this.update = null;
  }

  /** The notebook has been opened. */
  opened(): void {
    if (this.#later !== null) this.update = this.#later;
    this.#later = null;
  }

  /** Takes a file that the program was opened by. */
  async take(path: string): Promise<void> {
    try {
      const { kind, told, can_lock } = (await api.handed_file(path)).value;
      if (kind === "update") this.update = path;
      else if (kind === "copy") this.copy = path;
      else if (told) this.notebook = { path, told, can_lock };
    } catch (error) {
      this.notebook = { path, told: sentence(error), can_lock: false };
    }
  }
}

export const handed = new Handed();

/** Takes the file that the program was opened by, and every later one; answers how to stop. */
export function watchHanded(): () => void {
  const taken = async () => {
    const path = await desktop<string | null>("handed", {});
    if (path !== null) await handed.take(path);
  };
  const take = () => void taken();
  window.addEventListener("handed", take);
  take();
  return () => window.removeEventListener("handed", take);
}
