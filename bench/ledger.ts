import type { Database } from "#kernel/db/index.ts";
import { recordOf, recordsOf } from "#rooms/ledger/index.ts";
import { type LedgerFilter, ledgerPage } from "../src/rooms/ledger/queries/ledger-list.ts";
import { type Figure, repeated, timed } from "./figures.ts";
import { manyAwards, manyPeople } from "./many-awards.ts";
import { nationalAgency } from "./national.ts";

/** What officers ask: common and rare names, two words and more, numbers whole and begun, nothing at all, with filters. */
const searches: LedgerFilter[] = [
  ...["nguyen thi lan", "trần minh an", "thach kim loan", "le", "nguyen", "quyen", "nguyen van", "danh hue"],
  ...["37/QĐ-STP", "37/qd", "1374/QĐ-TTg", "4000/QĐ-UBND", "bang khen lan", "quach quyen 2015", "lao dong tien tien"],
  ...["huynh cong dat don vi so 77", "khong co ai ten nhu the", "vo hai yen chien si", "ly thi hong huệ", "ho quoc hu"],
].map((search) => ({ search }));
const filtered: LedgerFilter[] = [
  { search: "nguyen lan", year: 2015 },
  { search: "thach loan", level: "sector" },
  { search: "kim", awardKey: "bk-tinh" },
  { search: "tran binh", family: "honour" },
  { search: "le", kind: "collective" },
  { search: "danh", state: "revoked" },
  { year: 1999, level: "grassroots" },
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
  const asked = [...searches, ...filtered, { search: "hai", unitIds: [national.unitIds[7]!] }];
  for (const filter of asked) {
    const each: number[] = [];
    for (let n = 0; n < 12; n += 1) {
      const { ms } = await timed(() => ledgerPage(db, { agencyId }, filter));
      if (n >= 2) each.push(ms);
    }
    times.push(...each);
    figures.push({ what: `median of ${JSON.stringify(filter)}`, value: each.sort((a, b) => a - b)[5]!, unit: "ms" });
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
    {
      what: `search: 95th percentile of ${times.length} answers to ${asked.length} questions`,
      value: times[Math.floor(times.length * 0.95)]!,
      unit: "ms",
      aim: "≤ 50 ms",
    },
    { what: "search: median", value: times[Math.floor(times.length / 2)]!, unit: "ms" },
    { what: "first page of the book (median)", value: whole.median, unit: "ms" },
    { what: "a page in the middle of the book (median)", value: deep.median, unit: "ms" },
    { what: "counting the same rows once (median)", value: plain.median, unit: "ms" },
    {
      what: "ratio of the search's 95th percentile to that count",
      value: times[Math.floor(times.length * 0.95)]! / plain.median,
      unit: "×",
    },
    { what: "record of one head with her unit (95th percentile)", value: one.p95, unit: "ms", aim: "≤ 10 ms" },
    { what: `records of ${all.value.toLocaleString("en-US")} people`, value: all.ms / 1000, unit: "s" },
  ];
}
