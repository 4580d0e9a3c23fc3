import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer, Role } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { administratorsAfter } from "../../queries/administrators.ts";
import { personById } from "../../queries/people.ts";
import { unitOn } from "../../queries/units.ts";
import { mayEndTerm, mayGiveRole, mayKeepPerson, mustKeepAdministrator, mustStand } from "../../rules.ts";
import { mandates } from "../../schema.ts";
import { roleNames } from "../../words.vi.ts";

/** A role to be given for a unit, and perhaps its subtree, for a term. */
export type NewMandate = { role: Role; unitId: string; subtree: boolean; validFrom: string; validTo?: string | null };

/** Phân công: gives a role. */
export function giveMandate(db: Db, officer: Officer, personId: string, mandate: NewMandate, now: Date) {
  return db.transaction(async (tx) => {
    insist(mayGiveRole(officer, mandate.role));
    const { person } = await personById(tx, officer.agencyId, personId);
    insist(mayKeepPerson(person));
    const unit = await unitOn(tx, officer.agencyId, mandate.unitId, mandate.validFrom);
    insist(mustStand(unit, mandate.validFrom));
    await tx.insert(mandates).values({ ...mandate, id: newId(), personId });
    await record(tx, officer, now, {
      verb: "mandate.given",
      subjectType: "person",
      subjectId: personId,
      unitId: mandate.unitId,
      facts: { name: person.name, role: mandate.role, unit: unit.name, on: mandate.validFrom },
    });
  });
}

/** Thôi phân công: the mandate's last day. The last administrator of an agency cannot be taken away. */
export function endMandate(db: Db, officer: Officer, personId: string, mandateId: string, lastDay: string, now: Date) {
  return db.transaction(async (tx) => {
    const { person, mandate } = await mandateOf(tx, officer, personId, mandateId);
    insist(mayGiveRole(officer, mandate.role));
    insist(mayEndTerm({ name: roleNames[mandate.role], ...mandate }, lastDay));
    if (mandate.role === "administrator")
      insist(mustKeepAdministrator(await administratorsAfter(tx, officer.agencyId, mandateId, lastDay)));
    const [ended] = await tx
      .update(mandates)
      .set({ validTo: lastDay })
      .where(and(eq(mandates.id, mandateId), sql`${mandates.validTo} is not distinct from ${mandate.validTo}::date`))
      .returning();
    if (!ended) throw new Overtaken("person.changed_meanwhile");
    await record(tx, officer, now, {
      verb: "mandate.ended",
      subjectType: "person",
      subjectId: personId,
      unitId: ended.unitId,
      facts: { name: person.name, role: ended.role, on: lastDay },
    });
  });
}

/** Bỏ phân công ghi nhầm: it never was. The line in the activity keeps what stood there. */
export function withdrawMandate(
  db: Db,
  officer: Officer,
  personId: string,
  mandateId: string,
  reason: string | null,
  now: Date,
) {
  return db.transaction(async (tx) => {
    const { person, mandate } = await mandateOf(tx, officer, personId, mandateId);
    insist(mayGiveRole(officer, mandate.role));
    if (mandate.role === "administrator")
      insist(mustKeepAdministrator(await administratorsAfter(tx, officer.agencyId, mandateId, mandate.validFrom)));
    await tx.delete(mandates).where(eq(mandates.id, mandateId));
    await record(tx, officer, now, {
      verb: "mandate.withdrawn",
      subjectType: "person",
      subjectId: personId,
      unitId: mandate.unitId,
      facts: { name: person.name, role: mandate.role, from: mandate.validFrom, to: mandate.validTo ?? "" },
      reason,
    });
  });
}

async function mandateOf(tx: Tx, officer: Officer, personId: string, mandateId: string) {
  const hers = await personById(tx, officer.agencyId, personId);
  const found = hers.mandates.find((one) => one.mandate.id === mandateId);
  if (!found) throw new Overtaken("person.changed_meanwhile");
  return { person: hers.person, mandate: found.mandate };
}
