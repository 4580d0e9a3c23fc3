import { and, asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { people } from "#rooms/organisation/schema.ts";
import { stories, storySteps } from "../schema.ts";
import { holdsOf } from "./holds.ts";
import { personIn, unitNameOn } from "./names.ts";
import { visibleTo } from "./visible.ts";

const columns = (({ searchText: _, ...rest }) => rest)(getTableColumns(stories));

/** One story the officer may see, with names and with what holds it now; unseen and absent are both «not found». */
export async function storyById(db: DbOrTx, officer: Officer, id: string, now: Date) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({
      story: columns,
      exemplar: {
        id: exemplars.id,
        name: exemplars.name,
        holderKind: exemplars.holderKind,
        kindName: exemplars.kindName,
      },
      ownPersonId: exemplars.personId,
      holds: holdsOf(now),
      unitName: unitNameOn(vietnamDay(now)),
      writer: personIn("writer_id"),
      pitcher: personIn("pitched_by"),
      confirmer: personIn("confirmed_by"),
      editor: personIn("edited_by"),
      checker: personIn("checked_by"),
      approver: personIn("approved_by"),
    })
    .from(stories)
    .leftJoin(exemplars, eq(exemplars.id, stories.exemplarId))
    .where(and(eq(stories.id, id), visibleTo(officer)));
  return found ?? notFound();
}
export type StoryFound = Awaited<ReturnType<typeof storyById>>;

/** Every step of its life, oldest first, with who made it. */
export function stepsOf(db: DbOrTx, storyId: string) {
  return db
    .select({ ...getTableColumns(storySteps), by: sql<string | null>`${people.name}` })
    .from(storySteps)
    .leftJoin(people, eq(people.id, storySteps.madeBy))
    .where(eq(storySteps.storyId, storyId))
    .orderBy(asc(storySteps.madeAt), asc(storySteps.id));
}
