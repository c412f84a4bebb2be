import { afterEach, expect, test, vi } from "vitest";
import { Refused } from "./api";
import { Form } from "./form.svelte";

const refusal = new Refused({
  kind: "invalid",
  text: "Tietoja ei tallennettu.",
  faults: [
    { field: "held_on", text: "Kirjoita päivä." },
    { field: "held_on", text: "Toinen vika." },
    { field: "minutes", text: "Kirjoita kesto." },
  ],
});

afterEach(() => vi.unstubAllGlobals());

test("a refused form keeps what was typed and says what is wrong where", async () => {
  const form = new Form({ held_on: "31.2.", minutes: "" }, () => Promise.reject(refusal));
  expect(form.fault("held_on")).toBe("");
  await form.submit();
  expect(form.draft.held_on).toBe("31.2.");
  expect(form.failure).toBe("Tietoja ei tallennettu.");
  expect(form.fault("held_on")).toBe("Kirjoita päivä.");
  expect(form.elsewhere).toEqual(["Kirjoita kesto."]);
  expect(form.busy).toBe(false);
});

test("a form that is being sent is not sent twice", async () => {
  let sent = 0;
  const form = new Form({}, () => new Promise((done) => setTimeout(() => done(++sent), 5)));
  await Promise.all([form.submit(), form.submit()]);
  expect(sent).toBe(1);
});

test("a mistake of the window itself is not swallowed", async () => {
  const form = new Form({}, () => Promise.reject(new TypeError("mistake")));
  await expect(form.submit()).rejects.toThrow("mistake");
  expect(form.busy).toBe(false);
});

/** The core on the other side: answers each command in turn, and remembers what it was asked. */
function core(...answers: (Record<string, unknown> | null)[]): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (path: string, { body }: { body: string }) => {
    asked.push(`${path} ${body}`);
    const answer = answers.shift() ?? null;
    return Promise.resolve({ ok: answer === null, json: () => Promise.resolve(answer) });
  });
  return asked;
}

test("what could not be kept is kept the next time, though nothing more was typed", async () => {
  const asked = core(null, { kind: "refused", text: "Levy on täynnä.", faults: [] });
  const form = new Form({ text: "" }, () => Promise.resolve(), "somewhere");
  await vi.waitUntil(() => !form.fetching);
  form.draft.text = "sovittu";
  await form.keep();
  expect(form.failure).toBe("Levy on täynnä.");
  await form.keep();
  await form.keep();
  const kept = asked.filter((it) => it.startsWith("/call/keep_draft"));
  expect(kept).toHaveLength(2);
  expect(kept[1]).toContain("sovittu");
});

test("a form shows what was taken back, but not over what has been typed since", async () => {
  const form = new Form({ name: "Tupa ry" }, () => Promise.resolve(), null);
  form.draft.name = "Uusi ry";
  await form.submit();
  form.renew({ name: "Tupa ry" });
  expect(form.draft.name).toBe("Tupa ry");
  form.draft.name = "Toinen ry";
  form.renew({ name: "Uusi ry" });
  expect(form.draft.name).toBe("Toinen ry");
});
