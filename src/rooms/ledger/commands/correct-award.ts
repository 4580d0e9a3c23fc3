import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { heldAwardById } from "../queries/held-award.ts";
import { mayKeepLedger, mayRestore, mayRevoke } from "../rules.ts";
import { awardDecisions, corrections, type HeldAward, heldAwards } from "../schema.ts";

/** What of a line may be put right. The holder stays: an award of somebody else is another line. */
export type AwardChange = Pick<
  HeldAward,
  | "holderName"
  | "holderPost"
  | "unitName"
  | "awardKey"
  | "awardName"
  | "family"
  | "level"
  | "ground"
  | "year"
  | "fromYear"
  | "achievement"
  | "goldBook"
  | "sex"
  | "leads"
  | "worksDirectly"
  | "note"
>;

/** Sửa một dòng: the old words stay in the history, with the reason. */
export function correctAward(
  db: Db,
  officer: Officer,
  id: string,
  how: { revision: number; change: Partial<AwardChange>; reason: string },
  now: Date,
) {
  return db.transaction(async (tx) => {
    const { award } = await heldAwardById(tx, officer, id);
    insist(mayKeepLedger(officer));
    await write(tx, award, how.revision, how.change);
    await keepCorrection(
      tx,
      officer,
      { of: "award", subjectId: id, before: award, change: how.change, reason: how.reason },
      now,
    );
    await told(tx, officer, award, "held_award.corrected", how.reason, now);
  });
}

/** Thu hồi, hủy bỏ: held until that day, not after; the line stays, crossed out, with the reason. */
export function revokeAward(
  db: Db,
  officer: Officer,
  id: string,
  how: { revision: number; revokedOn: string; number: string | null; reason: string },
  now: Date,
) {
  return db.transaction(async (tx) => {
    const { award } = await heldAwardById(tx, officer, id);
    insist(mayKeepLedger(officer));
    insist(mayRevoke(award, how.revokedOn));
    const change = {
      state: "revoked" as const,
      ...{ revokedOn: how.revokedOn, revocationReason: how.reason, revocationNumber: how.number },
    };
    await write(tx, award, how.revision, change);
    await told(tx, officer, award, "held_award.revoked", how.reason, now);
  });
}

/** Khôi phục: a revocation that was itself put right. */
export function restoreAward(
  db: Db,
  officer: Officer,
  id: string,
  how: { revision: number; reason: string },
  now: Date,
) {
  return db.transaction(async (tx) => {
    const { award } = await heldAwardById(tx, officer, id);
    insist(mayKeepLedger(officer));
    insist(mayRestore(award));
    const change = { state: "standing" as const, revokedOn: null, revocationReason: null, revocationNumber: null };
    await write(tx, award, how.revision, change);
    await keepCorrection(tx, officer, { of: "award", subjectId: id, before: award, change, reason: how.reason }, now);
    await told(tx, officer, award, "held_award.restored", how.reason, now);
  });
}

/** Sửa quyết định: number, day, body; the lines that rest on it follow. */
export function correctDecision(
  db: Db,
  officer: Officer,
  id: string,
  how: {
    revision: number;
    change: Pick<typeof awardDecisions.$inferSelect, "number" | "decidedOn" | "decidedBy" | "signer" | "subject">;
    reason: string;
  },
  now: Date,
) {
  return db.transaction(async (tx) => {
    insist(mayKeepLedger(officer));
    const mine = and(eq(awardDecisions.id, id), eq(awardDecisions.agencyId, officer.agencyId));
    const [before] = await tx.select().from(awardDecisions).where(mine);
    const moved = await tx
      .update(awardDecisions)
      .set({ ...how.change, revision: sql`${awardDecisions.revision} + 1` })
      .where(and(mine, eq(awardDecisions.revision, how.revision)))
      .returning({ id: awardDecisions.id });
    if (!before || moved.length === 0) throw new Overtaken("award.moved_meanwhile");
    await tx
      .update(heldAwards)
      .set({ decisionNumber: how.change.number, decidedOn: how.change.decidedOn })
      .where(eq(heldAwards.decisionId, id));
    await keepCorrection(
      tx,
      officer,
      { of: "decision", subjectId: id, before, change: how.change, reason: how.reason },
      now,
    );
    await record(tx, officer, now, {
      ...{ verb: "award_decision.corrected", subjectType: "award_decision", subjectId: id, reason: how.reason },
      facts: { number: how.change.number ?? "chưa rõ số" },
    });
  });
}

async function write(tx: Tx, award: HeldAward, revision: number, change: Partial<HeldAward>) {
  const moved = await tx
    .update(heldAwards)
    .set({ ...change, revision: sql`${heldAwards.revision} + 1` })
    .where(and(eq(heldAwards.id, award.id), eq(heldAwards.revision, revision)))
    .returning({ id: heldAwards.id });
  if (moved.length === 0) throw new Overtaken("award.moved_meanwhile");
}

/** Keeps what was said before, of the fields that changed. */
export async function keepCorrection(
  tx: Tx,
  officer: Pick<Officer, "agencyId" | "personId" | "name">,
  one: {
    of: "award" | "decision" | "rating";
    subjectId: string;
    before: Record<string, unknown>;
    change: Record<string, unknown>;
    reason: string;
  },
  now: Date,
) {
  const changed = Object.keys(one.change).filter((key) => one.before[key] !== one.change[key]);
  const pick = (from: Record<string, unknown>) => Object.fromEntries(changed.map((key) => [key, from[key]]));
  await tx.insert(corrections).values({
    ...{ id: newId(), agencyId: officer.agencyId, of: one.of, subjectId: one.subjectId },
    ...{ before: pick(one.before), after: pick(one.change), reason: one.reason },
    ...{ correctedBy: officer.personId, byName: officer.name, correctedAt: now },
  });
}

function told(tx: Tx, officer: Officer, award: HeldAward, verb: string, reason: string, now: Date) {
  return record(tx, officer, now, {
    ...{ verb, subjectType: "held_award", subjectId: award.id, unitId: award.unitId, reason },
    facts: { holder: award.holderName, award: award.awardName },
  });
}
