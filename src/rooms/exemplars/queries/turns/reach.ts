import { type SQL, sql } from "drizzle-orm";

/** Whose turns are asked for: what the units must do, what one person alone can do, what she answers as a head. */
export type Reach = {
  agencyId: string;
  units: readonly string[];
  /** Null where not one person's own turns are asked for, but those of units. */
  personId: string | null;
  headOf: readonly string[];
  /** Whether she runs the exemplars of the agency, and is asked for what only that office decides. */
  runs: boolean;
  today: string;
  /** The last day that is looked ahead to. */
  until: string;
};

/** A list of ids as an array of the database. */
export function ids(list: readonly string[]): SQL {
  return sql`${sql.param([...list])}::uuid[]`;
}

/** An exemplar `e` that stands: nobody is asked to go on with one that was suspended, withdrawn or struck off. */
export const stands: SQL = sql`e.standing = 'active'`;

/** The columns every source of turns gives, in this order. */
export function turn(of: {
  kind: string;
  id: SQL;
  exemplarId?: SQL;
  dueOn: SQL;
  name: SQL;
  detail?: SQL;
  unitId: SQL;
}): SQL {
  return sql`select ${of.kind}::text as kind, ${of.id} as id, ${of.exemplarId ?? sql`e.id`} as exemplar_id, (${of.dueOn})::date as due_on,
    ${of.name} as name, ${of.detail ?? sql`null`}::text as detail, ${of.unitId} as unit_id`;
}
