import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { readableUnits } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { people, posts } from "#rooms/organisation/schema.ts";
import { councilRuleOn } from "../council/rule.ts";
import { keepsCouncil, seesAllInitiatives } from "../rules.ts";
import { councilRules, councilSessions, sessionItems, sessionMembers } from "../schema/council.ts";
import { initiativeRounds, initiatives } from "../schema.ts";
import { unitNameOn } from "./initiatives.ts";

const councilName = sql<string>`(select v.name from unit_versions v where v.unit_id = council_sessions.council_id
  order by v.valid_from desc limit 1)`;

/** Sessions of the agency's councils, the latest first. Everybody sees that there are; what they say is for who sits there. */
export function sessionsNewest(db: DbOrTx, agencyId: string) {
  return db
    .select({
      id: councilSessions.id,
      heldOn: councilSessions.heldOn,
      place: councilSessions.place,
      state: councilSessions.state,
      minutesNumber: councilSessions.minutesNumber,
      councilName,
      items: sql<number>`(select count(*)::int from session_items x where x.session_id = council_sessions.id)`,
      passed: sql<number>`(select count(*)::int from session_items x where x.session_id = council_sessions.id and x.outcome = 'recognised')`,
    })
    .from(councilSessions)
    .where(eq(councilSessions.agencyId, agencyId))
    .orderBy(desc(councilSessions.heldOn), desc(councilSessions.id));
}
export type SessionLine = Awaited<ReturnType<typeof sessionsNewest>>[number];

/** One session; for those who sit on the council, keep its papers or have a charge for the agency, else «not found». */
export async function sessionById(db: DbOrTx, officer: Officer, id: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({ session: councilSessions, round: initiativeRounds, councilName })
    .from(councilSessions)
    .innerJoin(initiativeRounds, eq(initiativeRounds.id, councilSessions.roundId))
    .where(and(eq(councilSessions.id, id), eq(councilSessions.agencyId, officer.agencyId)));
  if (!found || !maySit(officer, found.session.councilId)) return notFound();
  return found;
}
export type SessionFound = Awaited<ReturnType<typeof sessionById>>;

function maySit(officer: Officer, councilId: string): boolean {
  const units = readableUnits(officer);
  const sits = units === "agency" || units.includes(councilId);
  return sits || keepsCouncil(officer, councilId) || seesAllInitiatives(officer);
}

/** Thành viên of a session in their order. */
export function membersOf(db: DbOrTx, sessionId: string) {
  return db
    .select()
    .from(sessionMembers)
    .where(eq(sessionMembers.sessionId, sessionId))
    .orderBy(asc(sessionMembers.position));
}

/** The initiatives of a session in their order, with their authors. One query. */
export function itemsOf(db: DbOrTx, sessionId: string, today: string) {
  return db
    .select({
      item: sessionItems,
      title: initiatives.title,
      state: initiatives.state,
      unitName: unitNameOn(today),
      authors: sql<
        { name: string; personId: string | null }[]
      >`coalesce((select json_agg(json_build_object('name', a.name, 'personId', a.person_id) order by a.position)
        from initiative_authors a where a.initiative_id = initiatives.id), '[]')`,
    })
    .from(sessionItems)
    .innerJoin(initiatives, eq(initiatives.id, sessionItems.initiativeId))
    .where(eq(sessionItems.sessionId, sessionId))
    .orderBy(asc(sessionItems.position));
}
export type ItemLine = Awaited<ReturnType<typeof itemsOf>>[number];

/** Thành viên Hội đồng theo quyết định on a day: who has a post in the body, chair first. */
export function councilOn(db: DbOrTx, councilId: string, day: string) {
  return db
    .selectDistinctOn([people.id], {
      personId: people.id,
      name: people.name,
      seat: posts.title,
      position: posts.position,
    })
    .from(posts)
    .innerJoin(people, eq(people.id, posts.personId))
    .where(
      and(
        eq(posts.unitId, councilId),
        sql`${posts.validFrom} <= ${day} and (${posts.validTo} is null or ${posts.validTo} >= ${day})`,
      ),
    )
    .orderBy(people.id, asc(posts.position))
    .then((rows) => rows.sort((a, b) => rank(a.position) - rank(b.position) || a.name.localeCompare(b.name, "vi")));
}

const order = ["council_chair", "council_vice_chair", "head", "deputy", "council_member", "council_secretary", "staff"];
const rank = (position: string) => order.indexOf(position);

/** Sáng kiến đã kiểm tra of the rounds whose council's papers she keeps: what a session may take up. */
export async function readyFor(db: DbOrTx, officer: Officer, today: string) {
  const rows = await db
    .select({
      id: initiatives.id,
      title: initiatives.title,
      roundId: initiativeRounds.id,
      roundTitle: initiativeRounds.title,
      councilId: initiativeRounds.councilId,
      unitName: unitNameOn(today),
    })
    .from(initiatives)
    .innerJoin(initiativeRounds, eq(initiativeRounds.id, initiatives.roundId))
    .where(and(eq(initiatives.agencyId, officer.agencyId), eq(initiatives.state, "checked")))
    .orderBy(desc(initiativeRounds.year), asc(initiatives.sentOn), asc(initiatives.id));
  return rows.filter(({ councilId }) => keepsCouncil(officer, councilId));
}
export type Ready = Awaited<ReturnType<typeof readyFor>>[number];

/** The agency's own versions of the council rule, the latest first. */
export function rulesOf(db: DbOrTx, agencyId: string) {
  return db
    .select()
    .from(councilRules)
    .where(eq(councilRules.agencyId, agencyId))
    .orderBy(desc(councilRules.validFrom));
}

/** The rule of a day for an agency: its own, else the usual one. */
export async function ruleOn(db: DbOrTx, agencyId: string, day: string) {
  return councilRuleOn(await rulesOf(db, agencyId), day);
}
