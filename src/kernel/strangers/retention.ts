import { type SQL, sql } from "drizzle-orm";
import type { Day } from "#kernel/calendar/index.ts";
import type { DbOrTx, Tx } from "#kernel/db/index.ts";

/** Thời hạn lưu of an agency on a day: so many months after the purpose of the data is over. */
export type Retention = { agencyId: string; months: number; today: Day };

/**
 * One kind of data of strangers that a room keeps (Luật 91/2025/QH15 Đ.3: no longer than the purpose needs). `held` selects what
 * still holds them as `(id uuid, over_on date)`; `over_on` is the day on which the purpose is over, null while it is not.
 * `erase` empties what is due, keeps the content, the numbers and the counts, and gives how many senders it was.
 */
export type KeptOfStrangers = {
  /** Dữ liệu gì, in a few words. */
  what: string;
  /** Ngày nào mục đích hết, in a few words. */
  over: string;
  held(agencyId: string): SQL;
  erase(tx: Tx, of: Retention): Promise<number>;
};

/** The day of erasing: so many months after the purpose is over, or the last day of a month that is too short. */
const erasedOn = (months: number) => sql`(h.over_on + make_interval(months => ${months}::int))::date`;

/** The ids of what is due: its day of erasing has come. For `… in (${dueOf(kept, retention)})`. */
export function dueOf(kept: Pick<KeptOfStrangers, "held">, { agencyId, months, today }: Retention): SQL {
  return sql`select h.id from (${kept.held(agencyId)}) h where ${erasedOn(months)} <= ${today}::date`;
}

/** How much of one kind is held: in all, while the purpose lasts, and what comes next. */
export type Held = {
  what: string;
  over: string;
  all: number;
  /** Chưa hết mục đích. */
  needed: number;
  /** What the coming night erases. */
  due: number;
  /** The next day of erasing after today, and how many then. */
  nextOn: Day | null;
  next: number;
};

/** What an agency holds of strangers, kind by kind. One query. */
export async function heldOf(db: DbOrTx, kinds: readonly KeptOfStrangers[], retention: Retention): Promise<Held[]> {
  const { agencyId, months, today } = retention;
  const counted = kinds.map(
    ({ held }, n) => sql`(
      with d as (select ${erasedOn(months)} as erased_on from (${held(agencyId)}) h)
      select ${n}::int as n, count(*)::int as "all", count(*) filter (where erased_on is null)::int as needed,
        count(*) filter (where erased_on <= ${today}::date)::int as due,
        (min(erased_on) filter (where erased_on > ${today}::date))::text as "nextOn",
        (select count(*)::int from d where erased_on = (select min(erased_on) from d where erased_on > ${today}::date)) as next
      from d)`,
  );
  const { rows } = await db.execute<Omit<Held, "what" | "over"> & { n: number }>(
    sql`${sql.join(counted, sql` union all `)} order by n`,
  );
  return rows.map(({ n, ...count }) => ({ ...count, what: kinds[n]!.what, over: kinds[n]!.over }));
}
