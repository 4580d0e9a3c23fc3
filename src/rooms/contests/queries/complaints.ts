import { asc, desc, eq, getTableColumns } from "drizzle-orm";
import { addDays } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { mayComplain } from "../judging/rules.ts";
import { contestAuthors, contestComplaints, contestEntries } from "../schema/entries.ts";
import type { Contest } from "../schema.ts";

type Announced = Pick<Contest, "state" | "announcedOn" | "complaintDays">;

/** Ngày cuối nhận khiếu nại; null before the announcement. */
export function lastDayToComplain({ announcedOn, complaintDays }: Announced): string | null {
  return announcedOn === null ? null : addDays(announcedOn, complaintDays);
}

/** The complaints about one entry, the newest first, and whether its author may make one today. */
export async function complaintOf(db: DbOrTx, contest: Announced, entryId: string, today: string) {
  const made = await db
    .select()
    .from(contestComplaints)
    .where(eq(contestComplaints.entryId, entryId))
    .orderBy(desc(contestComplaints.madeAt));
  const lastDay = lastDayToComplain(contest);
  return {
    made,
    lastDay,
    may: mayComplain(
      contest,
      lastDay,
      today,
      made.some(({ state }) => state === "open"),
    ),
  };
}
export type EntryComplaints = Awaited<ReturnType<typeof complaintOf>>;

/** All complaints of a contest with whose entry each is about, those that wait first. */
export function complaintsOf(db: DbOrTx, contestId: string) {
  return db
    .select({
      ...getTableColumns(contestComplaints),
      title: contestEntries.title,
      author: contestAuthors.name,
    })
    .from(contestComplaints)
    .innerJoin(contestEntries, eq(contestEntries.id, contestComplaints.entryId))
    .innerJoin(contestAuthors, eq(contestAuthors.entryId, contestComplaints.entryId))
    .where(eq(contestComplaints.contestId, contestId))
    .orderBy(desc(contestComplaints.state), asc(contestComplaints.dueOn), asc(contestComplaints.madeAt));
}
export type ComplaintLine = Awaited<ReturnType<typeof complaintsOf>>[number];
