import { randomInt } from "node:crypto";
import { and, eq, ne, sql } from "drizzle-orm";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { tellPerson } from "#rooms/plans/index.ts";
import { sameName } from "../entering/same-name.ts";
import { assign, type Given } from "../judging/assign.ts";
import { contestAuthors } from "../schema/entries.ts";
import { contestConflicts, contestSheets } from "../schema/judging.ts";
import { type Contest, contestHands, contestRounds } from "../schema.ts";

/**
 * Chia bài: gives every entry of the round that is judged as many judges as the rules ask, evenly, past all conflicts. Gives the
 * entries nobody is left for.
 */
export async function fillSheets(
  tx: Tx,
  contest: Pick<Contest, "id" | "agencyId" | "name" | "judgesPerEntry">,
  now: Date,
  entries?: readonly string[],
): Promise<string[]> {
  const [round] = await tx
    .select()
    .from(contestRounds)
    .where(and(eq(contestRounds.contestId, contest.id), eq(contestRounds.state, "judging")));
  if (!round) return [];
  const standing = await tx
    .select({ entryId: contestSheets.entryId, judgeId: contestSheets.judgeId })
    .from(contestSheets)
    .where(and(eq(contestSheets.roundId, round.id), ne(contestSheets.state, "released")));
  const all = entries ?? [...new Set(standing.map(({ entryId }) => entryId))];
  await findConflicts(tx, contest.id, now);
  const judges = await judgesOf(tx, contest.id);
  const { sheets, unserved } = assign({
    ...{ entries: shuffled(all), judges: shuffled(judges), perEntry: contest.judgesPerEntry },
    ...{ conflicts: await conflictsOf(tx, contest.id), given: standing },
  });
  await giveSheets(tx, contest, round.id, sheets, false, now);
  return unserved;
}

/** Writes sheets and tells each judge once that some wait for her; what they are of, nobody is told. */
export async function giveSheets(
  tx: Tx,
  contest: Pick<Contest, "id" | "agencyId" | "name">,
  roundId: string,
  given: readonly Given[],
  third: boolean,
  now: Date,
): Promise<void> {
  if (given.length === 0) return;
  await tx
    .insert(contestSheets)
    .values(given.map((one) => ({ id: newId(), contestId: contest.id, roundId, third, ...one })));
  for (const judgeId of new Set(given.map((one) => one.judgeId))) {
    const n = given.filter((one) => one.judgeId === judgeId).length;
    const text = `Có ${n} bài dự thi chờ bạn chấm: ${contest.name}`;
    await tellPerson(tx, contest.agencyId, judgeId, text, `/contests/${contest.id}/sheets`, now);
  }
}

/** Giám khảo, the chair among them. */
export async function judgesOf(tx: Tx, contestId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: contestHands.personId })
    .from(contestHands)
    .where(and(eq(contestHands.contestId, contestId), ne(contestHands.role, "organiser")))
    .orderBy(contestHands.personId);
  return rows.map(({ id }) => id);
}

/** Pairs that were ever locked, and sheets that were ever taken back. */
export async function conflictsOf(tx: Tx, contestId: string): Promise<Given[]> {
  const { rows } = await tx.execute<Given>(sql`
    select k.entry_id as "entryId", k.judge_id as "judgeId" from contest_conflicts k
    join contest_entries e on e.id = k.entry_id and e.contest_id = ${contestId}`);
  return rows;
}

/** Tìm xung đột: judge and author of one unit, an author of a name the judge declared as kin. What is found is locked for good. */
async function findConflicts(tx: Tx, contestId: string, now: Date): Promise<void> {
  const today = vietnamDay(now);
  const { rows: hands } = await tx.execute<{ personId: string; kin: string; unitIds: string[] }>(sql`
    select h.person_id as "personId", h.kin, coalesce((select array_agg(p.unit_id) from posts p where p.person_id = h.person_id
      and p.main and p.valid_from <= ${today}::date and (p.valid_to is null or p.valid_to >= ${today}::date)), '{}') as "unitIds"
    from contest_hands h where h.contest_id = ${contestId} and h.role <> 'organiser'`);
  const authors = await tx.select().from(contestAuthors).where(eq(contestAuthors.contestId, contestId));
  const found = hands.flatMap(({ personId: judgeId, kin, unitIds }) => {
    const names = kin.split(/[\n,;]+/).filter((name) => name.trim() !== "");
    return authors.flatMap(({ entryId, unitId, name }) => {
      const related = names.some((one) => sameName(one, name));
      const same = unitId !== null && unitIds.includes(unitId);
      if (!related && !same) return [];
      return [{ entryId, judgeId, ground: related ? ("kin" as const) : ("same_unit" as const), foundAt: now }];
    });
  });
  if (found.length > 0) await tx.insert(contestConflicts).values(found).onConflictDoNothing();
}

/** An order drawn by chance (Fisher–Yates): who comes first among equals is nobody's choice. */
function shuffled<Item>(list: readonly Item[]): Item[] {
  const drawn = [...list];
  for (let n = drawn.length - 1; n > 0; n--) {
    const other = randomInt(n + 1);
    [drawn[n], drawn[other]] = [drawn[other]!, drawn[n]!];
  }
  return drawn;
}
