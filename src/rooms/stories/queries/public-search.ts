import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { stories } from "../schema.ts";
import { publicNow } from "./holds.ts";
import { card, cover, narrowed, type PublicCard, type PublicFilter } from "./public.ts";

/** So many of the newest stories that hold all words are weighed against each other. */
const weighed = 300;
/** So many of the newest that hold all words in the title are weighed beside them, however old. */
const weighedByTitle = 200;
/** Words in more stories than this are common: the newest stories are walked; of rarer ones the index of words finds all. */
const commonFrom = 5_000;
/** So many of the newest stories are walked for common words. */
const walked = 8_000;

/**
 * Tìm không cần dấu among what the public may read: all words must be there; a word in the title weighs more than one in the
 * stand-first, that more than one in the text, and the newer story comes first among equals. A common word is in thousands of
 * stories, and weighing them all would take long: the newest are weighed, and those with the words in their title. A guess of
 * the database how common the words are, one question, and the cards, however many there are.
 */
export async function publicSearch(
  db: DbOrTx,
  agencyId: string,
  now: Date,
  search: string,
  filter: PublicFilter,
  part: { limit: number; offset: number },
  common = commonFrom,
): Promise<{ stories: PublicCard[]; total: number; more: boolean }> {
  const fits = and(eq(stories.agencyId, agencyId), publicNow(now), ...narrowed(filter))!;
  const words = sql`plainto_tsquery('simple', vn_fold(${search}))`;
  const [often, oftenInTitle] = await Promise.all([guessed(db, anywhere(words)), guessed(db, inTitle(words))]);
  // Asked for by a plan kept for any words, they would be folded again for every story that is looked at; so they are once.
  const query = sql`(select ${words})`;
  const newest =
    often > common
      ? storiesThat(and(fits, anywhere(query))!, weighed + 1, newestOut(agencyId))
      : storiesThat(and(fits, anywhere(query))!, weighed + 1);
  // Of words that are common in titles too, the newest have them there.
  const titled =
    oftenInTitle > common ? sql`` : sql` union (${storiesThat(and(fits, inTitle(query))!, weighedByTitle)})`;
  const { rows } = await db.execute<{ id: string; n: number }>(sql`
    with newest as materialized (${newest})
    select found.id, (select count(*)::int from newest) as n
    from ((select * from newest limit ${weighed})${titled}) found
    order by ts_rank(array[0.02, 0.1, 0.4, 1.0]::real[], found.search_text, ${query}) desc, found.publish_at desc, found.id
    limit ${part.limit} offset ${part.offset}`);
  const ids = rows.map(({ id }) => id);
  const cards = await db
    .select({ ...card, cover: cover(now) })
    .from(stories)
    .leftJoin(exemplars, eq(exemplars.id, stories.exemplarId))
    .where(and(inArray(stories.id, ids), fits));
  const inOrder = cards.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const total = rows[0]?.n ?? 0;
  return { stories: inOrder, total: Math.min(total, weighed), more: total > weighed };
}

const anywhere = (words: SQL) => sql`stories.search_text @@ ${words}`;
/** In the title alone, as the index `stories_title_words` keeps it. */
const inTitle = (words: SQL) => sql`to_tsvector('simple', vn_fold(stories.title)) @@ ${words}`;

/** The newest stories that fit, at most so many; of all, or of those of `among`. */
function storiesThat(fits: SQL, most: number, among: SQL = sql`stories`): SQL {
  return sql`select stories.id, stories.search_text, stories.publish_at from ${among}
    left join exemplars on exemplars.id = stories.exemplar_id
    where ${fits} order by stories.publish_at desc limit ${most}`;
}

/** The newest that are out or set to go out, by the index `stories_newest_out`, before anything else is asked of them. */
function newestOut(agencyId: string): SQL {
  return sql`(select * from stories where agency_id = ${agencyId} and state in ('scheduled', 'published', 'corrected')
    order by publish_at desc limit ${walked}) stories`;
}

/** How many stories the database thinks fit, by its statistics: it plans the question and does not answer it. */
async function guessed(db: DbOrTx, fits: SQL): Promise<number> {
  const { rows } = await db.execute<{ "QUERY PLAN": [{ Plan: { "Plan Rows": number } }] }>(
    sql`explain (format json) select 1 from stories where ${fits}`,
  );
  return rows[0]?.["QUERY PLAN"][0].Plan["Plan Rows"] ?? 0;
}
