import type { Day, YearKind } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { notFound } from "#kernel/not-found.ts";
import type { Headship, HolderKind, HolderRecord, MemberTally } from "#rooms/awards/index.ts";
import { usualYearKind } from "../queries/ratings.ts";
import { factsOf, type PackedFacts } from "./facts.ts";
import { headshipsOf, type Led } from "./headships.ts";
import { collectiveFacts, outsiderFacts, peopleFacts, type Which } from "./queries.ts";
import { memberTallies } from "./tallies.ts";

/** Whom a record is asked of; a household, or somebody outside, by the id of the outsider. */
export type HolderAsked = { kind: HolderKind; id: string; outside?: boolean };

/** Thành tích đã ghi of one holder as it stood on a day, for the rules of the awards room. At most six queries. */
export async function recordOf(db: DbOrTx, agencyId: string, holder: HolderAsked, asOf: Day): Promise<HolderRecord> {
  const which: Which = { ids: [holder.id] };
  if (holder.kind === "household" || holder.outside) {
    const [row] = await outsiderFacts(db, which.ids, asOf);
    return row ? withoutMembers(holder.kind, row) : notFound();
  }
  const kind = await usualYearKind(db, agencyId);
  if (holder.kind === "collective")
    return (await collectiveRecords(db, which, asOf, kind)).get(holder.id) ?? notFound();
  const [[row], led] = await Promise.all([peopleFacts(db, which, asOf), headshipsOf(db, which, asOf)]);
  if (!row) return notFound();
  const units = await collectivesLed(db, led, asOf, kind);
  return personRecord(row, led, units);
}

/** The records of collectives, by id. Three queries. */
export async function collectiveRecords(
  db: DbOrTx,
  which: Which,
  asOf: Day,
  kind: YearKind,
): Promise<Map<string, HolderRecord>> {
  const [rows, tallies] = await Promise.all([collectiveFacts(db, which, asOf), memberTallies(db, which, asOf, kind)]);
  return new Map(rows.map((row) => [row.id, withoutMembers("collective", row, tallies.get(row.id) ?? [])]));
}

/** A person's record out of its parts. */
export function personRecord(
  row: PackedFacts,
  led: readonly Led[],
  units: ReadonlyMap<string, HolderRecord>,
): HolderRecord {
  const headships = led.flatMap(({ unitId, from, to }): Headship[] => {
    const unit = units.get(unitId);
    return unit ? [{ from, to, unit }] : [];
  });
  return { ...withoutMembers("person", row), headships };
}

async function collectivesLed(db: DbOrTx, led: readonly Led[], asOf: Day, kind: YearKind) {
  const ids = [...new Set(led.map(({ unitId }) => unitId))];
  return ids.length === 0 ? new Map<string, HolderRecord>() : collectiveRecords(db, { ids }, asOf, kind);
}

function withoutMembers(kind: HolderKind, row: PackedFacts, members: readonly MemberTally[] = []): HolderRecord {
  return {
    holder: { kind, id: row.id, name: row.name },
    ...factsOf(row),
    members,
    headships: [],
    inServiceSince: null,
  };
}
