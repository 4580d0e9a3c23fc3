import { eq } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import { type InitiativeScope, initiativeScopes, scopeNames } from "#rooms/awards/index.ts";
import { initiativeUses, keepInitiative, useInitiatives } from "#rooms/ledger/index.ts";
import { mayDecide } from "../council/rules.ts";
import { authorsOf, factsOf, initiativeById, scopesOf } from "../queries/initiatives.ts";
import { itemsOf, sessionById } from "../queries/sessions.ts";
import { mayUse, mayWiden } from "../rules.ts";
import { initiativeRecognitions } from "../schema/council.ts";
import { type Initiative, initiatives } from "../schema.ts";
import { move } from "./step-initiative.ts";

/** Số, ngày, cơ quan, người ký of a decision. */
export type Decision = { number: string; decidedOn: string; decidedBy: string; signer: string | null };

/** Ghi quyết định công nhận (cơ sở): one decision for those of a session that passed. Gives how many. All or nothing. */
export function decideSession(
  db: Db,
  officer: Officer,
  sessionId: string,
  typed: Decision & { initiativeIds: readonly string[] },
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const { session, round } = await sessionById(tx, officer, sessionId);
    const passed = (await itemsOf(tx, sessionId, vietnamDay(now)))
      .filter(({ item, state }) => item.outcome === "recognised" && state === "before_council")
      .map(({ item }) => item.initiativeId);
    insist(mayDecide(officer, session, passed.length));
    const chosen = passed.filter((id) => typed.initiativeIds.includes(id));
    if (chosen.length === 0) throw new Refused([{ code: "recognition.council_has_not_passed" }]);
    for (const id of chosen) {
      const [one] = await tx.select().from(initiatives).where(eq(initiatives.id, id));
      const document = `Quyết định ${typed.number}`;
      await move(tx, officer, one!, "recognise", { note: null, document, on: typed.decidedOn }, now);
      await keepScope(tx, officer, one!, round.year, "grassroots", typed, now);
    }
    return chosen.length;
  });
}

/** Ghi phạm vi ảnh hưởng: bộ, ngành, tỉnh or toàn quốc, each a recognition with a decision of its own. */
export function widenScope(
  db: Db,
  officer: Officer,
  id: string,
  typed: Decision & { scope: InitiativeScope },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await initiativeById(tx, officer, id, vietnamDay(now));
    insist(mayWiden(officer, factsOf(found, await authorsOf(tx, id))));
    await keepScope(tx, officer, found.initiative, found.round.year, typed.scope, typed, now);
    await record(tx, officer, now, {
      verb: "initiative.scope",
      subjectType: "initiative",
      subjectId: id,
      unitId: found.initiative.unitId,
      facts: { title: found.initiative.title.slice(0, 200), about: scopeNames[typed.scope].toLocaleLowerCase("vi") },
    });
  });
}

/** Writes the decision, and the fact in the record of each author who is a person of the agency. */
async function keepScope(
  tx: Tx,
  officer: Officer,
  one: Initiative,
  year: number,
  scope: InitiativeScope,
  { number, decidedOn, decidedBy, signer }: Decision,
  now: Date,
): Promise<void> {
  const made = await tx
    .insert(initiativeRecognitions)
    .values({
      ...{ id: newId(), agencyId: one.agencyId, initiativeId: one.id, scope, number, decidedOn, decidedBy },
      ...{ signer: signer ?? "", recordedBy: officer.personId, recordedAt: now },
    })
    .onConflictDoNothing()
    .returning({ id: initiativeRecognitions.id });
  if (made.length === 0) throw new Refused([{ code: "recognition.scope_there_already" }]);
  const all = await scopesOf(tx, one.id);
  const widest = [...initiativeScopes].reverse().find((wide) => all.some((known) => known.scope === wide)) ?? scope;
  const authors = (await authorsOf(tx, one.id)).flatMap(({ personId, share }) =>
    personId ? [{ personId, share }] : [],
  );
  const fact = { agencyId: one.agencyId, initiativeId: one.id, year, title: one.title, scope: widest, number };
  await keepInitiative(tx, officer.personId, { ...fact, recognisedOn: decidedOn, authors }, now);
}

/** An award an initiative was used for, entered by hand: what was decided outside the program. */
export type UseTyped = { personId: string; award: string; awardName: string; year: number; usedOn: string };

/** Ghi đã dùng để xét: once; asked again it is refused with the place where it was used. */
export function useInitiative(db: Db, officer: Officer, id: string, typed: UseTyped, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await initiativeById(tx, officer, id, vietnamDay(now));
    insist(mayUse(officer, factsOf(found, await authorsOf(tx, id))));
    const place = `${typed.awardName} năm ${typed.year}`;
    const fact = { year: found.round.year, title: found.initiative.title };
    const use = { award: typed.award, place, usedOn: typed.usedOn, heldAwardId: null };
    const used = await useInitiatives(tx, typed.personId, [fact], use);
    if (used === 0) throw await usedAlready(tx, id, typed.personId);
    await record(tx, officer, now, {
      verb: "initiative.used",
      subjectType: "initiative",
      subjectId: id,
      unitId: found.initiative.unitId,
      facts: { title: found.initiative.title.slice(0, 200), name: place },
    });
  });
}

/** The refusal with the place where it was used, and by which other author; of somebody who is no author of it, that. */
async function usedAlready(tx: Tx, id: string, personId: string): Promise<Refused> {
  const isAuthor = (await authorsOf(tx, id)).some((one) => one.personId === personId);
  const [before] = await initiativeUses(tx, id);
  if (!isAuthor || !before) return new Refused([{ code: "initiative.no_author" }]);
  const place = before.personId === personId ? before.place : `${before.place} của ${before.author}`;
  return new Refused([{ code: "initiative.used_already", facts: { place } }]);
}
