import { toast } from "./toast.svelte";
import { sentence } from "./watch.svelte";

/** Does what may be refused, and shows why: in a toast, or by `show` where a sheet or dialog would hide it. */
export async function attempt(
  act: () => Promise<unknown>,
  show: (text: string) => void = (text) => toast({ text }),
): Promise<void> {
  try {
    await act();
  } catch (error) {
    show(sentence(error));
  }
}
