import { expect, test } from "vitest";
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
