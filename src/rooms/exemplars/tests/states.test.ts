import { expect, test } from "vitest";
import { exemplarStage, exemplarStanding } from "../schema.ts";
import {
  exemplarStandings,
  hasReached,
  nextStage,
  nextStanding,
  stageLifecycle,
  stages,
  standingLifecycle,
} from "../states.ts";
import { stageNames, standingActs, standingWords } from "../words.vi.ts";

const reached = (start: string, map: Record<string, Record<string, string>>) =>
  [...new Set([start, ...Object.values(map).flatMap((steps) => Object.values(steps))])].sort();

test("every stage and every standing can be reached", () => {
  expect(reached("detected", stageLifecycle)).toEqual([...stages].sort());
  expect(reached("active", standingLifecycle)).toEqual([...exemplarStandings].sort());
});

test("the database knows the same stages and standings, in the same order", () => {
  expect(exemplarStage.enumValues).toEqual(stages);
  expect(exemplarStanding.enumValues).toEqual(exemplarStandings);
});

test("every stage, standing and step has its words", () => {
  expect(Object.keys(stageNames)).toEqual(stages);
  expect(Object.keys(standingWords)).toEqual(exemplarStandings);
  const steps = Object.values(standingLifecycle).flatMap((ways) => Object.keys(ways));
  expect(Object.keys(standingActs).sort()).toEqual([...new Set(steps)].sort());
});

test("nobody is replicated who was not recognised, and what is struck off stays so", () => {
  expect(nextStage("detected", "recognise")).toBeUndefined();
  expect(nextStage("nurturing", "replicate")).toBeUndefined();
  expect(nextStanding("struck_off", "restore")).toBeUndefined();
  expect(hasReached("recognised", "nurturing")).toBe(true);
  expect(hasReached("nurturing", "recognised")).toBe(false);
});
