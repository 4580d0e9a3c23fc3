import { type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";

/** Whose turns are asked for: what the units must do, what one person alone can do, what she answers as a head. */
export type Reach = {
  agencyId: string;
  units: readonly string[];
  /** Null where not one person's own turns are asked for, but those of units. */
  personId: string | null;
  headOf: readonly string[];
  /** Who asks, where her own work is asked for: a room adds what only her office decides. Null where units are asked about. */
  officer: Officer | null;
  today: string;
  /** The last day that is looked ahead to. */
  until: string;
};

/** A list of ids as an array of the database. */
export function ids(list: readonly string[]): SQL {
  return sql`${sql.param([...list])}::uuid[]`;
}

/**
 * The columns every source of turns gives, in this order: `id` is the thing that waits, `subject` what it is about (what
 * its address begins with; the thing itself where nothing is said).
 */
export function turn(of: {
  kind: string;
  id: SQL;
  subject?: SQL;
  dueOn: SQL;
  name: SQL;
  detail?: SQL;
  unitId: SQL;
}): SQL {
  return sql`select ${of.kind}::text as kind, (${of.id})::text as id, (${of.subject ?? of.id})::text as subject_id,
    (${of.dueOn})::date as due_on, ${of.name} as name, ${of.detail ?? sql`null`}::text as detail, ${of.unitId} as unit_id`;
}
