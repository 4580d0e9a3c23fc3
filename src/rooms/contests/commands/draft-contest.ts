import { and, eq, inArray } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { duties, plans } from "#rooms/plans/schema.ts";
import { asFormat, type ContestValues } from "../forms/contest.ts";
import { contestById } from "../queries/contests.ts";
import { mayDraft, mayEdit, mayStep } from "../rules.ts";
import { contestCriteria, contestDuties, contestPrizes, contestRounds, contests } from "../schema.ts";
import { nextContest } from "../states.ts";
import { countContest } from "./count-contest.ts";
import { dropOpenPapers } from "./papers.ts";
import { tellOf, writeContest } from "./write-contest.ts";

/** Soạn cuộc thi for a unit. Gives its id. */
export function draftContest(
  db: Db | Tx,
  officer: Officer,
  ownerUnitId: string,
  typed: ContestValues,
  now: Date,
): Promise<string> {
  const values = asFormat(typed);
  return db.transaction(async (tx) => {
    insist(mayDraft(officer, ownerUnitId));
    const id = newId();
    const { agencyId, personId } = officer;
    const { revision: _, criteria, prizes, rounds, duty, ...said } = values;
    await tx.insert(contests).values({ id, agencyId, ownerUnitId, ...said, createdBy: personId, createdAt: now });
    await writeParts(tx, agencyId, id, values);
    await tellOf(tx, officer, { id, ownerUnitId, name: values.name }, "contest.drafted", now);
    return id;
  });
}

/** Sửa thể lệ. Kind and format stay what they are; once launched also how many questions are drawn, and the prediction. */
export function editContest(db: Db, officer: Officer, id: string, typed: ContestValues, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const contest = await contestById(tx, officer, id);
    insist(mayEdit(officer, contest));
    const { kind, format, drawn, predicts } = contest;
    const kept = contest.state === "drafting" ? { kind, format } : { kind, format, drawn, predicts };
    const values = asFormat({ ...typed, ...kept });
    const { revision, kind: _, criteria, prizes, rounds, duty, ...said } = values;
    await writeContest(tx, { id, revision }, said);
    await writeParts(tx, contest.agencyId, id, values);
    await countContest(tx, officer, { ...contest, ...said }, now);
    await tellOf(tx, officer, contest, "contest.edited", now);
  });
}

/** Bỏ dự thảo, hủy cuộc thi: it stays readable, with the reason. */
export function endContest(db: Db, officer: Officer, id: string, reason: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const contest = await contestById(tx, officer, id);
    const step = contest.state === "drafting" ? "withdraw" : "cancel";
    insist(mayStep(officer, contest, step));
    await writeContest(tx, contest, { state: nextContest(contest.state, step)!, reason });
    await dropOpenPapers(tx, id);
    await tellOf(tx, officer, contest, step === "cancel" ? "contest.cancelled" : "contest.withdrawn", now, { reason });
  });
}

/** Criteria, prizes, rounds and duties anew; nothing hangs on them before judging begins. Rows without a name are left away. */
async function writeParts(tx: Tx, agencyId: string, contestId: string, values: ContestValues): Promise<void> {
  for (const table of [contestCriteria, contestPrizes, contestRounds, contestDuties])
    await tx.delete(table).where(eq(table.contestId, contestId));
  const criteria = values.criteria.flatMap(({ name, points }) => (name && points ? [{ name, points }] : []));
  const prizes = values.prizes.flatMap(({ name, count, worth }) => (name ? [{ name, count: count ?? 1, worth }] : []));
  const rounds = values.rounds.flatMap(({ name, goOn, dueOn }) => (name ? [{ name, goOn, dueOn }] : []));
  const own = values.kind === "own";
  const only = values.format === "quiz" ? "Chấm điểm" : "Chung khảo";
  if (own && rounds.length === 0) rounds.push({ name: only, goOn: null, dueOn: null });
  const placed = <Row extends object>(rows: Row[]) =>
    rows.map((row, position) => ({ id: newId(), contestId, position, ...row }));
  if (criteria.length > 0) await tx.insert(contestCriteria).values(placed(criteria));
  if (prizes.length > 0) await tx.insert(contestPrizes).values(placed(prizes));
  if (rounds.length > 0) await tx.insert(contestRounds).values(placed(rounds));
  if (values.duty.length === 0) return;
  const counted = await tx
    .select({ dutyId: duties.id })
    .from(duties)
    .innerJoin(plans, eq(plans.id, duties.planId))
    .where(and(inArray(duties.id, values.duty), eq(plans.agencyId, agencyId)));
  if (counted.length > 0) await tx.insert(contestDuties).values(counted.map(({ dutyId }) => ({ contestId, dutyId })));
}
