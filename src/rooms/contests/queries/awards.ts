import { asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { contestAuthors, contestEntries } from "../schema/entries.ts";
import { contestAwards } from "../schema/judging.ts";
import { contestPapers } from "../schema/quiz.ts";
import { contestPrizes } from "../schema.ts";

/** Giải đã trao, the highest first, with their authors: for after the announcement, and for those who may know authors before. */
export function awardsOf(db: DbOrTx, contestId: string) {
  return db
    .select({
      ...getTableColumns(contestAwards),
      prize: contestPrizes.name,
      worth: contestPrizes.worth,
      position: contestPrizes.position,
      title: contestEntries.title,
      blindNumber: contestEntries.blindNumber,
      /** Of a quiz: out of how many questions. */
      counted: contestPapers.counted,
      author: contestAuthors.name,
      authorPlace: sql<string>`coalesce((select v.name from unit_versions v where v.unit_id = contest_authors.unit_id
        order by v.valid_from desc limit 1), contest_authors.place)`,
    })
    .from(contestAwards)
    .innerJoin(contestPrizes, eq(contestPrizes.id, contestAwards.prizeId))
    .innerJoin(contestEntries, eq(contestEntries.id, contestAwards.entryId))
    .innerJoin(contestAuthors, eq(contestAuthors.entryId, contestAwards.entryId))
    .leftJoin(contestPapers, eq(contestPapers.entryId, contestAwards.entryId))
    .where(eq(contestAwards.contestId, contestId))
    .orderBy(asc(contestPrizes.position), asc(contestAwards.place), asc(contestAuthors.name));
}
export type AwardLine = Awaited<ReturnType<typeof awardsOf>>[number];
