import type { Day } from "#kernel/calendar/index.ts";
import { day, dayShort, type MatrixBand, type MatrixCell, type MatrixGroup } from "#kernel/web/index.tsx";
import type { Standing } from "../../progress.ts";
import type { PlanMatrix } from "../../queries/matrix.ts";
import { bandNote, bandsByDay, columnTitle, doneOf, linkedStandings, type MatrixDuty } from "../../reading/matrix.ts";
import type { MatrixLine } from "../../reading/matrix-cells.ts";
import { type Scope, whole } from "../../reading/scopes.ts";
import { finished } from "../../reading/tallies.ts";
import type { Plan } from "../../schema.ts";
import { standingNames } from "../../words.vi.ts";

/** The columns in the order they are shown. */
export function columnsInOrder(matrix: PlanMatrix): MatrixDuty[] {
  return bandsByDay(matrix.columns).flatMap(({ duties }) => duties);
}

/** Up to so many columns have room for whole titles. */
const fewColumns = 7;

/** Heads of the table: columns by last day, with the year where the stretch runs over several. */
export function matrixBands(matrix: PlanMatrix, plan: Plan, scope: Scope, today: Day): MatrixBand[] {
  const one = scope.key !== whole && scope.from?.slice(0, 4) === scope.to?.slice(0, 4);
  return bandsByDay(matrix.columns).map(({ dueOn, duties }) => {
    const note = bandNote(dueOn, today);
    const columns = duties.map((duty) => {
      const { done, all } = doneOf(duty.counts);
      return {
        title: columnTitle(duty.title, matrix.columns.length > fewColumns ? undefined : 90),
        href: `/plans/${plan.id}/duties/${duty.key}`,
        note: `${done}/${all} xong`,
      };
    });
    return {
      due: dueOn === null ? "Không có ngày" : `Hạn ${one ? dayShort(dueOn) : day(dueOn)}`,
      ...(note ? { note } : {}),
      columns,
    };
  });
}

/** Units under their headings; a cell leads to the thing itself, or to the list of the unit's when there are several. */
export function matrixGroups(matrix: PlanMatrix, plan: Plan): MatrixGroup[] {
  const columns = columnsInOrder(matrix);
  const groups = new Map<string, MatrixGroup>();
  for (const line of matrix.lines) {
    const group = groups.get(line.group) ?? { title: line.group, units: [] };
    const cells = columns.map((duty) => cellOf(line, duty, plan));
    group.units.push({ name: line.name, href: `/units/${line.unitId}/obligations`, note: doneNote(line), cells });
    groups.set(line.group, group);
  }
  return [...groups.values()];
}

/** A quota that was missed looks like what is late and is not called so. */
const ownWords: readonly Standing[] = ["missed", "accepted_short"];

function cellOf(line: MatrixLine, duty: MatrixDuty, plan: Plan): MatrixCell {
  const cell = line.cells.get(duty.id);
  if (!cell) return { state: "off" };
  const { state, matrix: words } = standingNames[cell.standing];
  const said = ownWords.includes(cell.standing) ? { state, words } : { state };
  if (!linkedStandings.includes(cell.standing)) return said;
  const several = `/plans/${plan.id}/duties/${duty.key}?period=all&unit=${line.unitId}`;
  return { ...said, href: cell.n === 1 ? `/obligations/${cell.id}` : several };
}

/** “7/12”: how many of the unit's duties are done. */
function doneNote(line: MatrixLine): string {
  const all = [...line.cells.values()];
  return `${all.filter(({ standing }) => finished.includes(standing)).length}/${all.length}`;
}
