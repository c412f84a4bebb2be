import { expect, test } from "vitest";
import { Refused } from "./api";
import { Watched } from "./watch.svelte";

test("an answer that arrives after a newer question is dropped", async () => {
  const watched = new Watched<string>();
  let answerFirst = (_: string) => {};
  const first = watched.load(() => new Promise<string>((answer) => (answerFirst = answer)));
  await watched.load(() => Promise.resolve("new"));
  answerFirst("old");
  await first;
  expect(watched.value).toBe("new");
});

test("a refusal leaves what was shown and says why", async () => {
  const watched = new Watched<string>();
  await watched.load(() => Promise.resolve("shown"));
  await watched.load(() => Promise.reject(new Refused({ kind: "refused", text: "Levy on täynnä.", faults: [] })));
  expect([watched.value, watched.failure]).toEqual(["shown", "Levy on täynnä."]);
});
