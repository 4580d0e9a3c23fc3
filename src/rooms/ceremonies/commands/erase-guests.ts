import { sql } from "drizzle-orm";
import type { Tx } from "#kernel/db/index.ts";
import { coverInActivity, dueOf, type KeptOfStrangers, type Retention } from "#kernel/strangers/index.ts";

/**
 * Khách, người dự who is neither in the agency's list of people nor an exemplar. Needed until the minutes are confirmed; of an
 * event that was cancelled until its day. Who was honoured stays by name: that is what the event was for.
 */
export const eventGuestsKept: KeptOfStrangers = {
  what: "Họ tên, nơi công tác của khách dự sự kiện",
  over: "Biên bản của sự kiện được duyệt; sự kiện hủy thì ngày dự kiến",
  held: (agencyId) => sql`
    select g.id, case
      when e.state = 'closed' then greatest(e.ends_on, (e.confirmed_at at time zone 'Asia/Ho_Chi_Minh')::date)
      when e.state in ('cancelled', 'withdrawn') then e.ends_on
      end as over_on
    from event_guests g join events e on e.id = g.event_id
    where e.agency_id = ${agencyId} and g.person_id is null and g.exemplar_id is null and g.role <> 'honoured'
      and g.erased_on is null`,
  erase,
};

/** Xóa khách: number, role, answer and attendance stay, and so do all counts. Four statements. */
async function erase(tx: Tx, of: Retention): Promise<number> {
  const { rows } = await tx.execute<{ id: string; eventId: string; name: string }>(sql`
    select g.id, g.event_id as "eventId", g.name from event_guests g
    where g.id in (${dueOf(eventGuestsKept, of)}) for update`);
  if (rows.length === 0) return 0;
  await tx.execute(sql`
    update event_guests set name = '', caption = '', erased_on = ${of.today}
    where id = any(${sql.param(rows.map(({ id }) => id))}::uuid[])`);
  await coverInActivity(
    tx,
    "event",
    rows.map(({ eventId, name }) => ({ subjectId: eventId, name, contact: "" })),
  );
  return rows.length;
}
