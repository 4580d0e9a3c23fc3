import type { Database } from "#kernel/db/index.ts";
import { recordOf, recordsOf } from "#rooms/ledger/index.ts";
import { ledgerPage } from "../src/rooms/ledger/queries/ledger-list.ts";
import { type Figure, repeated, timed } from "./figures.ts";
import { manyAwards, manyPeople } from "./many-awards.ts";
import { nationalAgency } from "./national.ts";

const searches = [
  "nguyen thi lan",
  "trần minh an",
  "thach kim loan",
  "37/QĐ-STP",
  "1374/QĐ-TTg",
  "bang khen lan",
  "quach quyen 2015",
  "le",
  "lao dong tien tien",
  "huynh cong dat don vi so 77",
  "khong co ai ten nhu the",
  "vo hai yen chien si",
];

/** The book of 1,000,000 awards: searched, paged, and loaded as records of 100,000 people. */
export async function benchLedger({ db, pool }: Database, people = 100_000, awards = 1_000_000): Promise<Figure[]> {
  const now = new Date("2023-06-05T09:00:00+07:00");
  const national = await nationalAgency(db, `ledger-${Date.now()}`, 500, now);
  const { agencyId } = national;
  await manyPeople(db, national, people);
  const made = await timed(() => manyAwards(db, national, people, awards));
  const figures: Figure[] = [{ what: "awards in the book, made and indexed", value: made.ms / 1000, unit: "s" }];
  const times: number[] = [];
  for (const search of searches) {
    const { median, p95 } = await repeated(() => ledgerPage(db, { agencyId }, { search }), 10, 2);
    times.push(p95);
    figures.push({ what: `search “${search}”: median (worst of ten ${p95.toFixed(0)} ms)`, value: median, unit: "ms" });
  }
  times.sort((a, b) => a - b);
  const whole = await repeated(() => ledgerPage(db, { agencyId }), 20);
  const deep = await repeated(
    () => ledgerPage(db, { agencyId }, { after: { sortOn: "1999-01-01", id: national.rootUnitId } }),
    20,
  );
  const plain = await repeated(
    () => pool.query("select count(*) from held_awards where agency_id = $1", [agencyId]),
    3,
    1,
  );
  const one = await repeated(
    () => recordOf(db, agencyId, { kind: "person", id: "000000c8-0000-7000-8000-00000000000a" }, "2023-06-05"),
    30,
  );
  const all = await timed(async () => {
    let n = 0;
    for await (const lot of recordsOf(db, agencyId, "2023-06-05")) n += lot.length;
    return n;
  });
  return [
    ...figures,
    { what: "search: the slowest runs of all words", value: times.at(-1)!, unit: "ms", aim: "≤ 50 ms" },
    { what: "first page of the book (median)", value: whole.median, unit: "ms" },
    { what: "a page in the middle of the book (median)", value: deep.median, unit: "ms" },
    { what: "counting the same rows once (median)", value: plain.median, unit: "ms" },
    { what: "record of one head with her unit (95th percentile)", value: one.p95, unit: "ms", aim: "≤ 10 ms" },
    { what: `records of ${all.value.toLocaleString("en-US")} people`, value: all.ms / 1000, unit: "s" },
  ];
}
