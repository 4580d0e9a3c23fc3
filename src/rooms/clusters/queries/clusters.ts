import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { units } from "#rooms/organisation/schema.ts";
import { clusterMembers, clusters, clusterYears } from "../schema.ts";

/** What a unit is called on a day, short; `of` is the column that names it. */
function nameOn(of: string, today: string): SQL<string> {
  return sql<string>`(select v.short_name from unit_versions v where v.unit_id = ${sql.raw(of)}
    order by (v.valid_from <= ${today}::date and (v.valid_to is null or v.valid_to >= ${today}::date)) desc, v.valid_from desc limit 1)`;
}

/** Every read of clusters starts here: all of the agency see which clusters there are, nobody else does. */
const visibleTo = (officer: Officer) => eq(clusters.agencyId, officer.agencyId);

/**
 * Clusters by name, each with its newest year, who leads it, and whether a unit of the reader's takes part; those alone whose
 * name holds the words, without diacritics. One query.
 */
export function clustersByName(db: DbOrTx, officer: Officer, today: string, words = "") {
  const readable = readableUnits(officer);
  const own = readable === "agency" ? [officer.unitId] : [...readable];
  return db
    .select({
      id: clusters.id,
      name: clusters.name,
      kind: clusters.kind,
      members: sql<number>`(select count(*)::int from cluster_members m where m.cluster_id = clusters.id
        and (m.left_on is null or m.left_on >= ${today}::date))`,
      mine: sql<boolean>`exists (select 1 from cluster_members m where m.cluster_id = clusters.id and m.left_on is null
        and m.unit_id = any(${sql.param(own)}::uuid[]))`,
      yearId: clusterYears.id,
      year: clusterYears.year,
      state: clusterYears.state,
      dues: clusterYears.dues,
      head: sql<string | null>`${nameOn("cluster_years.head_id", today)}`,
    })
    .from(clusters)
    .leftJoin(
      clusterYears,
      and(
        eq(clusterYears.clusterId, clusters.id),
        sql`cluster_years.year = (select max(y.year) from cluster_years y where y.cluster_id = clusters.id)`,
      ),
    )
    .where(and(visibleTo(officer), words ? contains(sql`vn_fold(clusters.name)`, words) : undefined))
    .orderBy(sql`clusters.name collate "vi-x-icu"`, asc(clusters.id));
}
export type ClusterLine = Awaited<ReturnType<typeof clustersByName>>[number];

/** One cluster of the agency; unseen and absent are both «not found». */
export async function clusterById(db: DbOrTx, officer: Officer, id: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select()
    .from(clusters)
    .where(and(eq(clusters.id, id), visibleTo(officer)));
  return found ?? notFound();
}

/** Members in the order in which they lead, those who left last. */
export function membersOf(db: DbOrTx, clusterId: string, today: string) {
  return db
    .select({
      id: clusterMembers.id,
      unitId: clusterMembers.unitId,
      name: sql<string>`${nameOn("cluster_members.unit_id", today)}`,
      category: units.category,
      position: clusterMembers.position,
      joinedOn: clusterMembers.joinedOn,
      leftOn: clusterMembers.leftOn,
      leftReason: clusterMembers.leftReason,
    })
    .from(clusterMembers)
    .innerJoin(units, eq(units.id, clusterMembers.unitId))
    .where(eq(clusterMembers.clusterId, clusterId))
    .orderBy(sql`cluster_members.left_on is not null`, asc(clusterMembers.position), asc(clusterMembers.joinedOn));
}
export type MemberLine = Awaited<ReturnType<typeof membersOf>>[number];

/** Members with whom a year is opened today, in the order in which they lead: who has left is left away. */
export async function membersInYear(db: DbOrTx, clusterId: string, year: number, today: string): Promise<MemberLine[]> {
  const all = await membersOf(db, clusterId, today);
  return all.filter(({ joinedOn, leftOn }) => joinedOn <= `${year}-12-31` && (leftOn === null || leftOn > today));
}

/** The years of a cluster, newest first, with who led them. */
export function yearsOf(db: DbOrTx, clusterId: string, today: string) {
  return db
    .select({
      id: clusterYears.id,
      year: clusterYears.year,
      state: clusterYears.state,
      headId: clusterYears.headId,
      nextHeadId: clusterYears.nextHeadId,
      nextDeputyId: clusterYears.nextDeputyId,
      head: sql<string>`${nameOn("cluster_years.head_id", today)}`,
      deputy: sql<string | null>`${nameOn("cluster_years.deputy_id", today)}`,
      ranking: clusterYears.ranking,
    })
    .from(clusterYears)
    .where(eq(clusterYears.clusterId, clusterId))
    .orderBy(desc(clusterYears.year));
}
export type YearLine = Awaited<ReturnType<typeof yearsOf>>[number];
