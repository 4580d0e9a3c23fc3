import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { DbOrTx, Tx } from "#kernel/db/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import {
  acceptSubmission,
  obligationOfList,
  returnSubmission,
  submitObligation,
  tellUnits,
} from "#rooms/plans/index.ts";
import { mayStepIntroduction, outcomeOf } from "../../introduction/rules.ts";
import { type IntroductionStep, nextIntroduction } from "../../introduction/states.ts";
import { type IntroductionFound, introductionById, introductionsOfUnit } from "../../queries/introductions.ts";
import { type Introduction, introductions } from "../../schema/introduction.ts";
import { tellOffice } from "../tell-office.ts";

const verbs = {
  confirm: "introduction.sent",
  receive: "introduction.received",
  return: "introduction.returned",
  withdraw: "introduction.withdrawn",
} as const satisfies Record<Exclude<IntroductionStep, "mend">, string>;

/**
 * Xác nhận và gửi, tiếp nhận, trả lại, rút. With the head's confirmation the plan's obligation to introduce is handed in;
 * it is accepted or goes back when the office has answered all that the unit introduced for the year.
 */
export function stepIntroduction(
  db: DbOrTx,
  officer: Officer,
  id: string,
  step: Exclude<IntroductionStep, "mend">,
  typed: { revision: number; reason: string | null },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await introductionById(tx, officer, id, vietnamDay(now));
    insist(mayStepIntroduction(officer, found.introduction, step));
    await move(tx, found.introduction, typed.revision, {
      state: nextIntroduction(found.introduction.state, step)!,
      ...writtenBy(officer, step, typed.reason, now),
    });
    await tell(tx, officer, found, step, typed.reason, now);
    if (step === "confirm") await handIn(tx, officer, found, now);
    if (step === "receive" || step === "return") await answerDuty(tx, officer, found, now);
  });
}

function writtenBy(
  { personId }: Officer,
  step: IntroductionStep,
  reason: string | null,
  now: Date,
): Partial<Introduction> {
  if (step === "confirm") return { confirmedBy: personId, confirmedAt: now, reason: null };
  return step === "withdraw" ? { reason } : { answeredBy: personId, answeredAt: now, reason };
}

async function move(tx: Tx, one: Introduction, revision: number, to: Partial<Introduction>): Promise<void> {
  const moved = await tx
    .update(introductions)
    .set({ ...to, revision: sql`${introductions.revision} + 1` })
    .where(and(eq(introductions.id, one.id), eq(introductions.state, one.state), eq(introductions.revision, revision)))
    .returning({ id: introductions.id });
  if (moved.length === 0) throw new Overtaken("introduction.moved_meanwhile");
}

/** The plan's own obligation goes out with the first one confirmed: the minutes and the summary are its proofs. */
async function handIn(
  tx: Tx,
  officer: Officer,
  { introduction, exemplar, minutes, paper }: IntroductionFound,
  now: Date,
) {
  const { planId, unitId, year, id } = introduction;
  const owed = await obligationOfList(tx, planId, unitId, "introductions", year);
  if (!owed || !["open", "returned"].includes(owed.state)) return;
  const at = `/introductions/${id}`;
  const proofs = [
    { kind: "document" as const, title: `Biên bản họp giới thiệu ${exemplar.name}`, url: at, fileId: minutes.id },
    {
      ...{ kind: "document" as const, title: `Bản tóm tắt thành tích của ${exemplar.name}`, url: at },
      fileId: paper?.id ?? null,
    },
  ];
  const note = "Gửi cùng hồ sơ giới thiệu trong chương trình, đã được lãnh đạo đơn vị xác nhận.";
  await submitObligation(tx, officer, owed.id, { note, proofs }, now);
}

async function answerDuty(tx: Tx, officer: Officer, { introduction }: IntroductionFound, now: Date) {
  const { planId, unitId, year } = introduction;
  const owed = await obligationOfList(tx, planId, unitId, "introductions", year);
  if (owed?.state !== "submitted") return;
  const all = await introductionsOfUnit(tx, planId, unitId, year);
  const outcome = outcomeOf(all.map(({ state }) => state));
  if (outcome === "met") await acceptSubmission(tx, officer, owed.id, now);
  if (outcome !== "back") return;
  const back = all.filter(({ state }) => state === "returned").map(({ name, reason }) => `${name} (${reason})`);
  await returnSubmission(tx, officer, owed.id, `Trả lại hồ sơ giới thiệu: ${back.join("; ")}`.slice(0, 1900), now);
}

async function tell(
  tx: Tx,
  officer: Officer,
  { introduction, exemplar, unitName }: IntroductionFound,
  step: keyof typeof verbs,
  reason: string | null,
  now: Date,
) {
  const { id, agencyId, unitId, year } = introduction;
  await record(tx, officer, now, {
    verb: verbs[step],
    subjectType: "exemplar",
    subjectId: exemplar.id,
    unitId,
    facts: { name: exemplar.name, year: String(year), unit: unitName },
    reason,
  });
  const at = `/introductions/${id}`;
  if (step === "confirm")
    await tellOffice(tx, agencyId, `${unitName} giới thiệu ${exemplar.name} năm ${year}`, at, now);
  if (step === "receive")
    await tellUnits(tx, agencyId, [unitId], `Đã tiếp nhận hồ sơ giới thiệu ${exemplar.name}`, at, now);
  if (step === "return")
    await tellUnits(tx, agencyId, [unitId], `Trả lại hồ sơ giới thiệu ${exemplar.name}. Lý do: ${reason}`, at, now);
}
