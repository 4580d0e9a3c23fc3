import { sql } from "drizzle-orm";
import type { Database } from "#kernel/db/index.ts";
import { planObligations } from "#rooms/plans/index.ts";
import { type Figure, repeated } from "./figures.ts";
import { nationalAgency, nationalPlan } from "./national.ts";
import { serve } from "./office.ts";

/** Pages over 500 units × 40 duties × 5 years (100,000 obligations), as the agency's officer asks for them over HTTP. */
export async function benchPages({ db, pool }: Database): Promise<Figure[]> {
  const now = new Date("2023-06-05T09:00:00+07:00");
  const national = await nationalAgency(db, `pages-${Date.now()}`, 500, now);
  const planId = await nationalPlan(db, national, 40, "year", now);
  await db.transaction((tx) => planObligations(tx, planId, now));
  await live(db, planId);
  await pool.query("analyze");
  const server = await serve(db, national, now);
  try {
    return await measure(server, pool, planId, national.unitIds[7]!);
  } finally {
    await server.close();
  }
}

/** Two years behind them: most received, some late, some waiting, so that pages have something of everything. */
async function live(db: Database["db"], planId: string) {
  await db.execute(
    sql`update obligations set state = 'accepted', submitted_on = due_on - 3 where plan_id = ${planId} and due_on < '2023-05-15'`,
  );
  await db.execute(
    sql`update obligations set state = 'open', submitted_on = null where plan_id = ${planId} and due_on < '2023-06-05' and id % 60 = 0`,
  );
  await db.execute(
    sql`update obligations set state = 'submitted', submitted_on = '2023-06-01' where plan_id = ${planId} and due_on between '2023-05-15' and '2023-07-01' and id % 4 = 0`,
  );
}

async function measure(
  server: Awaited<ReturnType<typeof serve>>,
  pool: Database["pool"],
  planId: string,
  unitId: string,
): Promise<Figure[]> {
  const pages: [string, string, number][] = [
    ["matrix, first page", `/plans/${planId}/matrix`, 100],
    ["desk", "/desk", 20],
    ["desk of the whole agency", "/desk?scope=agency", 40],
    ["plans", "/plans", 40],
    ["plan", `/plans/${planId}`, 40],
    ["units", "/units", 40],
    ["people", "/people", 40],
    ["a unit's obligations", `/units/${unitId}/obligations`, 40],
    ["activity", "/activity", 40],
    ["calendar", "/calendar", 40],
  ];
  // A server that has been up since the morning: every page was asked for before one is measured.
  for (let round = 0; round < 14; round += 1) for (const [, path] of pages) await server.get(path);
  const file = await repeated(() => server.get(server.assetPath), 60, 40);
  const rows = await repeated(
    () =>
      pool.query("select * from obligations where plan_id = $1 and due_on between '2023-01-01' and '2023-12-31'", [
        planId,
      ]),
    15,
  );
  const figures: Figure[] = [
    {
      what: "obligations in the database",
      value: Number((await pool.query("select count(*) from obligations")).rows[0].count),
      unit: "rows",
    },
    { what: "a static file from the same server (median)", value: file.median, unit: "ms" },
    { what: "plain SELECT of one year's rows of the matrix (median)", value: rows.median, unit: "ms" },
  ];
  for (const [name, path, aim] of pages) {
    const once = await server.get(path);
    if (once.status !== 200) throw new Error(`${path} answered ${once.status}`);
    const times = await repeated(() => server.get(path), 40, 4);
    figures.push({
      what: `${name}: median (95th percentile ${times.p95.toFixed(0)} ms)`,
      value: times.median,
      unit: "ms",
      aim: `≤ ${aim} ms`,
    });
    figures.push({
      what: `${name}: ratio to the static file · to the plain SELECT ${(times.median / rows.median).toFixed(2)}`,
      value: times.median / file.median,
      unit: "×",
    });
    figures.push({ what: `${name}: size before compression`, value: once.bytes / 1024, unit: "KB", aim: "≤ 150 KB" });
  }
  return figures;
}
