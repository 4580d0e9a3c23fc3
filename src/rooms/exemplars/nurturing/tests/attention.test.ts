import { expect, test } from "vitest";
import { attentionOn } from "../attention.ts";

test.each([
  ["selected yesterday, no plan", { running: false, touchedOn: null, since: "2023-03-01" }, "never", 1],
  [
    "a plan drafted but never agreed counts as none",
    { running: false, touchedOn: "2023-03-01", since: "2022-03-02" },
    "never",
    365,
  ],
  ["talked with today", { running: true, touchedOn: "2023-03-02", since: "2022-01-01" }, "fresh", 0],
  ["half a quarter ago", { running: true, touchedOn: "2023-01-16", since: "2022-01-01" }, "fresh", 45],
  ["a day more than half a quarter", { running: true, touchedOn: "2023-01-15", since: "2022-01-01" }, "fading", 46],
  ["a quarter ago", { running: true, touchedOn: "2022-12-02", since: "2022-01-01" }, "fading", 90],
  ["a day more than a quarter", { running: true, touchedOn: "2022-12-01", since: "2022-01-01" }, "faded", 91],
  ["touched after the day asked for", { running: true, touchedOn: "2023-05-01", since: "2022-01-01" }, "fresh", 0],
] as const)("%s", (_, of, attention, days) => {
  expect(attentionOn("2023-03-02", of)).toEqual({ attention, days });
});
