import { afterEach, expect, test, vi } from "vitest";
import { Refused } from "./api";
import { Typed, Watched } from "./watch.svelte";

afterEach(() => void vi.useRealTimers());

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

/** Something typed and the questions that are asked by it; `answer` answers the oldest open one. */
function typing() {
  const page = { line: "", asked: [] as string[], answer: () => {} };
  const open: (() => void)[] = [];
  page.answer = () => open.shift()?.();
  const found = new Typed(() => {
    const line = page.line;
    page.asked.push(line);
    return new Promise<string>((done) => open.push(() => done(line)));
  });
  const type = (line: string) => {
    page.line = line;
    found.typed();
  };
  return { page, found, type };
}

test("who types is asked for when they pause, not for every letter", async () => {
  vi.useFakeTimers();
  const { page, found, type } = typing();
  for (const line of ["a", "ai", "ain", "aino"]) {
    type(line);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(page.asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(page.asked).toEqual(["aino"]);
  page.answer();
  await found.answered();
  expect(found.value).toBe("aino");
});

test("one question waits for the answer of the other, and only the newest is asked", async () => {
  vi.useFakeTimers();
  const { page, found, type } = typing();
  void found.ask();
  for (const line of ["a", "ai"]) {
    type(line);
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(page.asked).toEqual([""]);
  page.answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(page.asked).toEqual(["", "ai"]);
  page.answer();
  await found.answered();
  expect(found.value).toBe("ai");
});

test("Enter does not wait for a pause, and is answered by the whole line", async () => {
  vi.useFakeTimers();
  const { page, found, type } = typing();
  void found.ask();
  type("aino");
  const entered = found.answered();
  page.answer();
  await vi.advanceTimersByTimeAsync(0);
  page.answer();
  await entered;
  expect(found.value).toBe("aino");
  await vi.advanceTimersByTimeAsync(1000);
  expect(page.asked).toEqual(["", "aino"]);
});

test("what is closed asks nothing more", async () => {
  vi.useFakeTimers();
  const { page, found, type } = typing();
  type("aino");
  found.stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(page.asked).toEqual([]);
});
