import { type SQL, sql } from "drizzle-orm";
import { askedByOnePlan, type DbOrTx } from "#kernel/db/index.ts";
import type { Reach } from "./reach.ts";

/** Việc đến lượt: what the desk asks of somebody. */
export type Turn = {
  id: string;
  dueOn: string | null;
  /** Said instead of the days left, where no day binds: it waits for somebody's word. */
  waits: string | null;
  title: string;
  why: string;
  act: { words: string; href: string };
};

/** What a source found: `detail` as the source gave it, `unitName` the unit as it is called on the day. */
export type FoundTurn = {
  id: string;
  subjectId: string;
  dueOn: string | null;
  name: string;
  detail: string | null;
  unitName: string;
};

/** How one kind of turn is said. */
export type TurnWords = (of: FoundTurn) => Pick<Turn, "waits" | "title" | "act">;

/** A room's turns: where they are found (selects with the columns of `turn()`), and how each kind is said. */
export type TurnBook = { sources: (reach: Reach) => SQL[]; words: Record<string, TurnWords> };

type Row = FoundTurn & { kind: string };

/** Turns of all books together, the earliest day first, at most thirty; one query. Kinds are named once in all books. */
export async function turnsOf(db: DbOrTx, books: readonly TurnBook[], reach: Reach): Promise<Turn[]> {
  const { rows } = await askedByOnePlan<Row>(
    db,
    sql`
    select t.kind, t.id, t.subject_id as "subjectId", t.due_on::text as "dueOn", t.name, t.detail,
      (select v.short_name from unit_versions v where v.unit_id = t.unit_id
        order by (v.valid_from <= ${reach.today}::date and (v.valid_to is null or v.valid_to >= ${reach.today}::date)) desc, v.valid_from desc limit 1) as "unitName"
    from (${all(books, reach)}) t order by t.due_on nulls last, t.name, t.id limit 30`,
  );
  return rows.map(({ kind, ...of }) => {
    const words = books.map((book) => book.words[kind]).find((one) => one !== undefined);
    if (!words) throw new Error(`A source of turns gives the kind «${kind}», which no book has words for.`);
    return { id: `${kind}-${of.id}`, dueOn: of.dueOn, why: of.unitName, ...words(of) };
  });
}

/** How many there are, as a part of a select. */
export function turnCountOf(books: readonly TurnBook[], reach: Reach): SQL {
  return sql`(select count(*) from (${all(books, reach)}) t)`;
}

function all(books: readonly TurnBook[], reach: Reach): SQL {
  return sql.join(
    books.flatMap((book) => book.sources(reach)),
    sql` union all `,
  );
}
