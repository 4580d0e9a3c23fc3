import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#kernel/calendar/index.ts";
import { type FreshDatabase, freshDatabase } from "#testing/database.ts";
import { type Dated, soonDays, standingOf, urgency } from "../progress.ts";
import { standingRank } from "../queries/standing.ts";
import { obligationStates } from "../states.ts";

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.close());

const today = "2024-02-28";
const days = [null, -400, -1, 0, 1, soonDays, soonDays + 1, 300].map((n) => (n === null ? null : addDays(today, n)));
const yesNo = [true, false];

/** Every state with every kind of last day and every mark. */
const cases: Dated[] = obligationStates.flatMap((state) =>
  days.flatMap((dueOn) =>
    yesNo.flatMap((late) =>
      yesNo.flatMap((answeredNone) => yesNo.map((ifAny) => ({ state, dueOn, late, answeredNone, ifAny }))),
    ),
  ),
);

test("SQL says of every obligation the standing that the rule says", async () => {
  const { rows } = await fresh.db.execute<{ rank: number }>(sql`
    select ${standingRank(today)} as rank
    from json_to_recordset(${JSON.stringify(cases.map((one, at) => ({ ...one, at })))}::json)
      as c(at int, state text, "dueOn" date, late boolean, "answeredNone" boolean, "ifAny" boolean)
    cross join lateral (select c.state as state, c."dueOn" as due_on, c.late as late, c."answeredNone" as answered_none) o
    cross join lateral (select c."ifAny" as if_any) d
    order by c.at`);
  const [inSql, inRule] = [rows.map(({ rank }) => urgency[rank]), cases.map((one) => standingOf(one, today))];
  const apart = cases.filter((_one, at) => inSql[at] !== inRule[at]);
  expect(apart).toEqual([]);
  expect(new Set(inSql).size).toBe(urgency.length);
});
