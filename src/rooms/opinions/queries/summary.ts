import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { maskName } from "#kernel/vietnamese/index.ts";
import type { OpinionSubject, OpinionWindow } from "../schema.ts";
import type { OpinionState } from "../states.ts";
import type { Stand } from "../terms.ts";
import { countsOf } from "./counts.ts";
import { subjectsOf } from "./windows.ts";

/** An admitted opinion as the council reads it: its words, the sender's name covered where she wrote it; never who sent it. */
export type SummedOpinion = {
  id: string;
  stand: Stand;
  text: string;
  state: OpinionState;
  answer: string | null;
  verified: string | null;
  /** Others that say the same and were joined to it. */
  joined: number;
};

/** One name (null: the whole list) with what was said of it. */
export type SummarySheet = {
  subject: OpinionSubject | null;
  /** Tiếp nhận: voices by what they say; those joined to one are counted in `joined`. */
  voices: Record<Stand, number>;
  joined: number;
  /** Không đồng ý, phản ánh that were admitted and have no answer yet. */
  unresolved: number;
  texts: SummedOpinion[];
};

type Row = SummedOpinion & { subjectId: string | null; sender: string | null };

/**
 * Tổng hợp ý kiến theo từng tên: what was admitted, in the order in which it came. What waits, was set aside or joined is only
 * counted. Three queries, however many opinions there are.
 */
export async function summaryOf(db: DbOrTx, window: Pick<OpinionWindow, "id">) {
  const [subjects, counts, found] = await Promise.all([
    subjectsOf(db, window.id),
    countsOf(db, window.id),
    db.execute<Row>(sql`
      select o.id, o.subject_id as "subjectId", o.stand, o.text, o.state, o.answer, o.verified, s.name as sender,
        (select count(*)::int from opinions j where j.joined_to = o.id) as joined
      from opinions o left join opinion_senders s on s.opinion_id = o.id
      where o.window_id = ${window.id} and o.state in ('admitted', 'answered') order by o.received_at, o.id`),
  ]);
  const sheets = [...subjects, null].map((subject) =>
    sheetOf(
      subject,
      found.rows.filter(({ subjectId }) => subjectId === (subject?.id ?? null)),
    ),
  );
  return { counts, sheets: sheets.filter(({ subject, texts }) => subject !== null || texts.length > 0) };
}
export type Summary = Awaited<ReturnType<typeof summaryOf>>;

function sheetOf(subject: OpinionSubject | null, rows: readonly Row[]): SummarySheet {
  const voices = { agree: 0, disagree: 0, information: 0 };
  for (const { stand } of rows) voices[stand]++;
  return {
    ...{ subject, voices },
    joined: rows.reduce((sum, { joined }) => sum + joined, 0),
    unresolved: rows.filter(({ stand, state }) => stand !== "agree" && state === "admitted").length,
    texts: rows.map(({ sender, subjectId: _, ...one }) => ({ ...one, text: maskName(one.text, sender ?? "") })),
  };
}
