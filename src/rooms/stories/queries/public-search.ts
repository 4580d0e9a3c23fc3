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
/** Results are counted up to here; beyond it is said that there are more. */
const counted = 1_000;

/**
 * Tìm không cần dấu among what the public may read: all words must be there; a word in the title weighs more than one in the
 * stand-first, that more than one in the text, and the newer story comes first among equals. A common word is in thousands of
 * stories, and weighing them all would take long: the newest are weighed, and those with the words in their title. Two questions
 * and the cards, however many there are.
 */
export async function publicSearch(
  db: DbOrTx,
  agencyId: string,
  now: Date,
  search: string,
  filter: PublicFilter,
  part: { limit: number; offset: number },
): Promise<{ stories: PublicCard[]; total: number; more: boolean }> {
  const fits = and(eq(stories.agencyId, agencyId), publicNow(now), ...narrowed(filter))!;
  const query = sql`plainto_tsquery('simple', vn_fold(${search}))`;
  const [{ rows }, total] = await Promise.all([
    db.execute<{ id: string }>(sql`
      with found as (
        (${candidates(sql`stories.search_text @@ ${query}`, fits, weighed)})
        union
        (${candidates(sql`stories.search_text @@ ${inTitle(search)}`, fits, weighedByTitle)}))
      select found.id from found order by ts_rank(array[0.02, 0.1, 0.4, 1.0]::real[], found.search_text, ${query}) desc, found.publish_at desc, found.id
      limit ${part.limit} offset ${part.offset}`),
    countUpTo(db, sql`stories.search_text @@ ${query}`, fits),
  ]);
  const ids = rows.map(({ id }) => id);
  const cards = await db
    .select({ ...card, cover: cover(now) })
    .from(stories)
    .leftJoin(exemplars, eq(exemplars.id, stories.exemplarId))
    .where(and(inArray(stories.id, ids), fits));
  const inOrder = cards.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  return { stories: inOrder, total: Math.min(total, weighed), more: total > weighed };
}

/** The newest that fit: of a common word the walk along the newest ends soon, of a rare one its index finds the few. */
function candidates(matches: SQL, fits: SQL, most: number): SQL {
  return sql`select stories.id, stories.search_text, stories.publish_at from stories
    left join exemplars on exemplars.id = stories.exemplar_id
    where ${fits} and ${matches} order by stories.publish_at desc limit ${most}`;
}

/** All words in the title (weight A). */
function inTitle(search: string): SQL {
  return sql`(select coalesce(string_agg(quote_literal(word) || ':A', ' & '), '')::tsquery
    from unnest(string_to_array(trim(regexp_replace(vn_fold(${search}), '[^[:alnum:]]+', ' ', 'g')), ' ')) word where word <> '')`;
}

async function countUpTo(db: DbOrTx, matches: SQL, fits: SQL): Promise<number> {
  const { rows } = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from (select 1 from stories left join exemplars on exemplars.id = stories.exemplar_id
      where ${fits} and ${matches} limit ${counted}) s`);
  return rows[0]?.n ?? 0;
}
