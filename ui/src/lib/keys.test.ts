import { expect, test } from "vitest";
import { chord } from "./keys.svelte";

const nothing = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  ["Ctrl+N", { key: "n", ctrlKey: true }],
  ["Ctrl+N", { key: "N", metaKey: true }],
  ["Ctrl+Shift+P", { key: "P", ctrlKey: true, shiftKey: true }],
  ["?", { key: "?", shiftKey: true }],
  ["Ctrl++", { key: "+", ctrlKey: true }],
  ["Ctrl+Space", { key: " ", ctrlKey: true }],
  ["Shift+Tab", { key: "Tab", shiftKey: true }],
  ["F8", { key: "F8" }],
])("%s is named as it is pressed", (name, pressed) => {
  expect(chord({ ...nothing, ...pressed })).toBe(name);
});
