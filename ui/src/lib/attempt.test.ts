import { afterEach, expect, test, vi } from "vitest";
import { Refused } from "./api";
import { attempt } from "./attempt";
import { shownToast } from "./toast.svelte";

const refused = () => Promise.reject(new Refused({ kind: "refused", text: "Levy on täynnä.", faults: [] }));

afterEach(() => vi.unstubAllGlobals());

test("what is refused is said in a toast", async () => {
  vi.stubGlobal("window", globalThis);
  await attempt(refused);
  expect(shownToast()?.text).toBe("Levy on täynnä.");
});

test("what is refused is said where the person looks", async () => {
  let said = "";
  await attempt(refused, (text) => (said = text));
  expect(said).toBe("Levy on täynnä.");
});

test("a mistake of the window itself is not taken for a refusal", async () => {
  await expect(attempt(() => Promise.reject(new TypeError("mistake")))).rejects.toThrow("mistake");
});
