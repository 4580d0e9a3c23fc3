import { and, eq, isNull } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { unitsOn } from "#rooms/organisation/index.ts";
import { tellUnits } from "#rooms/plans/index.ts";
import { mayClosePledge, maySign, mayWritePledge } from "../pledge-rules.ts";
import { pledgeById, signersOf } from "../queries/pledges.ts";
import { type Pledge, pledgeSigners, pledges } from "../schema.ts";

/** A pledge as typed. */
export type PledgeTyped = Pick<Pledge, "year" | "title" | "text" | "signingOn" | "place">;

/** Soạn giao ước. Gives its id. */
export async function writePledge(db: Db, officer: Officer, typed: PledgeTyped, now: Date): Promise<string> {
  insist(mayWritePledge(officer));
  const id = newId();
  const by = { createdBy: officer.personId, createdAt: now };
  await db.insert(pledges).values({ id, agencyId: officer.agencyId, ...typed, ...by });
  return id;
}

/** Đưa ra ký: every unit of the agency on that day is to sign, and is told. */
export function openPledge(db: Db, officer: Officer, id: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const pledge = await pledgeById(tx, officer, id);
    insist(mayWritePledge(officer, pledge.state));
    await move(tx, pledge, "open");
    const units = await unitsOn(tx, officer.agencyId, vietnamDay(now), { category: "unit" });
    const signing = units.filter(({ parentId }) => parentId !== null).map((unit) => unit.id);
    if (signing.length > 0) await tx.insert(pledgeSigners).values(signing.map((unitId) => ({ pledgeId: id, unitId })));
    await tell(tx, officer, pledge, "pledge.opened", now);
    await tellUnits(tx, officer.agencyId, signing, `Mời ký ${pledge.title}`, `/pledges/${id}`, now);
  });
}

/** Khóa giao ước. */
export function closePledge(db: Db, officer: Officer, id: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const pledge = await pledgeById(tx, officer, id);
    insist(mayClosePledge(officer, pledge.state));
    await move(tx, pledge, "closed");
    await tell(tx, officer, pledge, "pledge.closed", now);
  });
}

/** Who signed for a unit, on which day. */
export type SignatureTyped = { unitId: string; signerName: string; signerPost: string; signedOn: string };

/** Ghi việc ký giao ước của một đơn vị. */
export function signPledge(db: Db, officer: Officer, id: string, typed: SignatureTyped, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const pledge = await pledgeById(tx, officer, id);
    const signer = (await signersOf(tx, pledge)).find(({ unitId }) => unitId === typed.unitId) ?? notFound();
    insist(maySign(officer, pledge, signer));
    const { unitId, ...signature } = typed;
    const signed = await tx
      .update(pledgeSigners)
      .set({ ...signature, recordedBy: officer.personId, recordedAt: now })
      .where(and(eq(pledgeSigners.pledgeId, id), eq(pledgeSigners.unitId, unitId), isNull(pledgeSigners.signedOn)))
      .returning({ unitId: pledgeSigners.unitId });
    if (signed.length === 0) throw new Overtaken("pledge.already_signed");
    await record(tx, officer, now, {
      verb: "pledge.signed",
      subjectType: "pledge",
      subjectId: id,
      unitId,
      facts: { signer: typed.signerName, year: String(pledge.year) },
    });
  });
}

async function move(tx: Tx, pledge: Pledge, state: Pledge["state"]) {
  const moved = await tx
    .update(pledges)
    .set({ state, revision: pledge.revision + 1 })
    .where(and(eq(pledges.id, pledge.id), eq(pledges.revision, pledge.revision)))
    .returning({ id: pledges.id });
  if (moved.length === 0) throw new Overtaken("pledge.moved_meanwhile");
}

async function tell(tx: Tx, officer: Officer, pledge: Pledge, verb: "pledge.opened" | "pledge.closed", now: Date) {
  const facts = { year: String(pledge.year) };
  await record(tx, officer, now, { verb, subjectType: "pledge", subjectId: pledge.id, facts });
}
