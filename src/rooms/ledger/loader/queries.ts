import { type SQL, sql } from "drizzle-orm";
import type { Day } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { byHolder, type FactKind, type Packed, packed, packedLot } from "./packed.ts";

/**
 * Which holders: these, or all of an agency from one id to another. Of many only that is read which two indexes hold by
 * themselves: no addresses of lines, no papers behind ratings.
 */
export type Which = { ids: readonly string[] } | { agencyId: string; from: string; to: string };

/** Facts of people as they stood on a day, and which units they led. One query, a row for each kind of fact. */
export function peopleFacts(db: DbOrTx, which: Which, asOf: Day): Promise<Packed> {
  return facts(db, {
    name: sql`select id, name as facts from people where ${among("id", which)} and merged_into is null ${ofAgency(which)}`,
    ratings: ratingsBy("person_id", which, asOf),
    held: heldBy("person_id", which, asOf),
    discipline: sql`select person_id as id, ${packed(sql`form`, sql`decided_on`, servedOn(asOf), sql`number`)} as facts
      from disciplines where ${among("person_id", which)} and ${countsOn("disciplines", asOf)} group by person_id`,
    pending: mattersBy("person_id", which, asOf),
    certified: certifiedBy("person_id", which, asOf),
    initiatives: sql`select person_id as id, ${packed(sql`year`, sql`scope`, sql`title`, sql`used_for`, sql`used_place`)} as facts
      from recognised_initiatives where ${among("person_id", which)}
        and coalesce(recognised_on, make_date(year, 1, 1)) <= ${asOf} group by person_id`,
    led: ledBy(which, asOf),
    service: sql`select person_id as id, since::text as facts from service_starts where ${among("person_id", which)}`,
  });
}

/**
 * Facts of collectives as they stood on a day; discipline is that of everybody whose main post was there on the day of its
 * decision. One query, a row for each kind of fact.
 */
export function collectiveFacts(db: DbOrTx, which: Which, asOf: Day): Promise<Packed> {
  return facts(db, {
    name: sql`select id, (select v.name from unit_versions v where v.unit_id = units.id
        order by (v.valid_from <= ${asOf}) desc, v.valid_from desc limit 1) as facts
      from units where ${among("id", which)} ${ofAgency(which)}`,
    ratings: ratingsBy("unit_id", which, asOf, sql`and person_id is null`),
    held: heldBy("unit_id", which, asOf, sql`and holder_kind = 'collective'`),
    discipline: sql`select t.unit_id as id, ${packed(sql`x.form`, sql`x.decided_on`, servedOn(asOf), sql`x.number`, sql`p.name`)} as facts
      from disciplines x
      join posts t on t.person_id = x.person_id and t.main and x.decided_on between t.valid_from and coalesce(t.valid_to, 'infinity')
      join people p on p.id = x.person_id
      where ${among("t.unit_id", which)} and ${countsOn("x", asOf)} group by t.unit_id`,
    pending: mattersBy("unit_id", which, asOf),
    certified: certifiedBy("unit_id", which, asOf),
  });
}

/** Facts of those known by name alone: what they hold. One query. */
export function outsiderFacts(db: DbOrTx, ids: readonly string[], asOf: Day): Promise<Packed> {
  return facts(db, {
    name: sql`select id, name as facts from outsiders where ${among("id", { ids })}`,
    held: heldBy("outsider_id", { ids }, asOf),
  });
}

async function facts(db: DbOrTx, kinds: Partial<Record<FactKind, SQL>>): Promise<Packed> {
  const each = Object.entries(kinds).map(
    ([kind, query]) => sql`select ${sql.raw(`'${kind}'`)} as kind, ${packedLot} as lot from (${query}) of_kind`,
  );
  const { rows } = await db.execute<{ kind: FactKind; lot: string | null }>(sql.join(each, sql` union all `));
  return byHolder(rows);
}

function ratingsBy(holder: "person_id" | "unit_id", which: Which, asOf: Day, more = sql``): SQL {
  return sql`select ${sql.raw(holder)} as id, ${packed(sql`year`, sql`level`, ...("ids" in which ? [sql`document`] : []))} as facts from ratings
    where ${among(holder, which)} and year <= ${Number(asOf.slice(0, 4))} ${more} group by ${sql.raw(holder)}`;
}

function heldBy(holder: "person_id" | "unit_id" | "outsider_id", which: Which, asOf: Day, more = sql``): SQL {
  const columns = [sql`award_key`, sql`year`, sql`from_year`, sql`decided_on`, sql`decision_number`, sql`ground`];
  if ("ids" in which) columns.push(sql`held_awards.id`);
  return sql`select ${sql.raw(holder)} as id, ${packed(...columns)} as facts from held_awards
    where ${among(holder, which)} and award_key is not null and sort_on <= ${asOf} and (revoked_on is null or revoked_on > ${asOf}) ${more} group by ${sql.raw(holder)}`;
}

function mattersBy(holder: "person_id" | "unit_id", which: Which, asOf: Day): SQL {
  const to = sql`case when concluded_on <= ${asOf} then concluded_on end`;
  return sql`select ${sql.raw(holder)} as id, ${packed(sql`kind`, sql`opened_on`, to)} as facts from matters
    where ${among(holder, which)} and opened_on <= ${asOf} group by ${sql.raw(holder)}`;
}

function certifiedBy(holder: "person_id" | "unit_id", which: Which, asOf: Day): SQL {
  const by = sql`concat_ws(', ', certifications.by, post)`;
  const columns = [sql`kind`, sql`about`, by, sql`certifications.on`, sql`year`, sql`from_year`, sql`number`];
  if ("ids" in which) columns.push(sql.raw(holder === "person_id" ? "'people'" : "'units'"));
  return sql`select ${sql.raw(holder)} as id, ${packed(...columns)} as facts from certifications
    where ${among(holder, which)} and certifications.on <= ${asOf} and (withdrawn_on is null or withdrawn_on > ${asOf})
    group by ${sql.raw(holder)}`;
}

/** Posts as heads of units, bodies aside: somebody's headships. */
function ledBy(which: Which, asOf: Day): SQL {
  const to = sql`case when t.valid_to <= ${asOf} then t.valid_to end`;
  return sql`select t.person_id as id, ${packed(sql`t.unit_id`, sql`t.valid_from`, to)} as facts
    from posts t join units u on u.id = t.unit_id
    where t.position = 'head' and u.category = 'unit' and t.valid_from <= ${asOf} and ${among("t.person_id", which)} group by t.person_id`;
}

function among(column: string, which: Which): SQL {
  const of = sql.raw(column);
  return "ids" in which
    ? sql`${of} = any(${sql.param([...which.ids])}::uuid[])`
    : sql`${of} between ${which.from} and ${which.to}`;
}

function ofAgency(which: Which): SQL {
  return "ids" in which ? sql`` : sql`and agency_id = ${which.agencyId}`;
}

/** Decided by that day, and not lifted by then. */
function countsOn(table: "disciplines" | "x", asOf: Day): SQL {
  const of = sql.raw(table);
  return sql`${of}.decided_on <= ${asOf} and (${of}.lifted_on is null or ${of}.lifted_on > ${asOf})`;
}

function servedOn(asOf: Day): SQL {
  return sql`case when served_on <= ${asOf} then served_on end`;
}
