import { and, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Day } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import type { PendingKind } from "#rooms/awards/index.ts";
import { type LookedAt, matterById, personToKnow, unitToKnow } from "../queries/confidential.ts";
import { mayKeepMatters, mayStepMatter } from "../rules.ts";
import { type Matter, matters } from "../schema.ts";
import { type MatterStep, nextOfMatter } from "../states.ts";
import { noteInBook } from "./note-look.ts";
import { tellViolation, tellViolationGone } from "./tell-violation.ts";

/** Mở việc: what holds whatever rests on the person or the collective, until it is concluded. */
export function openMatter(
  db: Db,
  officer: Officer,
  about: LookedAt,
  facts: { kind: PendingKind; openedOn: Day; summary: string },
  now: Date,
) {
  return db.transaction(async (tx) => {
    const day = facts.openedOn;
    if (about.personId !== null) await personToKnow(tx, officer, about.personId, day);
    else await unitToKnow(tx, officer, about.unitId ?? "", day);
    insist(mayKeepMatters(officer));
    const id = newId();
    await tx.insert(matters).values({
      ...{ ...facts, id, agencyId: officer.agencyId, personId: about.personId, unitId: about.unitId },
      ...{ enteredBy: officer.personId, enteredAt: now },
    });
    await noteInBook(tx, officer, { ...about, act: "opened", why: "Ghi việc chưa kết luận" }, now);
    return id;
  });
}

/** Kết luận: from that day nothing is held any more. A violation is told to whatever holds the holder up as an example. */
export function concludeMatter(
  db: Db,
  officer: Officer,
  id: string,
  how: { revision: number; concludedOn: Day; conclusion: string; violation: boolean },
  now: Date,
) {
  const change = { concludedOn: how.concludedOn, conclusion: how.conclusion, violation: how.violation };
  return step(db, officer, id, { step: "conclude", revision: how.revision, change, why: how.conclusion }, now);
}

/** Mở lại a concluded matter, with the reason. */
export function reopenMatter(
  db: Db,
  officer: Officer,
  id: string,
  how: { revision: number; reason: string },
  now: Date,
) {
  const change = { concludedOn: null, conclusion: null, violation: false };
  return step(db, officer, id, { step: "reopen", revision: how.revision, change, why: how.reason }, now);
}

function step(
  db: Db,
  officer: Officer,
  id: string,
  how: {
    step: MatterStep;
    revision: number;
    change: { concludedOn: Day | null; conclusion: string | null; violation: boolean };
    why: string;
  },
  now: Date,
) {
  return db.transaction(async (tx) => {
    const matter = await matterById(tx, officer, id);
    insist(mayKeepMatters(officer));
    insist(mayStepMatter(matter, how.step, how.change.concludedOn));
    const moved = await tx
      .update(matters)
      .set({ ...how.change, state: nextOfMatter(matter.state, how.step)!, revision: sql`${matters.revision} + 1` })
      .where(and(eq(matters.id, id), eq(matters.revision, how.revision)))
      .returning({ id: matters.id });
    if (moved.length === 0) throw new Overtaken("discipline.moved_meanwhile");
    const act = how.step === "conclude" ? ("concluded" as const) : ("reopened" as const);
    await noteInBook(tx, officer, { personId: matter.personId, unitId: matter.unitId, act, why: how.why }, now);
    await tell(tx, officer.agencyId, matter, how.change, now);
    return matter;
  });
}

function tell(
  tx: Tx,
  agencyId: string,
  matter: Matter,
  { concludedOn, violation }: { concludedOn: Day | null; violation: boolean },
  now: Date,
): Promise<void> {
  if (violation && concludedOn) return tellViolation(tx, agencyId, matter, { on: concludedOn, endedOn: null }, now);
  return matter.violation ? tellViolationGone(tx, agencyId, matter, now) : Promise.resolve();
}
