import { and, eq, isNull, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { type Day, vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { mayCertify, mayStandAsSaid, mayVouchFor, mayWithdraw } from "../certifying/rules.ts";
import {
  type CertifiableNow,
  type CertifiedKey,
  certifiableOn,
  certificationById,
  isOf,
} from "../queries/certifications.ts";
import { personShown, unitIdsOf, unitShown } from "../queries/record-page.ts";
import { type Certification, certifications } from "../schema.ts";

/** What is vouched for: which condition, by whom, on which day, of which year or period, by which paper. */
export type CertificationSaid = {
  about: string;
  by: string;
  post: string;
  on: Day;
  year: number;
  fromYear: number | null;
  number: string | null;
};

/** Of whom a certification speaks, as the reader of its page may know: name, place and the units of the day. */
export async function certifiedHolder(db: Db | Tx, officer: Officer, of: CertifiedKey, day: Day) {
  if (of.personId !== null) {
    const person = await personShown(db, officer, of.personId, day);
    const unitIds = await unitIdsOf(db, person.id, day);
    return { name: person.name, place: person.place, kind: "person" as const, unitIds };
  }
  const unit = await unitShown(db, officer, of.unitId, day);
  return { name: unit.name, place: "", kind: "collective" as const, unitIds: [unit.id] };
}

/**
 * Ghi xác nhận outside any case: from then on every judgement of the holder rests on it. The same once more changes nothing.
 */
export function certifyHolder(
  db: Db,
  officer: Officer,
  of: CertifiedKey,
  said: CertificationSaid,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const today = vietnamDay(now);
    const holder = await certifiedHolder(tx, officer, of, today);
    insist(mayCertify(officer, { personId: of.personId, unitIds: holder.unitIds }));
    insist(mayStandAsSaid(officer, said, today));
    const asked = await askedOf(tx, officer, holder.kind, said.about, today);
    insist(mayVouchFor(officer, asked));
    await alone(tx, of);
    if (await standsAlready(tx, of, said)) return;
    await tx.insert(certifications).values({
      ...said,
      ...{ id: newId(), agencyId: officer.agencyId, ...of, kind: "certified", title: asked.title },
      ...{ certifierId: said.by === officer.name ? officer.personId : null },
      ...{ enteredBy: officer.personId, enteredAt: now },
    });
    await told(tx, officer, now, "certification.entered", of, { name: holder.name, title: asked.title });
  });
}

async function askedOf(
  tx: Tx,
  officer: Officer,
  kind: "person" | "collective",
  about: string,
  today: Day,
): Promise<CertifiableNow> {
  const all = await certifiableOn(tx, officer.agencyId, kind, today);
  const found = all.find((one) => one.about === about);
  insist(found ? { allowed: true } : { allowed: false, reasons: [{ code: "certification.not_asked" }] });
  return found!;
}

/** One hand at a time on what is vouched of one holder: two presses of a button write one line. */
async function alone(tx: Tx, of: CertifiedKey): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${of.personId ?? of.unitId}, 4))`);
}

async function standsAlready(tx: Tx, of: CertifiedKey, { about, by, year }: CertificationSaid): Promise<boolean> {
  const same = await tx
    .select({ id: certifications.id })
    .from(certifications)
    .where(
      and(
        ...[isOf(of), eq(certifications.about, about), eq(certifications.by, by), eq(certifications.year, year)],
        isNull(certifications.withdrawnOn),
      ),
    );
  return same.length > 0;
}

/** Rút xác nhận: from the day on nothing rests on it any more; it stays in the record with the reason. */
export function withdrawCertification(
  db: Db,
  officer: Officer,
  id: string,
  said: { withdrawnOn: Day; reason: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const today = vietnamDay(now);
    const certification = await certificationById(tx, officer, id);
    const of = keyOf(certification);
    const holder = await certifiedHolder(tx, officer, of, today);
    insist(mayCertify(officer, { personId: of.personId, unitIds: holder.unitIds }));
    insist(mayVouchFor(officer, await askedOrSaid(tx, officer, holder.kind, certification, today)));
    await alone(tx, of);
    insist(mayWithdraw(await certificationById(tx, officer, id), said.withdrawnOn, today));
    await tx
      .update(certifications)
      .set({ withdrawnOn: said.withdrawnOn, withdrawalReason: said.reason, withdrawnBy: officer.name })
      .where(eq(certifications.id, id));
    const title = certification.title ?? certification.about;
    await told(tx, officer, now, "certification.withdrawn", of, { name: holder.name, title }, said.reason);
  });
}

/** A condition no rule asks any more may still be withdrawn by whoever the unit's leaders are. */
async function askedOrSaid(tx: Tx, officer: Officer, kind: "person" | "collective", one: Certification, today: Day) {
  const all = await certifiableOn(tx, officer.agencyId, kind, today);
  return (
    all.find(({ about }) => about === one.about) ?? { by: one.certifierId === officer.personId ? "đơn vị" : one.by }
  );
}

/** Of whom a certification speaks. */
export function keyOf({ personId, unitId }: Pick<Certification, "personId" | "unitId">): CertifiedKey {
  return personId === null ? { personId, unitId: unitId! } : { personId, unitId: null };
}

function told(
  tx: Tx,
  officer: Officer,
  now: Date,
  verb: "certification.entered" | "certification.withdrawn",
  of: CertifiedKey,
  facts: { name: string; title: string },
  reason?: string,
): Promise<unknown> {
  const subject =
    of.personId === null
      ? { subjectType: "unit", subjectId: of.unitId, unitId: of.unitId }
      : { subjectType: "person", subjectId: of.personId };
  return record(tx, officer, now, { verb, ...subject, facts, ...(reason ? { reason } : {}) });
}
