import { and, eq, inArray, ne, notInArray, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { formatDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import { people } from "#rooms/organisation/schema.ts";
import { tellPerson } from "#rooms/plans/index.ts";
import { mayDeclareKin, mayNameHands } from "../judging/rules.ts";
import { contestWithHands } from "../queries/contests.ts";
import { contestAuthors, contestEntries } from "../schema/entries.ts";
import { contestSheets } from "../schema/judging.ts";
import { type Contest, contestHands } from "../schema.ts";
import type { HandRole } from "../terms.ts";
import { fillSheets } from "./fill-sheets.ts";
import { tellOf } from "./write-contest.ts";

/**
 * Lập ban giám khảo, ban tổ chức anew. Who has sent an entry does not come in; who drew the contest up or checked its entries
 * knows authors and does not judge; nobody without an account comes in; who holds sheets does not go out. While entries are
 * judged, who comes in is given what lacks a judge. A quiz has organisers alone.
 */
export function nameHands(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  named: readonly { personId: string; role: HandRole }[],
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { contest, hands } = await contestWithHands(tx, officer, contestId);
    insist(mayNameHands(officer, contest));
    const rows = contest.format === "quiz" ? named.map((row) => ({ ...row, role: "organiser" as const })) : named;
    await insistClean(tx, contest, rows);
    const ids = rows.map(({ personId }) => personId);
    await insistWithoutSheets(tx, contestId, ids);
    await tx
      .delete(contestHands)
      .where(
        and(eq(contestHands.contestId, contestId), ids.length > 0 ? notInArray(contestHands.personId, ids) : undefined),
      );
    if (rows.length > 0)
      await tx
        .insert(contestHands)
        .values(rows.map((row) => ({ contestId, ...row })))
        .onConflictDoUpdate({
          target: [contestHands.contestId, contestHands.personId],
          set: { role: sql`excluded.role` },
        });
    const known = new Set(hands.map(({ personId }) => personId));
    const text = `Mời tham gia ban giám khảo, ban tổ chức: ${contest.name}, nhận bài đến hết ngày ${formatDay(contest.endsOn)}`;
    for (const id of ids.filter((one) => !known.has(one)))
      await tellPerson(tx, contest.agencyId, id, text, `/contests/${contestId}`, now);
    if (contest.state === "judging") await fillSheets(tx, contest, now);
    await tellOf(tx, officer, contest, "contest.hands_named", now);
  });
}

/** Khai người thân có thể dự thi: names, read by the program alone; entries of these names are locked from her. */
export function declareKin(db: Db | Tx, officer: Officer, contestId: string, kin: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const { contest, hands } = await contestWithHands(tx, officer, contestId);
    insist(mayDeclareKin(officer, contest, hands));
    await tx
      .update(contestHands)
      .set({ kin, kinAt: now })
      .where(and(eq(contestHands.contestId, contestId), eq(contestHands.personId, officer.personId)));
    await tellOf(tx, officer, contest, "contest.kin_declared", now);
  });
}

async function insistClean(tx: Tx, contest: Contest, rows: readonly { personId: string; role: HandRole }[]) {
  const ids = rows.map(({ personId }) => personId);
  if (ids.length === 0) return;
  const found = await tx
    .select({
      id: people.id,
      name: people.name,
      wrote: sql<boolean>`exists (select 1 from ${contestAuthors} a join ${contestEntries} e on e.id = a.entry_id
        where a.contest_id = ${contest.id} and a.person_id = people.id and e.state in ('received', 'accepted'))
        or exists (select 1 from contest_papers w where w.contest_id = ${contest.id} and w.person_id = people.id and w.state = 'open')`,
      knows: sql<boolean>`(people.id = ${contest.createdBy} or exists (select 1 from ${contestEntries} e
        where e.contest_id = ${contest.id} and e.checked_by = people.id))`,
      shut: sql<boolean>`people.account_id is null and not exists (select 1 from contest_hands h
        where h.contest_id = ${contest.id} and h.person_id = people.id)`,
    })
    .from(people)
    .where(and(eq(people.agencyId, contest.agencyId), inArray(people.id, ids)));
  if (found.length !== new Set(ids).size) throw new Refused([{ code: "contest.not_in_charge" }]);
  const role = new Map(rows.map((row) => [row.personId, row.role]));
  const wrong = found.flatMap(({ id, name, wrote, knows, shut }) => {
    if (shut) return [{ code: "contest.hand_without_account", facts: { name } }];
    if (wrote) return [{ code: "contest.judge_wrote", facts: { name } }];
    return knows && role.get(id) !== "organiser" ? [{ code: "contest.judge_knows", facts: { name } }] : [];
  });
  if (wrong.length > 0) throw new Refused(wrong);
}

async function insistWithoutSheets(tx: Tx, contestId: string, staying: readonly string[]): Promise<void> {
  const [held] = await tx
    .select({ name: people.name })
    .from(contestSheets)
    .innerJoin(people, eq(people.id, contestSheets.judgeId))
    .where(
      and(
        eq(contestSheets.contestId, contestId),
        ne(contestSheets.state, "released"),
        staying.length > 0 ? notInArray(contestSheets.judgeId, [...staying]) : undefined,
      ),
    )
    .limit(1);
  if (held) throw new Refused([{ code: "contest.judge_has_sheets", facts: { name: held.name } }]);
}
