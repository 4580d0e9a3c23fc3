import { and, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Day } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import type { DisciplineForm } from "#rooms/awards/index.ts";
import { disciplineById } from "../queries/confidential.ts";
import { personShown } from "../queries/record-page.ts";
import { mayDiscipline, mayKeepMatters } from "../rules.ts";
import { disciplines } from "../schema.ts";
import { noteInBook } from "./note-look.ts";
import { tellViolation, tellViolationGone } from "./tell-violation.ts";

/** What was decided. */
export type DisciplineFacts = {
  form: DisciplineForm;
  number: string | null;
  decidedBy: string | null;
  decidedOn: Day;
  servedOn: Day | null;
  ground: string | null;
};

/** Ghi kỷ luật of a person; only forms her category of staff knows. Whatever holds her up as an example hears of it at once. */
export function enterDiscipline(db: Db, officer: Officer, personId: string, facts: DisciplineFacts, now: Date) {
  return db.transaction(async (tx) => {
    const person = await personShown(tx, officer, personId, facts.decidedOn);
    insist(mayKeepMatters(officer));
    insist(mayDiscipline(person, facts));
    const id = newId();
    await tx
      .insert(disciplines)
      .values({ ...facts, id, agencyId: officer.agencyId, personId, enteredBy: officer.personId, enteredAt: now });
    await noteInBook(tx, officer, { personId, unitId: null, act: "entered", why: facts.number ?? "Ghi kỷ luật" }, now);
    const violation = { on: facts.decidedOn, endedOn: facts.servedOn };
    await tellViolation(tx, officer.agencyId, { personId, unitId: null }, violation, now);
    return id;
  });
}

/** Sửa, ghi ngày chấp hành xong: the whole of what is known, with the reason. */
export function correctDiscipline(
  db: Db,
  officer: Officer,
  personId: string,
  id: string,
  how: { revision: number; facts: DisciplineFacts; reason: string },
  now: Date,
) {
  return db.transaction(async (tx) => {
    await disciplineById(tx, officer, personId, id);
    insist(mayKeepMatters(officer));
    insist(mayDiscipline(await personShown(tx, officer, personId, how.facts.decidedOn), how.facts));
    const moved = await tx
      .update(disciplines)
      .set({ ...how.facts, revision: sql`${disciplines.revision} + 1` })
      .where(and(eq(disciplines.id, id), eq(disciplines.revision, how.revision)))
      .returning({ id: disciplines.id });
    if (moved.length === 0) throw new Overtaken("discipline.moved_meanwhile");
    await noteInBook(tx, officer, { personId, unitId: null, act: "corrected", why: how.reason }, now);
  });
}

/** Bãi bỏ: from that day it counts as if it had not been; a later day is told when it is entered all the same. */
export function liftDiscipline(
  db: Db,
  officer: Officer,
  personId: string,
  id: string,
  how: { revision: number; liftedOn: Day; reason: string },
  now: Date,
) {
  return db.transaction(async (tx) => {
    await disciplineById(tx, officer, personId, id);
    insist(mayKeepMatters(officer));
    const moved = await tx
      .update(disciplines)
      .set({ liftedOn: how.liftedOn, liftingReason: how.reason, revision: sql`${disciplines.revision} + 1` })
      .where(and(eq(disciplines.id, id), eq(disciplines.revision, how.revision)))
      .returning({ id: disciplines.id });
    if (moved.length === 0) throw new Overtaken("discipline.moved_meanwhile");
    await noteInBook(tx, officer, { personId, unitId: null, act: "lifted", why: how.reason }, now);
    await tellViolationGone(tx, officer.agencyId, { personId, unitId: null }, now);
  });
}
