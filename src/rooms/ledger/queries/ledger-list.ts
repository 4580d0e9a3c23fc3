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

/** Lines looked through for common words before the index of words is asked; and so many where that promises a page. */
const lookedThrough = 4_000;
const lookedFurther = 16_000;
/** Found among the first, so many promise a page among the next. */
const promising = 16;

/**
 * Sổ khen thưởng, newest decision first, a page at a time, from after a line: no page is deeper than another. Words that
 * are common are found among the newest lines; rare ones by the index. At most four queries, twice where the last word
 * stands in no line as it is and is taken as the beginning of one.
 */
export async function ledgerPage(db: DbOrTx, officer: Pick<Officer, "agencyId">, filter: LedgerFilter = {}) {
  const perPage = filter.perPage ?? 50;
  const narrowed = narrowing(officer.agencyId, filter);
  const ids = await idsFound(db, narrowed, filter.search ?? "", perPage + 1);
  const shown = ids.slice(0, perPage);
  const lines = shown.length === 0 ? [] : await linesOf(db, shown);
  const last = lines.at(-1);
  const next: Place | null = ids.length > perPage && last ? { sortOn: last.sortOn, id: last.id } : null;
  return { lines, next };
}
export type LedgerPage = Awaited<ReturnType<typeof ledgerPage>>;

async function idsFound(db: DbOrTx, narrowed: SQL, search: string, limit: number): Promise<string[]> {
  const words = wordsOf(search);
  if (words.length === 0) return newest(db, narrowed, limit);
  const whole = await withWords(db, narrowed, words.map(asked), limit);
  if (whole.length > 0) return whole;
  return withWords(db, narrowed, [...words.slice(0, -1).map(asked), begun(words.at(-1)!)], limit);
}

/** The words of a search, folded, each once, at most eight; signs around a word are not of it. */
export function wordsOf(search: string): string[] {
  const words = fold(search)
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""));
  return [...new Set(words.filter((word) => word !== ""))].slice(0, 8);
}

/** A word as the index is asked for it: as it stands; the number of a paper may be just begun (“37/qd”). */
function asked(word: string): string {
  return /^\d+[a-z]?\//.test(word) ? begun(word) : lexeme(word);
}

function begun(word: string): string {
  return `${lexeme(word)}:*`;
}

function lexeme(word: string): string {
  return `'${word.replace(/['\\]/g, "$&$&")}'`;
}

async function withWords(db: DbOrTx, narrowed: SQL, words: string[], limit: number): Promise<string[]> {
  const fits = sql`search_words @@ ${words.join(" & ")}::tsquery`;
  const near = await amongNewest(db, narrowed, fits, { limit, lines: lookedThrough });
  if (near.length === limit) return near;
  if (near.length >= promising && limit < lookedThrough) {
    const further = await amongNewest(db, narrowed, fits, { limit, lines: lookedFurther });
    if (further.length === limit) return further;
  }
  return byIndex(db, narrowed, fits, limit);
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

async function amongNewest(db: DbOrTx, narrowed: SQL, fits: SQL, at: { limit: number; lines: number }) {
  return idsOf(
    db,
    sql`select id from (select id, sort_on, search_words from held_awards where ${narrowed}
          order by sort_on desc nulls last, id desc nulls last limit ${at.lines}) recent
        where ${fits} order by sort_on desc nulls last, id desc nulls last limit ${at.limit}`,
  );
}

async function byIndex(db: DbOrTx, narrowed: SQL, fits: SQL, limit: number): Promise<string[]> {
  return idsOf(
    db,
    sql`with hits as materialized (select id, sort_on from held_awards where ${narrowed} and ${fits})
        select id from hits order by sort_on desc nulls last, id desc nulls last limit ${limit}`,
  );
}

/** Each is planned for its own words: a plan for any words would take the rare for the common. */
async function idsOf(db: DbOrTx, query: SQL): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`/* planned for its values */ ${query}`);
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
