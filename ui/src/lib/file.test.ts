import { expect, test } from "vitest";
import { nameFor } from "./file";

test("a file is called as itself, also when another is chosen in its place", () => {
  expect(nameFor("a.pdf", "", "")).toBe("a.pdf");
  expect(nameFor("b.pdf", "a.pdf", "a.pdf")).toBe("b.pdf");
});

test("what the person calls a file stays when another is chosen", () => {
  expect(nameFor("b.pdf", "Työsopimus", "a.pdf")).toBe("Työsopimus");
  expect(nameFor("a.pdf", "Työsopimus", "")).toBe("Työsopimus");
});
