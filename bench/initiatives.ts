import type { Database } from "#kernel/db/index.ts";
import { similarTo } from "../src/rooms/initiatives/queries/similar.ts";
import { heldOut } from "../src/rooms/initiatives/similarity/tests/pairs/held-out.ts";
import { measured, pairsOfSet } from "../src/rooms/initiatives/similarity/tests/pairs/index.ts";
import { tuning } from "../src/rooms/initiatives/similarity/tests/pairs/tuning.ts";
import { type Figure, repeated, timed } from "./figures.ts";
import { manyInitiatives } from "./many-initiatives.ts";
import { nationalAgency } from "./national.ts";

/** What the warning is worth on both sets of pairs, and what it costs to ask about one text among many. */
export async function benchInitiatives({ db, pool }: Database, count = 20_000): Promise<Figure[]> {
  const now = new Date("2024-02-20T09:00:00+07:00");
  const national = await nationalAgency(db, `initiatives-${Date.now()}`, 50, now);
  const made = await timed(() => manyInitiatives(db, national, count, now));
  await pool.query("vacuum analyze initiative_terms, initiative_texts, initiatives");
  const asked = heldOut.flatMap(({ title, copies }) =>
    copies.map((copy) => ({ original: title, how: copy.how, texts: inForm(copy) })),
  );
  const ask = (texts: (typeof asked)[number]["texts"]) =>
    similarTo(db, { agencyId: national.agencyId, id: null, sentOn: null, createdAt: now, texts });
  let found = 0;
  for (const { original, texts } of asked) {
    const similar = await ask(texts);
    if (similar.some((one) => one.texts.title === original)) found += 1;
  }
  let n = 0;
  const { median, p95 } = await repeated(() => ask(asked[n++ % asked.length]!.texts), 60, 10);
  const plain = await repeated(
    () => pool.query("select count(*) from initiatives where agency_id = $1", [national.agencyId]),
    10,
    3,
  );
  return [
    ...worth("tuned on", tuning),
    ...worth("held out", heldOut),
    { what: `initiatives written and indexed (${(made.ms / 1000).toFixed(0)} s)`, value: count, unit: "" },
    { what: `copies held out of which the original is found among them, of ${asked.length}`, value: found, unit: "" },
    { what: "similarity of one text against all, median", value: median, unit: "ms", aim: "≤ 300 ms" },
    { what: "the same, 95th percentile", value: p95, unit: "ms", aim: "≤ 300 ms" },
    { what: "× counting the same initiatives", value: median / plain.median, unit: "×" },
  ];
}

function worth(name: string, families: typeof tuning): Figure[] {
  const { pairs, copied, precision, recall } = measured(pairsOfSet(families));
  return [
    { what: `precision on the pairs ${name} (${pairs} pairs, ${copied} of them copies)`, value: precision, unit: "" },
    { what: `recall on the pairs ${name}`, value: recall, unit: "" },
  ];
}

function inForm({ title, text }: { title: string; text: string }) {
  return { title, before: "", solution: text, novelty: "", effect: "" };
}
