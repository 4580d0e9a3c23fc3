import type { Day } from "#kernel/calendar/index.ts";
import { formatDay } from "#kernel/calendar/index.ts";
import type { Nurturing, NurturingItem } from "../schema/nurturing.ts";

/** A plan as its form shows it; a new one begins today, with a row of each kind. */
export function typedNurturing(
  stands: Nurturing | undefined,
  items: readonly NurturingItem[],
  today: Day,
): Record<string, unknown> {
  if (!stands) return { revision: 0, startsOn: formatDay(today), item: newRows };
  const { startsOn, endsOn, nextCheckInOn, ...rest } = stands;
  const { revision, committeeId, committeeCharge, headId, headCharge, helperId, helperCharge } = rest;
  return {
    ...{ revision, committeeId, committeeCharge, headId, headCharge, helperId, helperCharge },
    startsOn: formatDay(startsOn),
    endsOn: endsOn ? formatDay(endsOn) : "",
    nextCheckInOn: nextCheckInOn ? formatDay(nextCheckInOn) : "",
    item: items.map(({ id, kind, title, means, dueOn }) => ({
      ...{ id, kind, title, means: means ?? "" },
      dueOn: dueOn ? formatDay(dueOn) : "",
    })),
  };
}

/** A row of each kind, to begin with. */
export const newRows = [{ kind: "goal" }, { kind: "step" }, { kind: "support" }, { kind: "weakness" }];
