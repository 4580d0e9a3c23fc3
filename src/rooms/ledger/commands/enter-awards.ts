import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import type { Ground, HolderKind } from "#rooms/awards/index.ts";
import { awards } from "#rooms/awards/schema.ts";
import { mayKeepLedger } from "../rules.ts";
import { type HeldAward, heldAwards, outsiders } from "../schema.ts";
import { type DecisionFacts, keptDecision } from "./kept-decision.ts";

/** Whom an award is given: a person of ours, a unit of ours, or somebody known by name alone. */
export type Holder = {
  kind: HolderKind;
  name: string;
  personId?: string | null;
  /** The collective itself, or where the person worked then. */
  unitId?: string | null;
  post?: string | null;
  unitName?: string | null;
};

/** One award to be written into the book. `awardKey` null: the catalogue does not know it. */
export type NewAward = {
  holder: Holder;
  awardKey: string | null;
  awardName: string;
  year: number | null;
  fromYear?: number | null;
  ground?: Ground | null;
  achievement?: string | null;
  goldBook?: string | null;
  note?: string | null;
  sex?: HeldAward["sex"];
  leads?: boolean | null;
  worksDirectly?: boolean | null;
  collectiveKind?: HeldAward["collectiveKind"];
};

/** How many rows one statement carries. */
const lotSize = 500;

/**
 * Ghi vào sổ: enters the awards of one decision inside the caller's transaction, for the rooms above that recognise
 * somebody; gives the ids in the order asked. The catalogue says family and level.
 */
export async function enterAwards(
  tx: Tx,
  officer: Pick<Officer, "agencyId" | "personId" | "name">,
  decision: DecisionFacts,
  list: readonly NewAward[],
  how: { origin: HeldAward["origin"]; now: Date; quiet?: boolean },
): Promise<string[]> {
  const { id: decisionId } = await keptDecision(tx, officer.agencyId, decision);
  const known = await catalogued(tx, officer.agencyId, list);
  const outside = await keptOutsiders(tx, officer.agencyId, list);
  const rows = list.map((one, at) => ({
    ...rowOf(one, known.get(one.awardKey ?? ""), outside[at] ?? null),
    ...{ id: newId(), agencyId: officer.agencyId, decisionId, origin: how.origin },
    ...{ decidedOn: decision.decidedOn, decisionNumber: decision.number },
    ...{ enteredBy: officer.personId, enteredAt: how.now },
  }));
  for (let from = 0; from < rows.length; from += lotSize)
    await tx.insert(heldAwards).values(rows.slice(from, from + lotSize));
  if (!how.quiet && rows.length > 0)
    await record(tx, officer, how.now, {
      verb: "award_decision.entered",
      subjectType: "award_decision",
      subjectId: decisionId,
      facts: { number: decision.number ?? "chưa rõ số", count: String(rows.length) },
    });
  return rows.map(({ id }) => id);
}

/** One award of one decision; see {@link enterAwards}. */
export async function enterAward(
  tx: Tx,
  officer: Pick<Officer, "agencyId" | "personId" | "name">,
  award: NewAward & { decision: DecisionFacts },
  now: Date,
): Promise<string> {
  const [id] = await enterAwards(tx, officer, award.decision, [award], { origin: "recognised", now });
  return id!;
}

/** The same by the officer who keeps the book. */
export async function enterByHand(
  tx: Tx,
  officer: Officer,
  decision: DecisionFacts,
  list: readonly NewAward[],
  now: Date,
): Promise<string[]> {
  insist(mayKeepLedger(officer));
  return enterAwards(tx, officer, decision, list, { origin: "entered", now });
}

function rowOf(one: NewAward, known: Pick<HeldAward, "family" | "level"> | undefined, outsiderId: string | null) {
  const { holder } = one;
  return {
    ...{ holderKind: holder.kind, personId: holder.personId ?? null, outsiderId, unitId: holder.unitId ?? null },
    ...{ holderName: holder.name, holderPost: holder.post ?? null, unitName: holder.unitName ?? null },
    ...{ awardKey: one.awardKey, awardName: one.awardName, family: known?.family ?? null, level: known?.level ?? null },
    ...{ ground: one.ground ?? null, year: one.year, fromYear: one.fromYear ?? null },
    ...{ achievement: one.achievement ?? null, goldBook: one.goldBook ?? null, note: one.note ?? null },
    ...{ sex: one.sex ?? null, leads: one.leads ?? null, worksDirectly: one.worksDirectly ?? null },
    collectiveKind: one.collectiveKind ?? null,
  };
}

/** Family and level of the awards named, by key; an agency's own entry stands before the country's. */
async function catalogued(tx: Tx, agencyId: string, list: readonly NewAward[]) {
  const keys = [...new Set(list.flatMap(({ awardKey }) => awardKey ?? []))];
  if (keys.length === 0) return new Map<string, Pick<HeldAward, "family" | "level">>();
  const rows = await tx
    .select({ key: awards.key, family: awards.family, level: awards.level })
    .from(awards)
    .where(and(inArray(awards.key, keys), or(isNull(awards.agencyId), eq(awards.agencyId, agencyId))))
    .orderBy(sql`${awards.agencyId} nulls first`);
  return new Map(rows.map(({ key, ...rest }) => [key, rest]));
}

/** Those who are nobody of ours, each under one row: the same kind, name and place is the same. */
async function keptOutsiders(tx: Tx, agencyId: string, list: readonly NewAward[]): Promise<(string | null)[]> {
  const outside = list.map(({ holder }) =>
    holder.personId || (holder.kind === "collective" && holder.unitId)
      ? null
      : { kind: holder.kind, name: holder.name, place: holder.unitName ?? "" },
  );
  const wanted = outside.filter((one) => one !== null);
  if (wanted.length === 0) return outside.map(() => null);
  const there = await tx
    .select()
    .from(outsiders)
    .where(
      and(eq(outsiders.agencyId, agencyId), inArray(outsiders.name, [...new Set(wanted.map(({ name }) => name))])),
    );
  const ids = new Map(there.map((one) => [keyOf(one), one.id]));
  const made: (typeof outsiders.$inferInsert)[] = [];
  for (const one of wanted) {
    if (ids.has(keyOf(one))) continue;
    const id = newId();
    ids.set(keyOf(one), id);
    made.push({ id, agencyId, ...one });
  }
  for (let from = 0; from < made.length; from += lotSize)
    await tx.insert(outsiders).values(made.slice(from, from + lotSize));
  return outside.map((one) => (one === null ? null : (ids.get(keyOf(one)) ?? null)));
}

function keyOf(one: { kind: string; name: string; place: string }): string {
  return [one.kind, one.name, one.place].join("|");
}
