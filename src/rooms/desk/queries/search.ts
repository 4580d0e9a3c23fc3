import { sql } from "drizzle-orm";
import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { eventsNearest } from "#rooms/ceremonies/index.ts";
import { clustersByName } from "#rooms/clusters/index.ts";
import { contestsNewest } from "#rooms/contests/index.ts";
import { exemplarsNewest } from "#rooms/exemplars/index.ts";
import { initiativesNewest } from "#rooms/initiatives/index.ts";
import { movementsNewest } from "#rooms/movements/index.ts";
import { windowsNewest } from "#rooms/opinions/index.ts";
import { unitsOn } from "#rooms/organisation/index.ts";
import { plansNewest } from "#rooms/plans/index.ts";
import { storiesInWorkFirst } from "#rooms/stories/index.ts";
import { ownUnits } from "../scopes.ts";
import { ids } from "./pieces.ts";

/** Things of one kind on the page; each group leads to its whole list. */
export const foundAtMost = 10;

/** A duty whose title fits, with the next obligation of the reader's own units when there is one. */
export type FoundDuty = {
  id: string;
  key: string;
  title: string;
  planId: string;
  planNumber: string | null;
  obligationId: number | null;
};

/** A person whose name fits. */
export type FoundPerson = { id: string; name: string; title: string | null; unitName: string | null };

/**
 * What fits a few words, among what the officer may see: plans, duties, movements, initiatives, clusters, exemplars, opinion
 * windows, stories, events, contests, units, people. Without diacritics. Twenty queries. `now` is the moment of the day.
 */
export async function searched(
  db: DbOrTx,
  officer: Officer,
  words: string,
  { today, now }: { today: string; now: Date },
) {
  const narrowed = { search: words, perPage: foundAtMost };
  const [
    plans,
    duties,
    movements,
    initiatives,
    clusters,
    exemplars,
    windows,
    stories,
    events,
    contests,
    units,
    people,
  ] = await Promise.all([
    plansNewest(db, officer, today, narrowed),
    dutiesNamed(db, officer, words, today),
    movementsNewest(db, officer, today, narrowed),
    initiativesNewest(db, officer, today, narrowed),
    clustersByName(db, officer, today, words),
    exemplarsNewest(db, officer, today, narrowed),
    windowsNewest(db, officer, today, narrowed),
    storiesInWorkFirst(db, officer, now, narrowed),
    eventsNearest(db, officer, today, narrowed),
    contestsNewest(db, officer, today, narrowed),
    unitsOn(db, officer.agencyId, today, { search: words }),
    peopleSeen(db, officer, words, today),
  ]);
  return {
    ...{ plans, duties, movements, initiatives, exemplars, windows, stories, events, contests, people },
    clusters: { lines: clusters.slice(0, foundAtMost), total: clusters.length },
    units: { lines: units.slice(0, foundAtMost), total: units.length },
  };
}
export type Found = Awaited<ReturnType<typeof searched>>;

async function dutiesNamed(db: DbOrTx, officer: Officer, words: string, today: string): Promise<FoundDuty[]> {
  const { rows } = await db.execute<FoundDuty>(sql`
    select d.id, d.key, d.title, p.id as "planId", p.number as "planNumber",
      (select o.id::float8 from obligations o where o.duty_id = d.id and o.unit_id = any(${ids(ownUnits(officer))}) and o.state <> 'lapsed'
        order by (o.state in ('open', 'returned')) desc, (o.due_on >= ${today}::date) desc nulls last, o.due_on limit 1) as "obligationId"
    from duties d
    join plans p on p.id = d.plan_id and p.agency_id = ${officer.agencyId} and p.state <> 'drafting'
    where ${contains(sql`vn_fold(d.title)`, words)} and d.retired_in_version is null
    order by p.issued_on desc nulls last, d.position
    limit ${foundAtMost}`);
  return rows;
}

/** People of the whole agency for those with a charge there, else those who work in the units she may read. */
async function peopleSeen(db: DbOrTx, officer: Officer, words: string, today: string): Promise<FoundPerson[]> {
  const units = readableUnits(officer);
  const within = units === "agency" ? sql`true` : sql`po.unit_id = any(${ids(units)})`;
  const { rows } = await db.execute<FoundPerson>(sql`
    select pe.id, pe.name, po.title, v.short_name as "unitName"
    from people pe
    left join posts po on po.person_id = pe.id and po.main and po.valid_from <= ${today} and (po.valid_to is null or po.valid_to >= ${today})
    left join unit_versions v on v.unit_id = po.unit_id and v.valid_from <= ${today} and (v.valid_to is null or v.valid_to >= ${today})
    where pe.agency_id = ${officer.agencyId} and pe.merged_into is null and ${within}
      and ${contains(sql`vn_fold(pe.name)`, words)} and ${contains(sql`pe.search_text`, words)}
    order by pe.sort_key, pe.id
    limit ${foundAtMost}`);
  return rows;
}
