import { sql } from "drizzle-orm";
import type { Tx } from "#kernel/db/index.ts";
import { coverColumns, dueOf, type KeptOfStrangers, type Retention, type Sender } from "#kernel/strangers/index.ts";

const texts = ["text", "answer", "verified", "reason"] as const;
type Row = Sender & { id: string } & Record<(typeof texts)[number], string | null>;

/**
 * Người gửi ý kiến. Needed until the window is concluded and her opinion handled (answers are written after the conclusion too),
 * or until the last day of a window that was cancelled.
 */
export const opinionSendersKept: KeptOfStrangers = {
  what: "Họ tên, liên hệ của người gửi ý kiến",
  over: "Kết luận đợt lấy ý kiến; ý kiến trả lời sau đó thì ngày trả lời",
  held: (agencyId) => sql`
    select s.opinion_id as id, case
      when w.state = 'concluded' and not (o.state = 'admitted' and o.stand <> 'agree')
        then greatest(w.concluded_on, (o.handled_at at time zone 'Asia/Ho_Chi_Minh')::date)
      when w.state = 'cancelled'
        then greatest(coalesce(w.closed_on, w.closes_on), (o.handled_at at time zone 'Asia/Ho_Chi_Minh')::date)
      end as over_on
    from opinion_senders s join opinions o on o.id = s.opinion_id join opinion_windows w on w.id = o.window_id
    where w.agency_id = ${agencyId} and s.erased_on is null`,
  erase,
};

/**
 * Xóa người gửi: her name is covered for good where she, or who answered her, wrote it, for nobody will know afterwards what to
 * cover in the summary. The mark of the post goes too: it was made of her name. Three statements.
 */
async function erase(tx: Tx, of: Retention): Promise<number> {
  const { rows } = await tx.execute<Row>(sql`
    select o.id, s.name, s.contact, o.text, o.answer, o.verified, o.reason
    from opinions o join opinion_senders s on s.opinion_id = o.id
    where o.id in (${dueOf(opinionSendersKept, of)}) for update of o, s`);
  if (rows.length === 0) return 0;
  const left = rows.map((row) => coverColumns(row, texts)).map(({ name: _, contact: __, ...one }) => one);
  await tx.execute(sql`
    update opinions o set text = n.text, answer = n.answer, verified = n.verified, reason = n.reason, post_key = null
    from jsonb_to_recordset(${JSON.stringify(left)}::jsonb)
      as n(id uuid, text text, answer text, verified text, reason text) where o.id = n.id`);
  await tx.execute(sql`
    update opinion_senders set name = '', contact = '', erased_on = ${of.today}
    where opinion_id = any(${sql.param(rows.map(({ id }) => id))}::uuid[])`);
  return rows.length;
}
