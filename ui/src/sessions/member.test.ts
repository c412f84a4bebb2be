import { expect, test } from "vitest";
import type { GroupMemberRow } from "../generated/api";
import { notAmong, PRESENT } from "./member";

const row = (person: string) => ({ person, name: person }) as GroupMemberRow;
const member = (person: string) => ({ row: row(person), state: PRESENT, addition: "", open: false });

test("who is in the group is offered no more", () => {
  expect(notAmong([member("aino")], [row("aino"), row("matti")])).toEqual([row("matti")]);
  expect(notAmong([], [row("aino")])).toEqual([row("aino")]);
});
