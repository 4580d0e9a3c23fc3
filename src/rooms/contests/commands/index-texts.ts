import { sql } from "drizzle-orm";
import type { Tx } from "#kernel/db/index.ts";
import { termsOf } from "#kernel/similarity/index.ts";
import { plainText } from "#rooms/stories/index.ts";
import type { LikeSource } from "../terms.ts";

/** Stories that went out since are read at most so many at a time: the next entry reads on. */
const storiesAtOnce = 300;

type Read = { source: LikeSource; sourceId: string; agencyId: string; version: number; text: string };

/** Writes what the search for like texts keeps of a text, in place of what it kept before. Two statements. */
export async function indexText(tx: Tx, { source, sourceId, agencyId, version, text }: Read): Promise<void> {
  await tx.execute(sql`delete from contest_texts where source = ${source} and source_id = ${sourceId}`);
  await tx.execute(sql`
    with kept as (insert into contest_texts (agency_id, source, source_id, version)
      values (${agencyId}, ${source}, ${sourceId}, ${version}) returning no)
    insert into contest_terms (term, text_no)
    select distinct term, kept.no from kept, unnest(${sql.param(termsOf(agencyId, text))}::int[]) as term`);
}

/**
 * Reads published stories into the index that it has not read, or has read in an earlier wording. Asked whenever an entry comes:
 * the stories room stands below and does not know of contests.
 */
export async function indexStories(tx: Tx, agencyId: string): Promise<void> {
  const { rows } = await tx.execute<{
    id: string;
    version: number;
    title: string;
    standfirst: string;
    body: string;
  }>(sql`
    select s.id, s.text_version as version, s.title, s.standfirst, s.body from stories s
    where s.agency_id = ${agencyId} and s.state in ('published', 'corrected')
      and not exists (select 1 from contest_texts x where x.source = 'story' and x.source_id = s.id and x.version = s.text_version)
    order by s.published_at desc nulls last limit ${storiesAtOnce}`);
  for (const { id, version, title, standfirst, body } of rows)
    await indexText(tx, {
      ...{ source: "story", sourceId: id, agencyId, version },
      text: `${title}.\n${standfirst}\n${plainText(body)}`,
    });
}
