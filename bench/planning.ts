import type { Database } from "#kernel/db/index.ts";
import { planObligations } from "#rooms/plans/index.ts";
import { type Figure, timed } from "./figures.ts";
import { nationalAgency, nationalPlan } from "./national.ts";

/** A plan of 40 duties over 3,500 units and 5 years, planned and stored; then planned again, which must change nothing. */
export async function benchPlanning({ db, pool }: Database): Promise<Figure[]> {
  const now = new Date("2021-01-04T08:00:00+07:00");
  const national = await nationalAgency(db, `bench-${Date.now()}`, 3500, now);
  const planId = await nationalPlan(db, national, 40, "mixed", now);
  const before = process.memoryUsage().rss;
  const made = await timed(() => db.transaction((tx) => planObligations(tx, planId, now)));
  const grown = process.memoryUsage().rss - before;
  const again = await timed(() => db.transaction((tx) => planObligations(tx, planId, now)));
  const plain = await timed(() =>
    pool.query("create temp table copied as select * from obligations where plan_id = $1", [planId]),
  );
  await pool.query("analyze obligations");
  const perMillion = (made.ms / made.value.made) * 1_000_000;
  return [
    { what: "obligations planned and stored", value: made.value.made, unit: "rows" },
    { what: "time for that", value: made.ms / 1000, unit: "s" },
    { what: "the same for 1,000,000", value: perMillion / 1000, unit: "s", aim: "≤ 60" },
    {
      what: "ratio to copying the same rows with a plain CREATE TABLE AS SELECT",
      value: made.ms / plain.ms,
      unit: "×",
    },
    { what: "planned again (changes nothing)", value: again.ms / 1000, unit: "s" },
    {
      what: "rows changed by the second run",
      value: again.value.made + again.value.dated + again.value.lapsed + again.value.revived,
      unit: "rows",
      aim: "0",
    },
    { what: "memory grown in this process", value: grown / 1_048_576, unit: "MiB", aim: "< 1024" },
  ];
}
