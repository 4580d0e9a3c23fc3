import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { termsOf } from "#kernel/similarity/index.ts";
import { similarTo } from "#rooms/initiatives/index.ts";
import { plainText } from "#rooms/stories/index.ts";
import { type ComparedText, type Like, likesAmong } from "../entering/likeness.ts";

/** A pair of words that stands in more texts than this tells nothing. */
const commonFrom = 400;
/** So many of the nearest by rare pairs are compared passage by passage. */
const compared = 30;

/** What is asked about: an entry, by its texts. */
export type AskedLikes = { id: string; agencyId: string; title: string; text: string };

/**
 * Bài giống với gì: other entries of all contests of the agency, published stories, initiatives that were sent; the likest
 * first. The indexes find texts that share rare pairs of words; those are compared passage by passage. Three queries.
 */
export async function likesOf(db: DbOrTx, asked: AskedLikes): Promise<Like[]> {
  const near = await nearest(db, asked);
  const alike = likesAmong(asked, near);
  return [...alike, ...(await alikeInitiatives(db, asked))].sort((a, b) => b.percent - a.percent);
}

async function nearest(db: DbOrTx, { agencyId, id, title, text }: AskedLikes): Promise<ComparedText[]> {
  const terms = termsOf(agencyId, `${title}.\n${text}`);
  if (terms.length === 0) return [];
  const { rows } = await db.execute<ComparedText & { standfirst: string | null }>(sql`
    with asked as (select unnest(${sql.param(terms)}::int[]) as term),
    hits as materialized (select asked.term, hit.text_no from asked cross join lateral
      (select t.text_no from contest_terms t where t.term = asked.term limit ${commonFrom + 1}) hit),
    rare as (select term, count(*) as n from hits group by term having count(*) <= ${commonFrom}),
    near as (select hits.text_no, sum(1 / ln(2 + rare.n)) as weight from hits join rare using (term)
      group by hits.text_no order by weight desc limit ${compared * 2})
    select x.source, x.source_id as "sourceId", coalesce(e.title, s.title) as title,
      coalesce(e.body || E'\n\n' || e.file_text, s.body) as text, s.standfirst
    from near join contest_texts x on x.no = near.text_no
      left join contest_entries e on x.source = 'entry' and e.id = x.source_id and e.state <> 'withdrawn'
      left join stories s on x.source = 'story' and s.id = x.source_id and s.state in ('published', 'corrected')
    where x.agency_id = ${agencyId} and x.source_id <> ${id} and (e.id is not null or s.id is not null)
    order by near.weight desc limit ${compared}`);
  return rows.map(({ standfirst, ...row }) =>
    row.source === "story" ? { ...row, text: `${standfirst ?? ""}\n\n${plainText(row.text)}` } : row,
  );
}

async function alikeInitiatives(db: DbOrTx, { agencyId, title, text }: AskedLikes): Promise<Like[]> {
  const texts = { title, before: "", solution: text, novelty: "", effect: "" };
  const found = await similarTo(db, { agencyId, id: null, sentOn: null, createdAt: new Date(0), texts });
  const others = found.map(({ id, texts: said }) => ({
    ...{ source: "initiative" as const, sourceId: id, title: said.title },
    text: [said.before, said.solution, said.novelty, said.effect].filter(Boolean).join("\n\n"),
  }));
  return likesAmong({ title, text }, others, 4);
}
