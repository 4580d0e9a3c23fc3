import { and, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { unitOn } from "#rooms/organisation/index.ts";
import { clusterById, membersOf, yearsOf } from "../queries/clusters.ts";
import { mayRunClusters } from "../rules.ts";
import { clusterMembers, clusters } from "../schema.ts";
import type { ClusterKind } from "../terms.ts";
import { tell } from "./tell.ts";

/** What is said of a cluster itself. */
export type ClusterTyped = {
  name: string;
  kind: ClusterKind;
  document: string | null;
  decidedOn: string | null;
  note: string;
};

/** Lập cụm, khối. `id` comes from the form, so that a form sent twice sets up one cluster. */
export function setUpCluster(db: Db, officer: Officer, typed: ClusterTyped, id: string, now: Date): Promise<string> {
  insist(mayRunClusters(officer));
  return db.transaction(async (tx) => {
    const row = { id, agencyId: officer.agencyId, ...typed, createdBy: officer.personId, createdAt: now };
    const made = await tx.insert(clusters).values(row).onConflictDoNothing().returning({ id: clusters.id });
    if (made.length > 0) await tell(tx, officer, { id, name: typed.name }, "cluster.set_up", now);
    return id;
  });
}

/** Sửa tên, quyết định. Throws {@link Overtaken} on an older page. */
export function editCluster(
  db: Db,
  officer: Officer,
  id: string,
  typed: ClusterTyped & { revision: number },
  now: Date,
): Promise<void> {
  insist(mayRunClusters(officer));
  return db.transaction(async (tx) => {
    const cluster = await clusterById(tx, officer, id);
    const { revision, ...row } = typed;
    const moved = await tx
      .update(clusters)
      .set({ ...row, revision: sql`${clusters.revision} + 1` })
      .where(and(eq(clusters.id, cluster.id), eq(clusters.revision, revision)))
      .returning({ id: clusters.id });
    if (moved.length === 0) throw new Overtaken("cluster.moved_meanwhile");
    await tell(tx, officer, { id, name: typed.name }, "cluster.edited", now);
  });
}

/** Đưa một đơn vị vào cụm, last in the order. */
export function addMember(
  db: Db,
  officer: Officer,
  clusterId: string,
  typed: { unitId: string; joinedOn: string },
  now: Date,
): Promise<void> {
  insist(mayRunClusters(officer));
  return db.transaction(async (tx) => {
    const cluster = await clusterById(tx, officer, clusterId);
    const unit = await unitOn(tx, officer.agencyId, typed.unitId, typed.joinedOn);
    const there = await membersOf(tx, clusterId, typed.joinedOn);
    const position = 1 + Math.max(0, ...there.map((one) => one.position));
    const added = await tx
      .insert(clusterMembers)
      .values({ id: newId(), clusterId, unitId: unit.id, position, joinedOn: typed.joinedOn })
      .onConflictDoNothing()
      .returning({ id: clusterMembers.id });
    if (added.length === 0) throw new Refused([{ code: "cluster.member_twice" }]);
    await tell(tx, officer, cluster, "cluster.joined", now, { facts: { unit: unit.shortName }, unitId: unit.id });
  });
}

/** Ghi một thành viên rời cụm from a day on; who leads a year that runs is replaced first. */
export function leaveCluster(
  db: Db,
  officer: Officer,
  clusterId: string,
  memberId: string,
  typed: { leftOn: string; reason: string },
  now: Date,
): Promise<void> {
  insist(mayRunClusters(officer));
  return db.transaction(async (tx) => {
    const cluster = await clusterById(tx, officer, clusterId);
    const member = (await membersOf(tx, clusterId, typed.leftOn)).find(({ id }) => id === memberId) ?? notFound();
    const years = await yearsOf(tx, clusterId, vietnamDay(now));
    if (years.some(({ state, headId }) => state !== "closed" && headId === member.unitId))
      throw new Refused([{ code: "cluster.leads_open_year" }]);
    await tx
      .update(clusterMembers)
      .set({ leftOn: typed.leftOn, leftReason: typed.reason })
      .where(eq(clusterMembers.id, member.id));
    const facts = { unit: member.name };
    await tell(tx, officer, cluster, "cluster.left", now, { facts, unitId: member.unitId, reason: typed.reason });
  });
}

/** Đưa một thành viên lên một bậc in the order in which members lead. */
export function moveUp(db: Db, officer: Officer, clusterId: string, memberId: string, now: Date): Promise<void> {
  insist(mayRunClusters(officer));
  return db.transaction(async (tx) => {
    const cluster = await clusterById(tx, officer, clusterId);
    const order = (await membersOf(tx, clusterId, vietnamDay(now))).filter(({ leftOn }) => leftOn === null);
    const at = order.findIndex(({ id }) => id === memberId);
    if (at < 0) return notFound();
    if (at === 0) return;
    const [before, moved] = [order[at - 1]!, order[at]!];
    await tx.update(clusterMembers).set({ position: before.position }).where(eq(clusterMembers.id, moved.id));
    await tx.update(clusterMembers).set({ position: moved.position }).where(eq(clusterMembers.id, before.id));
    await tell(tx, officer, cluster, "cluster.reordered", now);
  });
}
