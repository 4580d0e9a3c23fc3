import type { Verdict } from "#kernel/verdict.ts";
import type { Overlap } from "../../overlap/overlaps.ts";
import type { DriveLine, LaunchLine, NamedMovement, Paper } from "../../queries/movements.ts";
import type { MovementTarget } from "../../schema/targets.ts";

/** All that the page of a movement shows, and what its reader may do. */
export type MovementFacts = {
  movement: NamedMovement;
  /** All responses counted, and those this reader sees one by one. */
  launches: { total: number; answered: number; late: number; acknowledged: number; lines: LaunchLine[] };
  /** Of the units the reader answers for. */
  own: LaunchLine[];
  targets: MovementTarget[];
  /** By target: how many units told a figure, and how many reached the goal. */
  told: { targetId: string; units: number; reached: number }[];
  drives: DriveLine[];
  papers: Paper[];
  inspections: { id: string; unitName: string; plannedOn: string; heldOn: string | null }[];
  overlaps: Overlap[];
  empty: string[];
  unitNames: ReadonlyMap<string, string>;
  may: Record<MovementActName, Verdict>;
  mayRespond: (launch: LaunchLine) => boolean;
  today: string;
};

export const movementActNames = ["edit", "launch", "withdraw", "extend", "urge", "close", "reopen"] as const;
export type MovementActName = (typeof movementActNames)[number];
