import { and, eq, inArray, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { type Counted, hasQuorum, isSound, mayClose, mayCount, mayPrepare, mayStepSession } from "../council/rules.ts";
import { roundById } from "../queries/rounds.ts";
import { councilOn, itemsOf, membersOf, ruleOn, sessionById } from "../queries/sessions.ts";
import { type CouncilSession, councilSessions, sessionItems, sessionMembers } from "../schema/council.ts";
import { initiatives } from "../schema.ts";
import { nextSession, type SessionStep } from "../states.ts";
import type { Presence, VotingWay } from "../terms.ts";
import { move } from "./step-initiative.ts";

/** What preparing a session says. */
export type SessionTyped = {
  roundId: string;
  heldOn: string;
  heldAt: string;
  place: string;
  voting: VotingWay;
  initiativeIds: readonly string[];
};

/** Chuẩn bị phiên họp: its members are those of the council on its day; the checked initiatives chosen go before it. Gives its id. */
export function prepareSession(db: Db, officer: Officer, typed: SessionTyped, now: Date): Promise<string> {
  return db.transaction(async (tx) => {
    const round = await roundById(tx, officer.agencyId, typed.roundId);
    const members = await councilOn(tx, round.councilId, typed.heldOn);
    const { initiativeIds, ...content } = typed;
    const chosen = await chosenOf(tx, round.id, initiativeIds);
    insist(mayPrepare(officer, round.councilId, members.length, chosen.length));
    const id = newId();
    const of = { id, agencyId: officer.agencyId, councilId: round.councilId };
    await tx.insert(councilSessions).values({ ...of, ...content, createdBy: officer.personId, createdAt: now });
    await tx
      .insert(sessionMembers)
      .values(members.map(({ personId, name, seat }, n) => ({ sessionId: id, personId, name, seat, position: n + 1 })));
    await tx
      .insert(sessionItems)
      .values(chosen.map((one, n) => ({ sessionId: id, initiativeId: one.id, position: n + 1 })));
    for (const one of chosen) await move(tx, officer, one, "bring", { note: null }, now);
    await tell(tx, officer, { id, councilId: round.councilId, heldOn: typed.heldOn }, "council.prepared", now);
    return id;
  });
}

async function chosenOf(tx: Tx, roundId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const found = await tx
    .select()
    .from(initiatives)
    .where(and(inArray(initiatives.id, [...ids]), eq(initiatives.roundId, roundId), eq(initiatives.state, "checked")));
  return ids.flatMap((id) => found.filter((one) => one.id === id));
}

/** Who was there: of each member by id. */
export type Attendance = ReadonlyMap<string, { presence: Presence; reason: string }>;

/** Mở phiên họp: attendance as noted, with the quorum of the rule of its day, which is kept with the session from now on. */
export function openSession(db: Db, officer: Officer, id: string, attendance: Attendance, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const { session } = await sessionById(tx, officer, id);
    insist(mayStepSession(officer, session, "open"));
    const noted = (await membersOf(tx, id)).map((one) => ({ ...one, ...attendance.get(one.personId) }));
    const rule = await ruleOn(tx, session.agencyId, session.heldOn);
    insist(hasQuorum(rule, noted));
    for (const { personId, presence, reason } of noted)
      await tx
        .update(sessionMembers)
        .set({ presence, reason })
        .where(and(eq(sessionMembers.sessionId, id), eq(sessionMembers.personId, personId)));
    await stepSession(tx, officer, session, "open", { rule }, now);
  });
}

/** Ghi kết quả kiểm phiếu of one initiative; may be put right until the session is closed. */
export function countItem(
  db: Db,
  officer: Officer,
  id: string,
  initiativeId: string,
  counted: Counted & { opinion: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { session } = await sessionById(tx, officer, id);
    insist(mayCount(officer, session));
    const members = await membersOf(tx, id);
    const line = (await itemsOf(tx, id, vietnamDay(now))).find(({ item }) => item.initiativeId === initiativeId);
    if (!line || !session.rule) throw new Refused([{ code: "session.step_closed" }]);
    insist(
      isSound(
        session.rule,
        members,
        line.authors.map(({ personId }) => personId),
        counted,
      ),
    );
    const reason = counted.outcome === "recognised" ? null : counted.reason;
    await tx
      .update(sessionItems)
      .set({ ...counted, reason, countedBy: officer.personId, countedAt: now })
      .where(and(eq(sessionItems.sessionId, id), eq(sessionItems.initiativeId, initiativeId)));
  });
}

/** Kết thúc phiên họp: what was refused or sent back moves on with its reason; what passed waits for the decision. */
export function closeSession(
  db: Db,
  officer: Officer,
  id: string,
  typed: { minutesNumber: string; conclusion: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { session } = await sessionById(tx, officer, id);
    const lines = await itemsOf(tx, id, vietnamDay(now));
    insist(mayClose(officer, session, lines.filter(({ item }) => item.outcome === null).length));
    await stepSession(tx, officer, session, "close", typed, now);
    for (const { item } of lines) {
      if (item.outcome === "recognised") continue;
      const [one] = await tx.select().from(initiatives).where(eq(initiatives.id, item.initiativeId));
      if (one?.state !== "before_council") continue;
      const step = item.outcome === "refused" ? "refuse" : "return";
      const document = `Biên bản ${typed.minutesNumber}`;
      await move(tx, officer, one, step, { note: item.reason, document, on: session.heldOn }, now);
    }
  });
}

/** Không họp: what was on its list waits for another session. */
export function cancelSession(db: Db, officer: Officer, id: string, reason: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const { session } = await sessionById(tx, officer, id);
    insist(mayStepSession(officer, session, "cancel"));
    await stepSession(tx, officer, session, "cancel", { note: reason }, now);
    for (const { item } of await itemsOf(tx, id, vietnamDay(now))) {
      const [one] = await tx.select().from(initiatives).where(eq(initiatives.id, item.initiativeId));
      if (one?.state === "before_council") await move(tx, officer, one, "put_back", { note: reason }, now);
    }
  });
}

async function stepSession(
  tx: Tx,
  officer: Officer,
  session: CouncilSession,
  step: SessionStep,
  set: Partial<CouncilSession>,
  now: Date,
): Promise<void> {
  const moved = await tx
    .update(councilSessions)
    .set({ ...set, state: nextSession(session.state, step)!, revision: sql`${councilSessions.revision} + 1` })
    .where(
      and(
        eq(councilSessions.id, session.id),
        eq(councilSessions.state, session.state),
        eq(councilSessions.revision, session.revision),
      ),
    )
    .returning({ id: councilSessions.id });
  if (moved.length === 0) throw new Overtaken("session.moved_meanwhile");
  await record(tx, officer, now, {
    verb: `council.${step}`,
    subjectType: "council_session",
    subjectId: session.id,
    unitId: session.councilId,
    facts: { on: session.heldOn },
    reason: set.note ?? null,
  });
}

async function tell(
  tx: Tx,
  officer: Officer,
  of: { id: string; councilId: string; heldOn: string },
  verb: "council.prepared",
  now: Date,
) {
  const about = { subjectType: "council_session", subjectId: of.id, unitId: of.councilId };
  await record(tx, officer, now, { verb, ...about, facts: { on: of.heldOn } });
}
