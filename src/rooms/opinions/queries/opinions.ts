import { and, asc, desc, eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { likesAmong } from "../likeness.ts";
import { type Opinion, opinionSenders, opinionSubjects, opinions } from "../schema.ts";
import type { OpinionState } from "../states.ts";
import type { Stand } from "../terms.ts";

const columns = {
  opinion: opinions,
  subjectName: opinionSubjects.name,
  /** How many others are joined to it. */
  joined: sql<number>`(select count(*)::int from opinions j where j.joined_to = opinions.id)`,
  /** The day on which who she was was erased. */
  erasedOn: sql<string | null>`(select s.erased_on::text from opinion_senders s where s.opinion_id = opinions.id)`,
  /** Whether she said who she is; not who. */
  named: sql<boolean>`exists (select 1 from opinion_senders s where s.opinion_id = opinions.id)`,
};

/** An opinion in the book of a window. */
export type OpinionLine = Opinion & Row;
type Row = { subjectName: string | null; joined: number; named: boolean; erasedOn: string | null };

/** One opinion of a window, without who sent it; 404 when there is none. */
export async function opinionById(db: DbOrTx, windowId: string, id: string): Promise<OpinionLine> {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select(columns)
    .from(opinions)
    .leftJoin(opinionSubjects, eq(opinionSubjects.id, opinions.subjectId))
    .where(and(eq(opinions.id, id), eq(opinions.windowId, windowId)));
  return found ? flat(found) : notFound();
}

/** Narrowing of the book; `about` is the id of a subject, or `all` for what is said of the whole list. */
export type OpinionFilter = {
  state?: OpinionState | undefined;
  stand?: Stand | undefined;
  about?: string | undefined;
  search?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
};

/** Sổ ý kiến: those that wait first, then as they came. Two queries. */
export async function opinionsOf(db: DbOrTx, windowId: string, filter: OpinionFilter = {}) {
  const perPage = filter.perPage ?? 30;
  const where = and(eq(opinions.windowId, windowId), ...narrowed(filter));
  const [all] = await db.select({ n: sql<number>`count(*)::int` }).from(opinions).where(where);
  const rows = await db
    .select(columns)
    .from(opinions)
    .leftJoin(opinionSubjects, eq(opinionSubjects.id, opinions.subjectId))
    .where(where)
    .orderBy(
      sql`case opinions.state when 'received' then 0 when 'admitted' then 1 else 2 end`,
      asc(opinions.receivedAt),
      asc(opinions.id),
    )
    .limit(perPage)
    .offset(((filter.page ?? 1) - 1) * perPage);
  return { lines: rows.map(flat), total: all?.n ?? 0, perPage };
}

function narrowed({ state, stand, about, search }: OpinionFilter): (SQL | undefined)[] {
  return [
    state && eq(opinions.state, state),
    stand && eq(opinions.stand, stand),
    about === "all"
      ? sql`opinions.subject_id is null`
      : about && isId(about)
        ? eq(opinions.subjectId, about)
        : undefined,
    search ? contains(sql`opinions.search_text`, search) : undefined,
  ];
}

function flat({ opinion, ...row }: { opinion: Opinion } & Row): OpinionLine {
  return { ...opinion, ...row };
}

/** So many opinions of one name are compared; the newest. */
const comparedMost = 400;

/** Ý kiến giống: those of the same name in the same window that say alike, the likest first. One query. */
export async function likeOpinions(db: DbOrTx, opinion: Opinion) {
  if (opinion.text === "") return [];
  const others = await db
    .select({ id: opinions.id, text: opinions.text, stand: opinions.stand, receivedAt: opinions.receivedAt })
    .from(opinions)
    .where(
      and(
        eq(opinions.windowId, opinion.windowId),
        opinion.subjectId === null ? sql`opinions.subject_id is null` : eq(opinions.subjectId, opinion.subjectId),
        ne(opinions.id, opinion.id),
        ne(opinions.text, ""),
        inArray(opinions.state, ["received", "admitted", "answered"]),
      ),
    )
    .orderBy(desc(opinions.receivedAt))
    .limit(comparedMost);
  return likesAmong(opinion.text, others);
}
export type LikeOpinion = Awaited<ReturnType<typeof likeOpinions>>[number];

/** What she said of who she is: asked only after a look was noted. */
export async function senderOf(db: DbOrTx, opinionId: string) {
  const [found] = await db.select().from(opinionSenders).where(eq(opinionSenders.opinionId, opinionId));
  return found ?? null;
}

/** Those that were joined to one, as they came. */
export function joinedTo(db: DbOrTx, opinionId: string): Promise<{ id: string; text: string; receivedAt: Date }[]> {
  const one = alias(opinions, "one");
  return db
    .select({ id: one.id, text: one.text, receivedAt: one.receivedAt })
    .from(one)
    .where(eq(one.joinedTo, opinionId))
    .orderBy(asc(one.receivedAt))
    .limit(50);
}
