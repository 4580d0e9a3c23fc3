import type { Database } from "#kernel/db/index.ts";
import {
  awardNames,
  type HolderRecord,
  judge,
  type KnownAward,
  keepCatalogue,
  keepLadder,
  knownAwards,
  ruleFor,
  spanOf,
} from "#rooms/awards/index.ts";
import { recordOf, recordsOf } from "#rooms/ledger/index.ts";
import { packOf } from "../plans/pack-files.ts";
import { judgedInWords } from "../src/rooms/exemplars/recognition/judged-in-words.ts";
import { type Figure, repeated, timed } from "./figures.ts";
import { manyAwards, manyPeople } from "./many-awards.ts";
import { nationalAgency } from "./national.ts";

const today = "2023-06-05";
const year = 2024;

/** Eligibility of 100,000 people for every award and rung in one run, and the reasons of one of them. */
export async function benchEligibility({ db }: Database, people = 100_000, awards = 300_000): Promise<Figure[]> {
  const now = new Date(`${today}T09:00:00+07:00`);
  await keepCatalogue(db, now);
  const national = await nationalAgency(db, `eligibility-${Date.now()}`, 500, now);
  const { agencyId, rootUnitId } = national;
  const ladder = { agencyId, planId: rootUnitId, planKey: "ninh-binh", rungs: packOf("ninh-binh").ladder };
  await db.transaction((tx) => keepLadder(tx, { ...ladder, from: "2021-01-01", reason: null, madeBy: null }, now));
  await manyPeople(db, national, people);
  await manyAwards(db, national, people, awards);
  const known = await knownAwards(db, agencyId);

  let [judged, loaded] = [0, 0];
  const all = await timed(async () => {
    for await (const lot of recordsOf(db, agencyId, today)) {
      loaded += lot.length;
      for (const record of lot) judged += judgeAll(known, record);
    }
  });
  const records: HolderRecord[] = [];
  for await (const lot of recordsOf(db, agencyId, today)) records.push(...lot);
  const alone = await timed(async () => {
    for (const record of records) judgeAll(known, record);
  });
  const head = { kind: "person" as const, id: "000000c8-0000-7000-8000-00000000000a" };
  const one = await repeated(async () => reasonsOf(known, await recordOf(db, agencyId, head, today)));
  return [
    {
      what: `${loaded.toLocaleString("en-US")} people loaded and judged, ${judged} answers`,
      value: all.ms / 1000,
      unit: "s",
      aim: "≤ 5 s",
    },
    { what: "the judging alone", value: alone.ms / 1000, unit: "s" },
    {
      what: "record and reasons of one head, every rung (95th percentile)",
      value: one.p95,
      unit: "ms",
      aim: "≤ 10 ms",
    },
  ];
}

/** Judges every rule that is on for this holder; gives how many answers there were. */
function judgeAll(known: readonly KnownAward[], record: HolderRecord): number {
  let answers = 0;
  for (const award of known) {
    const rule = ruleFor(award, year, "calendar");
    if (!rule?.on || !rule.holders.includes(record.holder.kind)) continue;
    judge(rule, record, spanOf(award, year, "calendar"), today);
    answers += 1;
  }
  return answers;
}

/** The same with every reason in words. */
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
