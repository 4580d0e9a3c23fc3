import { sql } from "drizzle-orm";
import type { Tx } from "#kernel/db/index.ts";
import { coverColumns, dueOf, type KeptOfStrangers, type Retention, type Sender } from "#kernel/strangers/index.ts";

const texts = ["title", "body", "fileText", "reason"] as const;
type Row = Sender & { id: string; won: boolean } & Record<(typeof texts)[number], string | null>;

/**
 * Tác giả không thuộc cơ quan, of entries and papers. Needed until results are announced, the last day for complaints is over and
 * each of them is answered; of a contest that was cancelled until the last day on which it would have taken entries.
 */
export const contestAuthorsKept: KeptOfStrangers = {
  what: "Họ tên, nơi ở, liên hệ của người ngoài dự thi",
  over: "Hết hạn khiếu nại kết quả và trả lời hết khiếu nại",
  held: (agencyId) => sql`
    select a.entry_id as id, case
      when c.state = 'cancelled' then c.ends_on
      when c.state = 'announced' and not exists (
          select 1 from contest_complaints k where k.contest_id = c.id and k.state = 'open')
        then greatest(c.announced_on + c.complaint_days, (select (max(k.answered_at) at time zone 'Asia/Ho_Chi_Minh')::date
          from contest_complaints k where k.contest_id = c.id))
      end as over_on
    from contest_authors a join contests c on c.id = a.contest_id
    where c.agency_id = ${agencyId} and a.person_id is null and a.erased_on is null`,
  erase,
};

/**
 * Xóa tác giả: the entry keeps its number, marks and place. Of a winner only the contact goes: name and place were published with
 * the decision, and whoever holds the certificate has it checked by them. Four statements.
 */
async function erase(tx: Tx, of: Retention): Promise<number> {
  const { rows } = await tx.execute<Row>(sql`
    select e.id, a.name, a.contact, e.title, e.body, e.file_text as "fileText", e.reason,
      exists (select 1 from contest_awards w where w.entry_id = e.id and w.revoked_on is null) as won
    from contest_entries e join contest_authors a on a.entry_id = e.id
    where e.id in (${dueOf(contestAuthorsKept, of)}) for update of e, a`);
  if (rows.length === 0) return 0;
  const senders = rows.map((row) => (row.won ? { ...row, name: "" } : row));
  const left = senders.map((row) => coverColumns(row, texts)).map(({ name: _, contact: __, ...one }) => one);
  await tx.execute(sql`
    update contest_entries e set title = n.title, body = n.body, file_text = n."fileText", reason = n.reason
    from jsonb_to_recordset(${JSON.stringify(left)}::jsonb)
      as n(id uuid, title text, body text, "fileText" text, reason text) where e.id = n.id`);
  await tx.execute(sql`
    update contest_authors a set contact = '', erased_on = ${of.today},
      name = case when n.won then a.name else '' end, place = case when n.won then a.place else '' end
    from jsonb_to_recordset(${JSON.stringify(left)}::jsonb) as n(id uuid, won boolean) where a.entry_id = n.id`);
  await coverComplaints(tx, senders);
  return rows.length;
}

async function coverComplaints(tx: Tx, senders: readonly Row[]): Promise<void> {
  const byEntry = new Map(senders.map(({ id, name, contact }) => [id, { name, contact }]));
  const { rows } = await tx.execute<{ id: string; entry: string; text: string; answer: string | null }>(sql`
    select k.id, k.entry_id as entry, k.text, k.answer from contest_complaints k
    where k.entry_id = any(${sql.param([...byEntry.keys()])}::uuid[])`);
  if (rows.length === 0) return;
  const left = rows.map((row) => coverColumns({ ...row, ...byEntry.get(row.entry)! }, ["text", "answer"]));
  const kept = left.map(({ id, text, answer }) => ({ id, text, answer }));
  await tx.execute(sql`
    update contest_complaints k set text = n.text, answer = n.answer
    from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as n(id uuid, text text, answer text) where k.id = n.id`);
}
