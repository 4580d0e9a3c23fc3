import { type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { fold } from "#kernel/vietnamese/index.ts";
import type { AwardFamily, AwardLevel, HolderKind } from "#rooms/awards/index.ts";
import type { HeldAwardState } from "../states.ts";

/** Where a page of the book begins: after this line, in its order. */
export type Place = { sortOn: string; id: string };

/** Narrowing of the book. `search`: words in any order, without diacritics; a document number is one word. */
export type LedgerFilter = {
  search?: string | undefined;
  unitIds?: readonly string[] | undefined;
  year?: number | undefined;
  awardKey?: string | undefined;
  level?: AwardLevel | undefined;
  family?: AwardFamily | undefined;
  kind?: HolderKind | undefined;
  state?: HeldAwardState | undefined;
  after?: Place | undefined;
  perPage?: number | undefined;
};

/** A line of the book as lists show it. */
export type LedgerLine = {
  id: string;
  holderKind: HolderKind;
  holderName: string;
  holderPost: string | null;
  unitName: string | null;
  personId: string | null;
  unitId: string | null;
  outsiderId: string | null;
  awardName: string;
  level: AwardLevel | null;
  year: number | null;
  fromYear: number | null;
  decisionId: string;
  decisionNumber: string | null;
  decidedOn: string | null;
  decidedBy: string | null;
  state: HeldAwardState;
  sortOn: string;
};

/** Lines looked through for common words before the index of words is asked. */
const lookedThrough = 4_000;

/**
 * Sổ khen thưởng, newest decision first, a page at a time, from after a line: no page is deeper than another. Words that
 * are common are found among the newest lines; rare ones by the index. At most three queries.
 */
export async function ledgerPage(db: DbOrTx, officer: Pick<Officer, "agencyId">, filter: LedgerFilter = {}) {
  const perPage = filter.perPage ?? 50;
  const patterns = wordPatterns(filter.search ?? "");
  const narrowed = narrowing(officer.agencyId, filter);
  const ids =
    patterns.length === 0
      ? await newest(db, narrowed, perPage + 1)
      : ((await amongNewest(db, narrowed, patterns, perPage + 1)) ??
        (await byIndex(db, narrowed, patterns, perPage + 1)));
  const shown = ids.slice(0, perPage);
  const lines = shown.length === 0 ? [] : await linesOf(db, shown);
  const last = lines.at(-1);
  const next: Place | null = ids.length > perPage && last ? { sortOn: last.sortOn, id: last.id } : null;
  return { lines, next };
}
export type LedgerPage = Awaited<ReturnType<typeof ledgerPage>>;

/** Each word as a pattern of the folded text; a number (“37/QĐ-STP”) begins where a word begins. */
export function wordPatterns(search: string): string[] {
  const words = fold(search)
    .split(/\s+/)
    .filter((word) => word !== "");
  return [...new Set(words)].slice(0, 8).map((word) => {
    const plain = word.replace(/[\\%_]/g, (sign) => `\\${sign}`);
    return /^\d+[a-z]?\//.test(word) ? `% ${plain}%` : `%${plain}%`;
  });
}

function narrowing(agencyId: string, filter: LedgerFilter): SQL {
  const parts: SQL[] = [sql`agency_id = ${agencyId}`];
  if (filter.unitIds) parts.push(sql`unit_id = any(${sql.param([...filter.unitIds])}::uuid[])`);
  if (filter.year !== undefined) parts.push(sql`year = ${filter.year}`);
  if (filter.awardKey) parts.push(sql`award_key = ${filter.awardKey}`);
  if (filter.level) parts.push(sql`level = ${filter.level}`);
  if (filter.family) parts.push(sql`family = ${filter.family}`);
  if (filter.kind) parts.push(sql`holder_kind = ${filter.kind}`);
  if (filter.state) parts.push(sql`state = ${filter.state}`);
  if (filter.after) parts.push(sql`(sort_on, id) < (${filter.after.sortOn}::date, ${filter.after.id}::uuid)`);
  return sql.join(parts, sql` and `);
}

async function newest(db: DbOrTx, narrowed: SQL, limit: number): Promise<string[]> {
  return idsOf(
    db,
    sql`select id from held_awards where ${narrowed} order by sort_on desc nulls last, id desc nulls last limit ${limit}`,
  );
}

/** A full page among the newest lines, or null: then the words are rare enough for the index. */
async function amongNewest(db: DbOrTx, narrowed: SQL, patterns: string[], limit: number): Promise<string[] | null> {
  const ids = await idsOf(
    db,
    sql`select id from (select id, sort_on, search_text from held_awards where ${narrowed}
          order by sort_on desc nulls last, id desc nulls last limit ${lookedThrough}) recent
        where ${likeAll(patterns)} order by sort_on desc nulls last, id desc nulls last limit ${limit}`,
  );
  return ids.length === limit ? ids : null;
}

async function byIndex(db: DbOrTx, narrowed: SQL, patterns: string[], limit: number): Promise<string[]> {
  return idsOf(
    db,
    sql`with hits as materialized (select id, sort_on from held_awards where ${narrowed} and ${likeAll(patterns)})
        select id from hits order by sort_on desc nulls last, id desc nulls last limit ${limit}`,
  );
}

function likeAll(patterns: string[]): SQL {
  return sql.join(
    patterns.map((pattern) => sql`search_text like ${pattern}`),
    sql` and `,
  );
}

async function idsOf(db: DbOrTx, query: SQL): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(query);
  return rows.map((row) => row.id);
}

async function linesOf(db: DbOrTx, ids: string[]): Promise<LedgerLine[]> {
  const { rows } = await db.execute<LedgerLine>(sql`
    select h.id, h.holder_kind as "holderKind", h.holder_name as "holderName", h.holder_post as "holderPost",
      h.unit_name as "unitName", h.person_id as "personId", h.unit_id as "unitId", h.outsider_id as "outsiderId",
      h.award_name as "awardName", h.level, h.year, h.from_year as "fromYear", h.decision_id as "decisionId",
      h.decision_number as "decisionNumber", h.decided_on::text as "decidedOn", d.decided_by as "decidedBy", h.state,
      h.sort_on::text as "sortOn"
    from held_awards h join award_decisions d on d.id = h.decision_id
    where h.id = any(${sql.param(ids)}::uuid[])
    order by h.sort_on desc nulls last, h.id desc nulls last`);
  return rows;
}
