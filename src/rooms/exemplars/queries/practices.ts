import { type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { questionWords } from "../replication/question-words.ts";

/** A way of working that answers a question, with how far it has spread. */
export type FoundPractice = {
  exemplarId: string;
  name: string;
  unitId: string;
  unitName: string;
  title: string;
  problem: string;
  way: string;
  effect: string;
  surroundings: string;
  confirmed: number;
  running: number;
};

/**
 * Tìm cách làm: practices of the agency whose exemplar stands and was recognised, the best answers to a question first: how
 * many of its words and pairs of words a practice has, then how near they stand to title and problem. Without a question the
 * most replicated first. Two queries, a page at a time.
 */
export async function practicesFor(
  db: DbOrTx,
  officer: Officer,
  today: string,
  asked: { question: string; page: number; perPage: number },
) {
  const { words, pairs } = questionWords(asked.question);
  const offered = sql`practices c join exemplars e on e.id = c.exemplar_id
    where c.agency_id = ${officer.agencyId} and e.standing = 'active' and e.stage in ('recognised', 'replicating')`;
  const matching =
    words.length === 0
      ? sql`true`
      : sql`c.search_text @@ ${anyOf(words)} and ${matched(words)} >= ${Math.ceil(words.length / 2)}`;
  const counted = await db.execute<{ n: number }>(sql`select count(*)::int as n from ${offered} and ${matching}`);
  const { rows } = await db.execute<FoundPractice>(sql`
    select c.exemplar_id as "exemplarId", e.name, e.unit_id as "unitId", v.name as "unitName", c.title, c.problem, c.way, c.effect,
      c.surroundings, s.confirmed, s.running
    from (select c.exemplar_id, ${rankOf(words, pairs)} as rank from ${offered} and ${matching}) found
    join practices c on c.exemplar_id = found.exemplar_id
    join exemplars e on e.id = c.exemplar_id
    join lateral (select count(*) filter (where r.state = 'confirmed')::int as confirmed,
      count(*) filter (where r.state in ('planned', 'trying', 'reported', 'paused'))::int as running
      from replications r where r.exemplar_id = e.id) s on true
    join lateral (select v.name from unit_versions v where v.unit_id = e.unit_id
      order by (v.valid_from <= ${today}::date and (v.valid_to is null or v.valid_to >= ${today}::date)) desc, v.valid_from desc limit 1) v on true
    order by found.rank desc, s.confirmed desc, e.recognised_on desc nulls last, e.id
    limit ${asked.perPage} offset ${(asked.page - 1) * asked.perPage}`);
  return { lines: rows, total: counted.rows[0]?.n ?? 0, perPage: asked.perPage };
}

/** Words are letters and digits only (foldedWords), so they can stand in a query of words as they are. */
function anyOf(words: string[]): SQL {
  return sql`to_tsquery('simple', ${words.join(" | ")})`;
}

function matched(words: string[]): SQL {
  return sql`(${sql.join(
    words.map((word) => sql`(c.search_text @@ to_tsquery('simple', ${word}))::int`),
    sql` + `,
  )})`;
}

/** A pair side by side counts as much as another word; nearness to title and problem decides between equals. */
function rankOf(words: string[], pairs: [string, string][]): SQL {
  if (words.length === 0) return sql`0`;
  const together = pairs.map(([a, b]) => sql`(c.search_text @@ to_tsquery('simple', ${`${a} <-> ${b}`}))::int`);
  return sql`${matched(words)} + ${together.length > 0 ? sql.join(together, sql` + `) : sql`0`} + ts_rank(c.search_text, ${anyOf(words)})`;
}
