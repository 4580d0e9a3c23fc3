import { type SQL, sql } from "drizzle-orm";
import type { Day } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { PackedFacts } from "./facts.ts";
import { packed } from "./packed.ts";

/**
 * Which holders: these, or all of an agency from one id to another. Of many only that is read which two indexes hold by
 * themselves: no addresses of lines, no papers behind ratings.
 */
export type Which = { ids: readonly string[] } | { agencyId: string; from: string; to: string };

/** Facts of people as they stood on a day. One query. */
export async function peopleFacts(db: DbOrTx, which: Which, asOf: Day): Promise<PackedFacts[]> {
  const { rows } = await db.execute<PackedFacts>(sql`
    select p.id, p.name, r.facts as ratings, h.facts as held, d.facts as discipline, m.facts as pending,
      c.facts as certified, i.facts as initiatives
    from people p
    left join (${ratingsBy("person_id", which, asOf)}) r on r.id = p.id
    left join (${heldBy("person_id", which, asOf)}) h on h.id = p.id
    left join (select person_id as id, ${packed(sql`form`, sql`decided_on`, servedOn(asOf), sql`number`)} as facts
      from disciplines where ${among("person_id", which)} and ${countsOn("disciplines", asOf)} group by person_id) d on d.id = p.id
    left join (${mattersBy("person_id", which, asOf)}) m on m.id = p.id
    left join (${certifiedBy("person_id", which, asOf)}) c on c.id = p.id
    left join (select person_id as id, ${packed(sql`year`, sql`scope`, sql`title`, sql`used_for`)} as facts
      from recognised_initiatives where ${among("person_id", which)} and coalesce(recognised_on, make_date(year, 1, 1)) <= ${asOf}
      group by person_id) i on i.id = p.id
    where ${among("p.id", which)} and p.merged_into is null ${ofAgency(which, "p")}
    order by p.id`);
  return rows;
}

/**
 * Facts of collectives as they stood on a day; discipline is that of everybody whose main post was there on the day of its
 * decision. One query.
 */
export async function collectiveFacts(db: DbOrTx, which: Which, asOf: Day): Promise<PackedFacts[]> {
  const { rows } = await db.execute<PackedFacts>(sql`
    select u.id, (select v.name from unit_versions v where v.unit_id = u.id
        order by (v.valid_from <= ${asOf}) desc, v.valid_from desc limit 1) as name,
      r.facts as ratings, h.facts as held, d.facts as discipline, m.facts as pending, c.facts as certified, null as initiatives
    from units u
    left join (${ratingsBy("unit_id", which, asOf, sql`and person_id is null`)}) r on r.id = u.id
    left join (${heldBy("unit_id", which, asOf, sql`and holder_kind = 'collective'`)}) h on h.id = u.id
    left join (select t.unit_id as id, ${packed(sql`x.form`, sql`x.decided_on`, servedOn(asOf), sql`x.number`, sql`p.name`)} as facts
      from disciplines x join posts t on t.person_id = x.person_id and t.main and x.decided_on between t.valid_from and coalesce(t.valid_to, 'infinity')
      join people p on p.id = x.person_id
      where ${among("t.unit_id", which)} and ${countsOn("x", asOf)} group by t.unit_id) d on d.id = u.id
    left join (${mattersBy("unit_id", which, asOf)}) m on m.id = u.id
    left join (${certifiedBy("unit_id", which, asOf)}) c on c.id = u.id
    where ${among("u.id", which)} ${ofAgency(which, "u")}
    order by u.id`);
  return rows;
}

/** Facts of those known by name alone: what they hold. One query. */
export async function outsiderFacts(db: DbOrTx, ids: readonly string[], asOf: Day): Promise<PackedFacts[]> {
  const { rows } = await db.execute<PackedFacts>(sql`
    select o.id, o.name, null as ratings, h.facts as held, null as discipline, null as pending, null as certified, null as initiatives
    from outsiders o left join (${heldBy("outsider_id", { ids }, asOf)}) h on h.id = o.id
    where o.id = any(${sql.param([...ids])}::uuid[])`);
  return rows;
}

function ratingsBy(holder: "person_id" | "unit_id", which: Which, asOf: Day, more = sql``): SQL {
  return sql`select ${sql.raw(holder)} as id, ${packed(sql`year`, sql`level`, ...("ids" in which ? [sql`document`] : []))} as facts from ratings
    where ${among(holder, which)} and year <= ${Number(asOf.slice(0, 4))} ${more} group by ${sql.raw(holder)}`;
}

function heldBy(holder: "person_id" | "unit_id" | "outsider_id", which: Which, asOf: Day, more = sql``): SQL {
  const columns = [sql`award_key`, sql`h.year`, sql`h.from_year`, sql`h.decided_on`, sql`decision_number`, sql`ground`];
  if ("ids" in which) columns.push(sql`h.id`);
  return sql`select ${sql.raw(`h.${holder}`)} as id, ${packed(...columns)} as facts from held_awards h
    where ${among(`h.${holder}`, which)} and award_key is not null and sort_on <= ${asOf} and (revoked_on is null or revoked_on > ${asOf}) ${more} group by ${sql.raw(`h.${holder}`)}`;
}

function mattersBy(holder: "person_id" | "unit_id", which: Which, asOf: Day): SQL {
  const to = sql`case when concluded_on <= ${asOf} then concluded_on end`;
  return sql`select ${sql.raw(holder)} as id, ${packed(sql`kind`, sql`opened_on`, to)} as facts from matters
    where ${among(holder, which)} and opened_on <= ${asOf} group by ${sql.raw(holder)}`;
}

function certifiedBy(holder: "person_id" | "unit_id", which: Which, asOf: Day): SQL {
  const columns = [sql`kind`, sql`about`, sql`certifications.by`, sql`certifications.on`, sql`year`, sql`number`];
  return sql`select ${sql.raw(holder)} as id, ${packed(...columns)} as facts from certifications
    where ${among(holder, which)} and certifications.on <= ${asOf} group by ${sql.raw(holder)}`;
}

function among(column: string, which: Which): SQL {
  const of = sql.raw(column);
  return "ids" in which
    ? sql`${of} = any(${sql.param([...which.ids])}::uuid[])`
    : sql`${of} between ${which.from} and ${which.to}`;
}

function ofAgency(which: Which, table: "p" | "u"): SQL {
  return "ids" in which ? sql`` : sql`and ${sql.raw(table)}.agency_id = ${which.agencyId}`;
}

/** Decided by that day, and not lifted by then. */
function countsOn(table: "disciplines" | "x", asOf: Day): SQL {
  const of = sql.raw(table);
  return sql`${of}.decided_on <= ${asOf} and (${of}.lifted_on is null or ${of}.lifted_on > ${asOf})`;
}

function servedOn(asOf: Day): SQL {
  return sql`case when served_on <= ${asOf} then served_on end`;
}
