import { type Standing, urgency } from "../progress.ts";
import { finished } from "./tallies.ts";

/**
 * A unit as the query packs it: its obligations as “place × 100 + standing, id”, joined by commas. `named` says whether
 * the name asked for is its own.
 */
export type PackedUnit = { unitId: string; name: string; group: string; named: boolean; packed: string };

/** One unit's answer to one duty: how the worst of its obligations stands, how many they are, one of the worst, those that wait. */
export type MatrixCellRead = { standing: Standing; n: number; id: number; waiting: readonly number[] };

/** One unit's answers, by duty; a duty it does not have is absent. */
export type MatrixLine = Omit<PackedUnit, "packed"> & { cells: ReadonlyMap<string, MatrixCellRead> };

/** Which units are shown by their state: with at least one cell so; `finished`: with nothing left to do. */
export const matrixStates = ["late", "missed", "returned", "waiting", "soon", "finished"] as const;
export type MatrixState = (typeof matrixStates)[number];

const nobody: readonly number[] = [];
const waitingRank = urgency.indexOf("waiting");

/** Units with their cells; `duties` say which duty stands at which place of the text. */
export function unpacked(
  units: readonly PackedUnit[],
  duties: readonly { id: string; position: number }[],
): MatrixLine[] {
  const idAt = new Map(duties.map(({ id, position }) => [position, id]));
  return units.map(({ unitId, name, group, named, packed }) => {
    const cells = new Map<string, MatrixCellRead>();
    for (const one of packed.split(",")) {
      const [code, id] = one.split(" ").map(Number) as [number, number];
      const duty = idAt.get(Math.floor(code / 100));
      if (duty !== undefined) cells.set(duty, added(cells.get(duty), code % 100, id));
    }
    return { unitId, name, group, named, cells };
  });
}

/** The earlier place in `urgency` is the worse. */
function added(cell: MatrixCellRead | undefined, rank: number, id: number): MatrixCellRead {
  const waiting = rank === waitingRank ? [...(cell?.waiting ?? nobody), id] : (cell?.waiting ?? nobody);
  if (!cell) return { standing: urgency[rank]!, n: 1, id, waiting };
  const worse = rank < urgency.indexOf(cell.standing);
  return { standing: worse ? urgency[rank]! : cell.standing, n: cell.n + 1, id: worse ? id : cell.id, waiting };
}

/** Whether a unit is shown when only a state is asked for. */
export function matches({ cells }: Pick<MatrixLine, "cells">, state: MatrixState | undefined): boolean {
  if (state === undefined) return true;
  const standings = [...cells.values()].map(({ standing }) => standing);
  return state === "finished" ? standings.every((one) => finished.includes(one)) : standings.includes(state);
}

/** How many units stand where with each duty. */
export function countsByDuty(lines: readonly MatrixLine[]): Map<string, Partial<Record<Standing, number>>> {
  const found = new Map<string, Partial<Record<Standing, number>>>();
  for (const { cells } of lines)
    for (const [duty, { standing }] of cells) {
      const counts = found.get(duty) ?? {};
      counts[standing] = (counts[standing] ?? 0) + 1;
      found.set(duty, counts);
    }
  return found;
}

/** Everything in the cells that waits to be received, oldest first. */
export function waitingIn(lines: readonly MatrixLine[]): number[] {
  return lines.flatMap(({ cells }) => [...cells.values()].flatMap(({ waiting }) => waiting)).toSorted((a, b) => a - b);
}
