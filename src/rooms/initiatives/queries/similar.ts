import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { type Comparison, compare, scoreOf, termsOf, type Warning, warningOf } from "#kernel/similarity/index.ts";
import { comparedOf, type InitiativeTexts, wholeText } from "../similarity/compared-of.ts";

/** A pair of words that stands in more texts than this tells nothing. */
const commonFrom = 400;
/** So many of the nearest by rare pairs are compared passage by passage. */
const compared = 30;
/** So many are shown. */
const shown = 8;

/** An earlier initiative that is like the one asked about: how much, and which passages. */
export type Similar = {
  id: string;
  unitId: string;
  year: number;
  state: string;
  texts: InitiativeTexts;
  comparison: Comparison;
  score: number;
  warning: Warning;
};

/** What is asked about: the texts, and before when; of one that is written already its id. */
export type AskedSimilar = {
  agencyId: string;
  id: string | null;
  sentOn: string | null;
  createdAt: Date;
  texts: InitiativeTexts;
};

/**
 * Những sáng kiến trước đó giống sáng kiến này, the likest first: those that were sent before it, of the whole agency. The
 * index finds the texts that share rare pairs of words; those are compared passage by passage. Two queries, whatever the size.
 */
export async function similarTo(db: DbOrTx, asked: AskedSimilar): Promise<Similar[]> {
  const near = await nearest(db, asked);
  const ours = comparedOf(asked.texts);
  return near
    .map(({ id, unitId, year, state, ...texts }) => {
      const comparison = compare(ours, comparedOf(texts));
      return { id, unitId, year, state, texts, comparison, score: scoreOf(comparison), warning: warningOf(comparison) };
    })
    .filter((one): one is Similar => one.warning !== null)
    .sort((a, b) => b.score - a.score)
    .slice(0, shown);
}

type Near = InitiativeTexts & { id: string; unitId: string; year: number; state: string };

/** Texts that share the rarest pairs of words, by how rare those are. A pair in too many texts is left aside unread. */
async function nearest(db: DbOrTx, { agencyId, id, sentOn, createdAt, texts }: AskedSimilar): Promise<Near[]> {
  const terms = termsOf(agencyId, wholeText(texts));
  if (terms.length === 0) return [];
  const { rows } = await db.execute<Near>(sql`
    with asked as (select unnest(${sql.param(terms)}::int[]) as term),
    hits as materialized (select asked.term, hit.text_no from asked cross join lateral
      (select t.text_no from initiative_terms t where t.term = asked.term limit ${commonFrom + 1}) hit),
    rare as (select term, count(*) as n from hits group by term having count(*) <= ${commonFrom}),
    near as (select hits.text_no, sum(1 / ln(2 + rare.n)) as weight from hits join rare using (term)
      group by hits.text_no order by weight desc limit ${compared * 3})
    select i.id, i.unit_id as "unitId", r.year, i.state, i.title, i.before, i.solution, i.novelty, i.effect
    from near join initiative_texts x on x.no = near.text_no join initiatives i on i.id = x.initiative_id
      join initiative_rounds r on r.id = i.round_id
    where i.agency_id = ${agencyId} and i.sent_on is not null and i.id is distinct from ${id}::uuid
      and (${sentOn}::date is null or i.sent_on < ${sentOn}::date or (i.sent_on = ${sentOn}::date and i.created_at < ${createdAt}))
    order by near.weight desc limit ${compared}`);
  return rows;
}
