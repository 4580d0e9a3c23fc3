import { sql } from "drizzle-orm";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { initiativeRounds, initiatives, initiativeTerms, initiativeTexts } from "#rooms/initiatives/schema.ts";
import { termsOf } from "../src/kernel/similarity/index.ts";
import { type InitiativeTexts, wholeText } from "../src/rooms/initiatives/similarity/compared-of.ts";
import { heldOut } from "../src/rooms/initiatives/similarity/tests/pairs/held-out.ts";
import { tuning } from "../src/rooms/initiatives/similarity/tests/pairs/tuning.ts";
import type { National } from "./national.ts";

/** Sentences of the invented honest texts: what a big register is filled with, each text a new mixture of six of them. */
const sentences = [...tuning, ...heldOut]
  .flatMap((family) => [...family.others, ...(family.near ?? [])])
  .flatMap(({ text }) => text.split(/(?<=\.)\s+/));
const words = [...new Set(sentences.join(" ").split(/\s+/))];

/** The same numbers for the same seed: a register that can be made again. */
function chance(seed: number): () => number {
  let at = seed;
  return () => {
    at = (Math.imul(at, 1664525) + 1013904223) >>> 0;
    return at / 2 ** 32;
  };
}

function textOf(n: number): InitiativeTexts {
  const draw = chance(n + 1);
  const any = <Thing>(list: readonly Thing[]) => list[Math.floor(draw() * list.length)]!;
  const sentence = () => {
    const said = any(sentences).split(" ");
    for (let k = 0; k < said.length / 3; k += 1) said[Math.floor(draw() * said.length)] = any(words);
    return said.join(" ");
  };
  const several = (count: number) => Array.from({ length: count }, sentence).join(" ");
  return {
    title: sentence().slice(0, 80),
    before: several(1),
    solution: several(5),
    novelty: sentence(),
    effect: sentence(),
  };
}

/** So many initiatives that were sent, with the originals of the held-out families among them; gives the round. */
export async function manyInitiatives(db: Db, national: National, count: number, now: Date): Promise<string> {
  const { agencyId, rootUnitId } = national;
  const roundId = newId();
  await db.insert(initiativeRounds).values({
    ...{ id: roundId, agencyId, year: 2020, title: "Sổ sáng kiến", councilId: rootUnitId, openedAt: now },
  });
  const originals = heldOut.map(({ title, text }): InitiativeTexts => {
    const end = text.indexOf(". ") + 1;
    return { title, before: text.slice(0, end), solution: text.slice(end).trim(), novelty: "", effect: "" };
  });
  for (let from = 0; from < count; from += 500) {
    const texts = Array.from(
      { length: Math.min(500, count - from) },
      (_, k) => originals[from + k] ?? textOf(from + k),
    );
    const rows = texts.map((one) => ({ id: newId(), ...one }));
    await db.insert(initiatives).values(
      rows.map((one) => ({
        ...{ ...one, agencyId, roundId, unitId: rootUnitId, state: "recognised" as const },
        ...{ sentOn: "2020-02-01", createdAt: now },
      })),
    );
    const kept = await db
      .insert(initiativeTexts)
      .values(rows.map(({ id }) => ({ initiativeId: id, agencyId })))
      .returning({ no: initiativeTexts.no, id: initiativeTexts.initiativeId });
    const noOf = new Map(kept.map(({ no, id }) => [id, no]));
    const terms = rows.flatMap((one) =>
      [...new Set(termsOf(agencyId, wholeText(one)))].map((term) => ({ term, textNo: noOf.get(one.id)! })),
    );
    for (let at = 0; at < terms.length; at += 20_000)
      await db.execute(sql`insert into ${initiativeTerms} (term, text_no) select * from unnest(
        ${sql.param(terms.slice(at, at + 20_000).map(({ term }) => term))}::int[],
        ${sql.param(terms.slice(at, at + 20_000).map(({ textNo }) => textNo))}::int[])`);
  }
  return roundId;
}
