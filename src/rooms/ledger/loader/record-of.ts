import type { Day } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { notFound } from "#kernel/not-found.ts";
import {
  emptyRecord,
  type Headship,
  type HolderKind,
  type HolderRecord,
  type MemberTally,
} from "#rooms/awards/index.ts";
import { usualYearKind } from "../queries/ratings.ts";
import { type Catalogue, catalogueOf } from "./catalogue.ts";
import { factsOf, ledOf, type Unpacking, unpackingWith } from "./facts.ts";
import type { Packed } from "./packed.ts";
import { collectiveFacts, outsiderFacts, peopleFacts, type Which } from "./queries.ts";
import { memberTallies } from "./tallies.ts";

/** Whom a record is asked of; a household, or somebody outside, by the id of the outsider. */
export type HolderAsked = { kind: HolderKind; id: string; outside?: boolean };

/** Thành tích đã ghi of one holder as it stood on a day, for the rules of the awards room. At most six queries. */
export async function recordOf(db: DbOrTx, agencyId: string, holder: HolderAsked, asOf: Day): Promise<HolderRecord> {
  const { kind, id, outside } = holder;
  if (kind === "collective" && !outside) {
    const catalogue = await catalogueOf(db, agencyId);
    return (await collectiveRecords(db, agencyId, { ids: [id] }, asOf, catalogue)).get(id) ?? notFound();
  }
  const asked = kind === "household" || outside ? outsiderFacts(db, [id], asOf) : peopleFacts(db, { ids: [id] }, asOf);
  const [catalogue, facts] = await Promise.all([catalogueOf(db, agencyId), asked]);
  if (!facts.name.has(id)) return notFound();
  const ids = ledOf(facts, id).map(({ unitId }) => unitId);
  const units = ids.length === 0 ? none : await unitsLed(db, agencyId, { ids }, asOf, catalogue);
  return withHeadships(recordIn(facts, kind, id, unpackingWith(catalogue)), facts, units);
}

const none: ReadonlyMap<string, HolderRecord> = new Map();

/** The records of units that people led: with the tallies of their members only where a rule asks for them. */
export async function unitsLed(
  db: DbOrTx,
  agencyId: string,
  which: Which,
  asOf: Day,
  catalogue: Catalogue,
): Promise<Map<string, HolderRecord>> {
  if (catalogue.asksMembersOfUnits) return collectiveRecords(db, agencyId, which, asOf, catalogue);
  return collectivesIn(await collectiveFacts(db, which, asOf), unpackingWith(catalogue));
}

/** The records of collectives, by id, with the tallies of their members. Four queries. */
export async function collectiveRecords(
  db: DbOrTx,
  agencyId: string,
  which: Which,
  asOf: Day,
  catalogue: Catalogue,
): Promise<Map<string, HolderRecord>> {
  const kind = await usualYearKind(db, agencyId);
  const [facts, tallies] = await Promise.all([collectiveFacts(db, which, asOf), memberTallies(db, which, asOf, kind)]);
  return collectivesIn(facts, unpackingWith(catalogue), tallies);
}

/** The records of collectives out of their facts. */
function collectivesIn(
  facts: Packed,
  unpacking: Unpacking,
  tallies: ReadonlyMap<string, readonly MemberTally[]> = new Map(),
): Map<string, HolderRecord> {
  const records = new Map<string, HolderRecord>();
  for (const id of facts.name.keys())
    records.set(id, recordIn(facts, "collective", id, unpacking, tallies.get(id) ?? []));
  return records;
}

/** A person's record out of her facts and the records of the units she led. */
export function personIn(
  facts: Packed,
  id: string,
  unpacking: Unpacking,
  units: ReadonlyMap<string, HolderRecord>,
): HolderRecord {
  return withHeadships(recordIn(facts, "person", id, unpacking), facts, units);
}

function withHeadships(record: HolderRecord, facts: Packed, units: ReadonlyMap<string, HolderRecord>): HolderRecord {
  const headships = ledOf(facts, record.holder.id).flatMap(({ unitId, from, to }): Headship[] => {
    const unit = units.get(unitId);
    return unit ? [{ from, to, unit }] : [];
  });
  return headships.length === 0 ? record : { ...record, headships };
}

function recordIn(
  facts: Packed,
  kind: HolderKind,
  id: string,
  unpacking: Unpacking,
  members: readonly MemberTally[] = [],
): HolderRecord {
  const holder = { kind, id, name: facts.name.get(id) ?? "" };
  const inServiceSince = facts.service.get(id) ?? null;
  return { ...emptyRecord(holder), ...factsOf(facts, id, unpacking), members, inServiceSince };
}
