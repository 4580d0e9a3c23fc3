import { type SQL, sql } from "drizzle-orm";
import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { type Attention, attentionOn } from "../nurturing/attention.ts";
import type { NurturingState } from "../nurturing/states.ts";
import { seesAllExemplars } from "../rules.ts";

/** A card of the board: one exemplar that was selected, and how it is nurtured. */
export type BoardCard = {
  id: string;
  name: string;
  caption: string;
  unitId: string;
  unitName: string;
  /** Tạm dừng: nobody goes on with it, so it stands apart. */
  suspended: boolean;
  state: NurturingState | null;
  helper: string | null;
  nextCheckInOn: string | null;
  goals: number;
  reached: number;
  /** Items past their day: steps, goals, promised support. */
  late: number;
  firstDueOn: string | null;
  attention: Attention;
  days: number;
};

type Row = Omit<BoardCard, "attention" | "days"> & { touchedOn: string | null; since: string };

/**
 * Bảng bồi dưỡng: every exemplar that stands or is suspended, was selected and is not closed, the neglected first. A unit sees its own, who
 * has a charge for the agency all. One query, whatever the number.
 */
export async function nurturingBoard(
  db: DbOrTx,
  officer: Officer,
  today: string,
  filter: { unitId?: string | undefined; attention?: Attention | undefined; search?: string | undefined } = {},
): Promise<BoardCard[]> {
  const { rows } = await db.execute<Row>(sql`
    select e.id, e.name, e.caption, e.unit_id as "unitId", v.name as "unitName", e.standing = 'suspended' as suspended, n.state, h.name as helper,
      n.next_check_in_on::text as "nextCheckInOn", n.touched_on::text as "touchedOn",
      coalesce(e.nurtured_on, e.detected_on)::text as since,
      i.goals, i.reached, i.late, i."firstDueOn"
    from exemplars e
    left join nurturings n on n.exemplar_id = e.id
    left join people h on h.id = n.helper_id
    join lateral (select v.name from unit_versions v where v.unit_id = e.unit_id
      order by (v.valid_from <= ${today}::date and (v.valid_to is null or v.valid_to >= ${today}::date)) desc, v.valid_from desc limit 1) v on true
    join lateral (select count(*) filter (where i.kind = 'goal' and i.state <> 'dropped')::int as goals,
      count(*) filter (where i.kind = 'goal' and i.state = 'done')::int as reached,
      count(*) filter (where i.state = 'open' and i.due_on < ${today}::date)::int as late,
      min(i.due_on) filter (where i.state = 'open')::text as "firstDueOn"
      from nurturing_items i where i.exemplar_id = e.id) i on true
    where e.agency_id = ${officer.agencyId} and e.standing in ('active', 'suspended') and e.stage <> 'detected'
      and n.state is distinct from 'closed' and (e.stage = 'nurturing' or n.state is not null)
      and ${ofUnits(officer)} and ${narrowed(filter)}
    order by e.name, e.id limit 500`);
  return rows
    .map(({ touchedOn, since, ...row }) => ({
      ...row,
      ...attentionOn(today, { running: row.state === "running", touchedOn, since }),
    }))
    .filter(({ attention }) => !filter.attention || attention === filter.attention)
    .sort((a, b) => order.indexOf(a.attention) - order.indexOf(b.attention) || b.days - a.days);
}

const order: Attention[] = ["never", "faded", "fading", "fresh"];

function ofUnits(officer: Officer): SQL {
  const units = readableUnits(officer);
  if (seesAllExemplars(officer) || units === "agency") return sql`true`;
  return sql`e.unit_id = any(${sql.param([...units])}::uuid[])`;
}

function narrowed({ unitId, search }: { unitId?: string | undefined; search?: string | undefined }): SQL {
  const conditions = [
    unitId && isId(unitId) ? sql`e.unit_id = ${unitId}::uuid` : undefined,
    search ? contains(sql`e.search_text`, search) : undefined,
  ].filter((one) => one !== undefined);
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}
