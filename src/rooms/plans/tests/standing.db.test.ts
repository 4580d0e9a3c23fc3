import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#kernel/calendar/index.ts";
import { type FreshDatabase, freshDatabase } from "#testing/database.ts";
import { awaitsDay, type DueRule } from "../due-rules/index.ts";
import { soonDays, standingOf, urgency } from "../progress.ts";
import { quotaSaid, standingRank } from "../queries/standing.ts";
import { obligationStates } from "../states.ts";

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.close());

const today = "2024-02-28";
const days = [null, -400, -1, 0, 1, soonDays, soonDays + 1, 300].map((n) => (n === null ? null : addDays(today, n)));
const yesNo = [true, false];

/** What decides a standing beside the days: how a count stands, and what the day hangs on. */
const counts = [
  { quota: null, target: null, done: 0 },
  { quota: "short", target: 2, done: 1 },
  { quota: "reached", target: 1, done: 1 },
] as const;
const rules: (DueRule | null)[] = [
  null,
  { type: "standing" },
  { type: "by", date: "2024-06-30" },
  { type: "event", occasion: "hoi-nghi", working: false },
  { type: "event", text: "vào các dịp sơ kết", working: false },
  { type: "relative", days: 5, working: true, after: "receipt" },
  { type: "relative", working: false, text: "sau hội nghị" },
  { type: "range", from: null, to: { occasion: "hoi-nghi" } },
  { type: "range", from: null, to: null },
  { type: "range", from: null, to: "2024-06-30" },
];

/** Every state with every kind of last day and every mark. */
const cases = obligationStates.flatMap((state) =>
  days.flatMap((dueOn) =>
    yesNo.flatMap((late) =>
      yesNo.flatMap((answeredNone) =>
        yesNo.flatMap((ifAny) =>
          counts.flatMap((count) =>
            rules.map((due) => ({ state, dueOn, late, answeredNone, ifAny, ...count, due, awaits: awaitsDay(due) })),
          ),
        ),
      ),
    ),
  ),
);

test("SQL says of every obligation the standing that the rule says", async () => {
  const { rows } = await fresh.db.execute<{ rank: number; quota: string | null }>(sql`
    select ${standingRank(today)} as rank, ${quotaSaid} as quota
    from json_to_recordset(${JSON.stringify(cases.map((one, at) => ({ ...one, at })))}::json)
      as c(at int, state text, "dueOn" date, late boolean, "answeredNone" boolean, "ifAny" boolean, target int, done int, due jsonb)
    cross join lateral (select c.state as state, c."dueOn" as due_on, c.late as late, c."answeredNone" as answered_none, c.target, c.done) o
    cross join lateral (select c."ifAny" as if_any, nullif(c.due, 'null') as due) d
    order by c.at`);
  const [inSql, inRule] = [rows.map(({ rank }) => urgency[rank]), cases.map((one) => standingOf(one, today))];
  const apart = cases.filter((one, at) => inSql[at] !== inRule[at] || rows[at]?.quota !== one.quota);
  expect(apart).toEqual([]);
  expect(new Set(inSql).size).toBe(urgency.length);
});
