import { expect, test } from "vitest";
import * as tr from "../generated/messages";

test("a count chooses the plural, and variables stand without marks around them", () => {
  expect(tr.windowTextSize({ percent: "120 %" })).toBe("Tekstin koko 120 %");
  expect(tr.peopleCount({ count: 1 })).not.toBe(tr.peopleCount({ count: 2 }));
});
