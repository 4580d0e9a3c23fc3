import { sql } from "drizzle-orm";
import type { Tx } from "#kernel/db/index.ts";
import {
  coverColumns,
  coveredBeside,
  coverInActivity,
  dueOf,
  type KeptOfStrangers,
  type Retention,
  type Sender,
} from "#kernel/strangers/index.ts";

const texts = ["about", "place", "deed", "checked", "reason"] as const;
type Row = Sender & { id: string; about: string } & Record<(typeof texts)[number], string | null>;

/** Người dân kể tin. Needed until the tip is settled: taken up, joined or declined. */
export const tipTellersKept: KeptOfStrangers = {
  what: "Họ tên, liên hệ của người dân giới thiệu gương tốt",
  over: "Tin được đưa vào theo dõi, nhập vào tin khác hoặc không tiếp tục",
  held: (agencyId) => sql`
    select t.id, case when t.state in ('taken_up', 'joined', 'declined')
      then (t.handled_at at time zone 'Asia/Ho_Chi_Minh')::date end as over_on
    from tips t
    where t.agency_id = ${agencyId} and t.source = 'public' and t.erased_on is null
      and (t.teller_name <> '' or t.teller_contact <> '')`,
  erase,
};

/** Xóa người kể. Of who told of herself the name stays where it is the name of the exemplar. Four statements. */
async function erase(tx: Tx, of: Retention): Promise<number> {
  const { rows } = await tx.execute<Row>(sql`
    select t.id, t.teller_name as name, t.teller_contact as contact, t.about, t.place, t.deed, t.checked, t.reason
    from tips t where t.id in (${dueOf(tipTellersKept, of)}) for update`);
  if (rows.length === 0) return 0;
  const told = rows.map((row) => ({ ...row, ...coveredBeside(row.about, row) }));
  const left = told.map((row) => coverColumns(row, texts)).map(({ name: _, contact: __, ...one }) => one);
  await tx.execute(sql`
    update tips t set teller_name = '', teller_contact = '', erased_on = ${of.today}, about = n.about, place = n.place,
      deed = n.deed, checked = n.checked, reason = n.reason
    from jsonb_to_recordset(${JSON.stringify(left)}::jsonb)
      as n(id uuid, about text, place text, deed text, checked text, reason text) where t.id = n.id`);
  await coverInActivity(
    tx,
    "tip",
    told.map(({ id, name, contact }) => ({ subjectId: id, name, contact })),
  );
  return rows.length;
}
