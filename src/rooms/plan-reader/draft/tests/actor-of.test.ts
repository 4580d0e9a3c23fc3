import { expect, test } from "vitest";
import { actorOf, leftOut } from "../actor-of.ts";

const actors = { kinds: ["khoa", "phòng"], units: [] };
const missing = (words: string) => leftOut(actorOf(words, actors), actors.kinds);

test("a kind that the sentence lists and the agency lacks is named", () => {
  expect(missing("Các khoa, phòng, viện trực thuộc")).toEqual(["viện"]);
  expect(missing("Trưởng các khoa, phòng và trung tâm thuộc Trường")).toEqual(["trung tâm"]);
});

test("nothing is missing where all act, where all kinds are known, or where nobody is", () => {
  expect(missing("Các phòng, đơn vị, trung tâm thuộc Sở")).toEqual([]);
  expect(missing("Các khoa, phòng")).toEqual([]);
  expect(missing("Các viện, trung tâm")).toEqual([]);
});
