import type { Database } from "#kernel/db/index.ts";
import { type Figure, repeated } from "./figures.ts";
import { manyPeople } from "./many-awards.ts";
import { nationalAgency } from "./national.ts";
import { serve } from "./office.ts";

const units = 3500;
const people = 50_000;

/** Lists of the organisation at the size of a ministry: 3,500 units, 50,000 people, over HTTP. */
export async function benchOrganisation({ db, pool }: Database): Promise<Figure[]> {
  const now = new Date("2023-06-05T09:00:00+07:00");
  const national = await nationalAgency(db, `organisation-${Date.now()}`, units, now);
  await manyPeople(db, national, people);
  await pool.query("vacuum analyze");
  const server = await serve(db, national, now);
  try {
    const file = await repeated(() => server.get(server.assetPath), 60, 40);
    const figures: Figure[] = [{ what: "a static file from the same server (median)", value: file.median, unit: "ms" }];
    const pages: [string, string][] = [
      ["units, first page", "/units"],
      ["units, page 30", "/units?page=30"],
      ["units searched", "/units?q=don vi so 12"],
      ["people, first page", "/people"],
      ["people, page 500", "/people?page=500"],
      ["people searched", "/people?q=thach loan"],
      ["people of the whole tree by unit", `/people?unit=${national.rootUnitId}&below=on`],
      ["people of one unit", `/people?unit=${national.unitIds[7]}`],
      ["a unit", `/units/${national.unitIds[7]}`],
    ];
    for (const [name, path] of pages) figures.push(...(await page(server, name, path, file.median)));
    return figures;
  } finally {
    await server.close();
  }
}

async function page(
  server: Awaited<ReturnType<typeof serve>>,
  name: string,
  path: string,
  file: number,
): Promise<Figure[]> {
  const once = await server.get(path);
  if (once.status !== 200) throw new Error(`${path} answered ${once.status}`);
  const { median, p95 } = await repeated(() => server.get(path), 40, 20);
  const size = `${(median / file).toFixed(1)} × the file, ${(once.bytes / 1024).toFixed(0)} KB`;
  return [
    {
      what: `${name}: median (95th percentile ${p95.toFixed(0)} ms, ${size})`,
      value: median,
      unit: "ms",
      aim: "≤ 40 ms",
    },
  ];
}
