import { asc, eq, sql } from "drizzle-orm";
import { formatDay, vietnamDay } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { recognisedOf } from "#rooms/exemplars/index.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { type StoryFact, storyFacts } from "../schema/parts.ts";
import type { FactKey } from "../terms.ts";

/** A fact as its source has it. */
export type SourceFact = { key: FactKey; sourceId: string | null; value: string };

/** A fact of a story, and how its source reads today: the same, differently, or no more (null). */
export type ToldFact = StoryFact & { now: string | null; changed: boolean };

/** Dữ kiện ở nguồn: what the exemplar and its recognitions say today, in the order of the page. Two queries. */
export async function factsAtSource(db: DbOrTx, exemplarId: string, now: Date): Promise<SourceFact[]> {
  const today = vietnamDay(now);
  const [one] = await db
    .select({
      name: exemplars.name,
      caption: exemplars.caption,
      kind: exemplars.kindName,
      field: exemplars.field,
      practice: exemplars.practice,
      summary: exemplars.summary,
      unit: sql<string>`(select v.name from unit_versions v where v.unit_id = exemplars.unit_id
        order by (v.valid_from <= ${today}::date and (v.valid_to is null or v.valid_to >= ${today}::date)) desc, v.valid_from desc limit 1)`,
    })
    .from(exemplars)
    .where(eq(exemplars.id, exemplarId));
  if (!one) return [];
  const own = (["name", "caption", "kind", "unit", "field", "practice", "summary"] as const)
    .map((key) => ({ key, sourceId: null, value: one[key] ?? "" }))
    .filter(({ value }) => value !== "");
  const recognised = (await recognisedOf(db, exemplarId)).map(({ id, awardName, year, number, decidedOn }) => ({
    key: "recognition" as const,
    sourceId: id,
    value: `${awardName}, ${year}: Quyết định số ${number} ngày ${formatDay(decidedOn)}`,
  }));
  return [...own, ...recognised];
}

/** The facts of a story beside their source, in their order; of a story without an exemplar none. */
export async function factsOf(
  db: DbOrTx,
  story: { id: string; exemplarId: string | null },
  now: Date,
): Promise<ToldFact[]> {
  const taken = await db
    .select()
    .from(storyFacts)
    .where(eq(storyFacts.storyId, story.id))
    .orderBy(asc(storyFacts.position));
  if (taken.length === 0 || story.exemplarId === null) return [];
  const source = await factsAtSource(db, story.exemplarId, now);
  return taken.map((fact) => {
    const there = source.find(({ key, sourceId }) => key === fact.key && sourceId === fact.sourceId);
    return { ...fact, now: there?.value ?? null, changed: there?.value !== fact.value };
  });
}

/** How many facts of a story read differently at their source today. */
export async function changedFacts(
  db: DbOrTx,
  story: { id: string; exemplarId: string | null },
  now: Date,
): Promise<number> {
  return (await factsOf(db, story, now)).filter(({ changed }) => changed).length;
}
