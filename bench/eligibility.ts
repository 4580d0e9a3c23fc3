import type { Database } from "#kernel/db/index.ts";
import {
  awardNames,
  type HolderRecord,
  judge,
  type KnownAward,
  keepCatalogue,
  keepLadder,
  knownAwards,
  type ReadyAward,
  readyAwards,
  ruleFor,
  spanOf,
} from "#rooms/awards/index.ts";
import { recordOf, recordsOf } from "#rooms/ledger/index.ts";
import { packOf } from "../plans/pack-files.ts";
import { judgedInWords } from "../src/rooms/exemplars/recognition/judged-in-words.ts";
import { type Figure, repeated, timed } from "./figures.ts";
import { manyAwards, manyPeople } from "./many-awards.ts";
import { nationalAgency } from "./national.ts";

const today = "2025-01-10";
const year = 2024;

/** Eligibility of 100,000 people for every award and rung in one run, and the reasons of one of them. */
export async function benchEligibility({ db, pool }: Database, people = 100_000, awards = 300_000): Promise<Figure[]> {
  const now = new Date(`${today}T09:00:00+07:00`);
  await keepCatalogue(db, now);
  const national = await nationalAgency(db, `eligibility-${Date.now()}`, 500, now);
  const { agencyId, rootUnitId } = national;
  const ladder = { agencyId, planId: rootUnitId, planKey: "ninh-binh", rungs: packOf("ninh-binh").ladder };
  await db.transaction((tx) => keepLadder(tx, { ...ladder, from: "2021-01-01", reason: null, madeBy: null }, now));
  await manyPeople(db, national, people);
  await manyAwards(db, national, people, awards);
  const known = await knownAwards(db, agencyId);

  let [loaded, met] = [0, 0];
  const before = process.cpuUsage();
  const all = await timed(async () => {
    const ready = readyAwards(known, year, "calendar", today);
    for await (const lot of recordsOf(db, agencyId, today)) {
      loaded += lot.length;
      for (const record of lot) met += metBy(ready, record);
    }
  });
  const { user, system } = process.cpuUsage(before);
  const plain = await repeated(
    () => pool.query("select count(*), sum(length(holder_name)) from held_awards where agency_id = $1", [agencyId]),
    3,
    1,
  );
  const records: HolderRecord[] = [];
  for await (const lot of recordsOf(db, agencyId, today)) records.push(...lot);
  const ready = readyAwards(known, year, "calendar", today);
  const alone = await timed(async () => {
    for (const record of records) metBy(ready, record);
  });
  const head = { kind: "person" as const, id: "000000c8-0000-7000-8000-00000000000a" };
  const one = await repeated(
    async () => reasonsOf(await knownAwards(db, agencyId), await recordOf(db, agencyId, head, today)),
    100,
    20,
  );
  return [
    {
      what: `${loaded.toLocaleString("en-US")} people loaded and asked ${ready.length} rules each, ${met} times met`,
      value: all.ms / 1000,
      unit: "s",
      aim: "≤ 5 s",
    },
    { what: "of it processor time of the program itself", value: (user + system) / 1e6, unit: "s" },
    { what: "the judging alone", value: alone.ms / 1000, unit: "s" },
    { what: "ratio of the whole to counting the awards with a plain SELECT", value: all.ms / plain.median, unit: "×" },
    { what: "record and reasons of one head, every rung (median)", value: one.median, unit: "ms" },
    {
      what: "record and reasons of one head, every rung (95th percentile)",
      value: one.p95,
      unit: "ms",
      aim: "≤ 10 ms",
    },
  ];
}

/** Asks every rule that is on for this holder; gives how many are met. */
function metBy(ready: readonly ReadyAward[], record: HolderRecord): number {
  let met = 0;
  for (const { holders, resultOf } of ready)
    if (holders.includes(record.holder.kind) && resultOf(record) === "met") met += 1;
  return met;
}

/** Judges with every reason in words, as the page of one holder does; gives how many lines there were. */
function reasonsOf(known: readonly KnownAward[], record: HolderRecord): number {
  awardNames(known);
  let lines = 0;
  for (const award of known) {
    const rule = ruleFor(award, year, "calendar");
    if (!rule?.on || !rule.holders.includes(record.holder.kind)) continue;
    lines += judgedInWords(rule, judge(rule, record, spanOf(award, year, "calendar"), today), known).lines.length;
  }
  return lines;
}
