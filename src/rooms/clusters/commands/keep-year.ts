import { and, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { tellUnits } from "#rooms/plans/index.ts";
import { nextLeads } from "../life/rotation.ts";
import { clusterById, membersInYear, yearsOf } from "../queries/clusters.ts";
import { sheetsOf, yearById } from "../queries/years.ts";
import { mayLead, mayRunClusters, maySign } from "../rules.ts";
import { type ClusterYear, clusterSheets, clusterSteps, clusterYears, type YearDues } from "../schema.ts";
import { tell } from "./tell.ts";

/** The days by which the steps of a year are usually due: pledges in the first quarter, scores at its end. */
export function usualDues(year: number): YearDues {
  return {
    pledge: `${year}-03-31`,
    review: `${year}-07-15`,
    self: `${year}-11-30`,
    checked: `${year}-12-10`,
    final: `${year}-12-20`,
    ranking: `${year}-12-31`,
  };
}

/**
 * Mở năm: members of that year each get a sheet; the head is whom the year before confirmed, else the next in the order. Gives the
 * year's id; a year that is open already is gone on with.
 */
export function openYear(db: Db, officer: Officer, clusterId: string, year: number, now: Date): Promise<string> {
  insist(mayRunClusters(officer));
  return db.transaction(async (tx) => {
    const cluster = await clusterById(tx, officer, clusterId);
    const today = vietnamDay(now);
    const members = await membersInYear(tx, clusterId, year, today);
    const years = await yearsOf(tx, clusterId, today);
    const there = years.find((one) => one.year === year);
    if (there) return there.id;
    const running = years.find(({ state }) => state !== "closed");
    if (running) throw new Refused([{ code: "cluster.year_unfinished", facts: { year: String(running.year) } }]);
    if (members.length < 2) throw new Refused([{ code: "cluster.too_few" }]);
    const order = members.map(({ unitId }) => unitId);
    const before = years.find((one) => one.year < year);
    const confirmed = before?.nextHeadId && order.includes(before.nextHeadId) ? before : undefined;
    const proposed = nextLeads(order, before?.headId ?? null)!;
    const headId = confirmed?.nextHeadId ?? proposed.head;
    const deputyId = confirmed ? confirmed.nextDeputyId : proposed.deputy;
    const id = newId();
    const made = await tx
      .insert(clusterYears)
      .values({ id, clusterId, year, headId, deputyId, dues: usualDues(year), createdAt: now })
      .onConflictDoNothing()
      .returning({ id: clusterYears.id });
    if (made.length === 0) throw new Overtaken("cluster.moved_meanwhile");
    await tx.insert(clusterSheets).values(
      members.map(({ unitId, name, category, position }) => ({
        ...{ id: newId(), yearId: id, unitId, name, outside: category === "outside", position },
      })),
    );
    const head = members.find(({ unitId }) => unitId === headId)!.name;
    await tell(tx, officer, cluster, "cluster.year_opened", now, { facts: { year: String(year), head } });
    await tellUnits(tx, cluster.agencyId, order, `Mở năm ${year} của ${cluster.name}`, `/cluster-years/${id}`, now);
    return id;
  });
}

/** Giao ước: its text, the days of the year and how many flags may be put forward. */
export function writePledge(
  db: Db,
  officer: Officer,
  id: string,
  typed: { pledge: string; dues: YearDues; flags: number; revision: number },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { year, cluster } = await yearById(tx, officer, id);
    insist(mayLead(officer, year));
    const { revision, ...to } = typed;
    const signed = (await sheetsOf(tx, id)).some(({ signedOn }) => signedOn !== null);
    const keepsText = signed || year.state !== "opened";
    await moveYear(tx, year, revision, keepsText ? { dues: to.dues, flags: to.flags } : to);
    await tell(tx, officer, cluster, "cluster.pledge_written", now, { facts: { year: String(year.year) } });
  });
}

/** Ký giao ước of one member, on the day and by the person named. */
export function signPledge(
  db: Db,
  officer: Officer,
  id: string,
  typed: { sheetId: string; signer: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { year, cluster } = await yearById(tx, officer, id);
    const sheet = (await sheetsOf(tx, id)).find((one) => one.id === typed.sheetId) ?? notFound();
    insist(maySign(officer, year, sheet));
    const signed = await tx
      .update(clusterSheets)
      .set({ signedOn: vietnamDay(now), signer: typed.signer })
      .where(and(eq(clusterSheets.id, sheet.id), sql`${clusterSheets.signedOn} is null`))
      .returning({ id: clusterSheets.id });
    if (signed.length === 0) throw new Overtaken("cluster.moved_meanwhile");
    const facts = { year: String(year.year), unit: sheet.name };
    await tell(tx, officer, cluster, "cluster.signed", now, { facts, unitId: sheet.unitId });
  });
}

/** Đổi cụm trưởng, cụm phó during a year, with the reason on record. */
export function changeLeads(
  db: Db,
  officer: Officer,
  id: string,
  typed: { headId: string; deputyId: string | null; reason: string; revision: number },
  now: Date,
): Promise<void> {
  insist(mayRunClusters(officer));
  return db.transaction(async (tx) => {
    const { year, cluster } = await yearById(tx, officer, id);
    const sheets = await sheetsOf(tx, id);
    const head = sheets.find(({ unitId }) => unitId === typed.headId) ?? notFound();
    const { headId, deputyId, reason, revision } = typed;
    if (deputyId !== null && !sheets.some(({ unitId }) => unitId === deputyId)) notFound();
    await moveYear(tx, year, revision, { headId, deputyId });
    await keepStep(tx, officer, id, { step: "change_leads", reason: `${head.name}. ${reason}`, now });
    const facts = { year: String(year.year), head: head.name };
    await tell(tx, officer, cluster, "cluster.leads_changed", now, { facts, reason });
  });
}

/** Writes a change of a year if it still stands as it was read; throws {@link Overtaken} otherwise. */
export async function moveYear(
  tx: Tx,
  year: ClusterYear,
  revision: number,
  to: Partial<typeof clusterYears.$inferInsert>,
): Promise<void> {
  const moved = await tx
    .update(clusterYears)
    .set({ ...to, revision: sql`${clusterYears.revision} + 1` })
    .where(and(eq(clusterYears.id, year.id), eq(clusterYears.state, year.state), eq(clusterYears.revision, revision)))
    .returning({ id: clusterYears.id });
  if (moved.length === 0) throw new Overtaken("cluster.moved_meanwhile");
}

/** Notes a step of a year with who, when, why. */
export async function keepStep(
  tx: Tx,
  officer: Officer,
  yearId: string,
  of: { step: string; reason?: string | null; document?: string | null; happenedOn?: string | null; now: Date },
): Promise<void> {
  const { step, reason = null, document = null, happenedOn, now } = of;
  const made = { madeBy: officer.personId, madeByName: officer.name, madeAt: now };
  const on = happenedOn ?? vietnamDay(now);
  await tx.insert(clusterSteps).values({ id: newId(), yearId, step, happenedOn: on, reason, document, ...made });
}
