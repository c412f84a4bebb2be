import { desktop } from "./api";

/** How often the window says that the person is there, in milliseconds. */
const OFTEN = 10_000;

/** Says that the person is there while keys and mouse are used, and calls `lock` when the shell says they are not. */
export function watchIdle(lock: () => void): () => void {
  let said = false;
  const touched = () => {
    if (said) return;
    said = true;
    setTimeout(() => (said = false), OFTEN);
    void desktop("touch", {});
  };
  const used = ["keydown", "pointerdown", "pointermove", "wheel"];
  for (const event of used) window.addEventListener(event, touched, { passive: true });
  window.addEventListener("idle", lock);
  touched();
  return () => {
    for (const event of used) window.removeEventListener(event, touched);
    window.removeEventListener("idle", lock);
  };
}
