import type { Day, YearKind } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { notFound } from "#kernel/not-found.ts";
import type { Headship, HolderKind, HolderRecord, MemberTally } from "#rooms/awards/index.ts";
import { usualYearKind } from "../queries/ratings.ts";
import { type Catalogue, catalogueOf } from "./catalogue.ts";
import { factsOf, type PackedFacts } from "./facts.ts";
import { headshipsOf, type Led } from "./headships.ts";
import { collectiveFacts, outsiderFacts, peopleFacts, type Which } from "./queries.ts";
import { memberTallies } from "./tallies.ts";

/** Whom a record is asked of; a household, or somebody outside, by the id of the outsider. */
export type HolderAsked = { kind: HolderKind; id: string; outside?: boolean };

/** Thành tích đã ghi of one holder as it stood on a day, for the rules of the awards room. At most six queries. */
export async function recordOf(db: DbOrTx, agencyId: string, holder: HolderAsked, asOf: Day): Promise<HolderRecord> {
  const which: Which = { ids: [holder.id] };
  const common = commonOf(db, agencyId);
  if (holder.kind === "household" || holder.outside) {
    const [{ catalogue }, [row]] = await Promise.all([common, outsiderFacts(db, which.ids, asOf)]);
    return row ? withoutMembers(holder.kind, row, catalogue) : notFound();
  }
  if (holder.kind === "collective")
    return (await collectiveRecords(db, which, asOf, await common)).get(holder.id) ?? notFound();
  const parts = [common, peopleFacts(db, which, asOf), headshipsOf(db, which, asOf)] as const;
  const [known, [row], led] = await Promise.all(parts);
  if (!row) return notFound();
  return personRecord(row, led, await collectivesLed(db, led, asOf, known), known.catalogue);
}

/** How years are counted and the catalogue, asked once for all records. Two queries. */
export async function commonOf(db: DbOrTx, agencyId: string): Promise<Common> {
  const [catalogue, kind] = await Promise.all([catalogueOf(db, agencyId), usualYearKind(db, agencyId)]);
  return { catalogue, kind };
}

/** What is asked once for all records: how years are counted, and the catalogue. */
export type Common = { kind: YearKind; catalogue: Catalogue };

/** The records of collectives, by id. Three queries. */
export async function collectiveRecords(
  db: DbOrTx,
  which: Which,
  asOf: Day,
  { kind, catalogue }: Common,
): Promise<Map<string, HolderRecord>> {
  const [rows, tallies] = await Promise.all([collectiveFacts(db, which, asOf), memberTallies(db, which, asOf, kind)]);
  return new Map(rows.map((row) => [row.id, withoutMembers("collective", row, catalogue, tallies.get(row.id) ?? [])]));
}

/** A person's record out of its parts. */
export function personRecord(
  row: PackedFacts,
  led: readonly Led[],
  units: ReadonlyMap<string, HolderRecord>,
  catalogue: Catalogue,
): HolderRecord {
  const headships = led.flatMap(({ unitId, from, to }): Headship[] => {
    const unit = units.get(unitId);
    return unit ? [{ from, to, unit }] : [];
  });
  return { ...withoutMembers("person", row, catalogue), headships };
}

async function collectivesLed(db: DbOrTx, led: readonly Led[], asOf: Day, common: Common) {
  const ids = [...new Set(led.map(({ unitId }) => unitId))];
  return ids.length === 0 ? new Map<string, HolderRecord>() : collectiveRecords(db, { ids }, asOf, common);
}

function withoutMembers(
  kind: HolderKind,
  row: PackedFacts,
  catalogue: Catalogue,
  members: readonly MemberTally[] = [],
): HolderRecord {
  const { ratings, held, discipline, pending, initiatives, certifications, proposals } = factsOf(row, catalogue);
  const holder = { kind, id: row.id, name: row.name };
  return {
    holder,
    ratings,
    discipline,
    pending,
    held,
    initiatives,
    certifications,
    proposals,
    members,
    headships: [],
    inServiceSince: null,
  };
}
