import { and, eq, gt, isNotNull } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { bringProof, takeProofAway } from "#rooms/plans/index.ts";
import { contestAuthors, contestEntries } from "../schema/entries.ts";
import { type Contest, contestDuties, contestLaunches } from "../schema.ts";

type Counted = Pick<Contest, "id" | "agencyId" | "ownerUnitId" | "name" | "kind" | "url" | "announcedOn" | "createdBy">;

/**
 * What a contest counts for: every accepted entry of a unit, what a unit reported of another body's contest, and our own
 * contest once it is announced, are proof of its duties. A proof names the contest and the unit, never the entry. What stands
 * already comes once. `only`: nothing but what this source brings.
 */
export async function countContest(
  tx: Tx,
  officer: Officer | null,
  contest: Counted,
  now: Date,
  only?: string,
): Promise<void> {
  const dutyIds = await dutyIdsOf(tx, contest.id);
  if (dutyIds.length === 0) return;
  const things = contest.kind === "outside" ? await reported(tx, contest) : await entered(tx, contest, only);
  for (const thing of things.filter(({ sourceId }) => only === undefined || only === sourceId))
    await bringProof(tx, officer, dutyIds, thing, now);
}

/** Counts one thing anew after it changed; `stands` false takes it away, with the reason. */
export async function recount(
  tx: Tx,
  officer: Officer | null,
  contest: Counted,
  sourceId: string,
  taken: string,
  now: Date,
): Promise<void> {
  await takeProofAway(tx, officer, sourceId, taken, now);
  await countContest(tx, officer, contest, now, sourceId);
}

async function dutyIdsOf(tx: Tx, contestId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: contestDuties.dutyId })
    .from(contestDuties)
    .where(eq(contestDuties.contestId, contestId));
  return rows.map(({ id }) => id);
}

async function reported(tx: Tx, contest: Counted) {
  const launches = await tx
    .select()
    .from(contestLaunches)
    .where(
      and(eq(contestLaunches.contestId, contest.id), gt(contestLaunches.sent, 0), isNotNull(contestLaunches.sentOn)),
    );
  return launches.map(({ id, unitId, sent, sentOn, fileId, reportedBy }) => ({
    ...{ sourceId: id, subjectId: id, unitId, kind: "document" as const, url: contest.url, fileId },
    ...{ title: `Gửi ${sent} bài dự thi: ${contest.name}`.slice(0, 500), happenedOn: sentOn! },
    addedBy: reportedBy ?? contest.createdBy,
  }));
}

async function entered(tx: Tx, contest: Counted, only?: string) {
  const entries = await tx
    .select({
      id: contestEntries.id,
      submittedAt: contestEntries.submittedAt,
      postmarkedOn: contestEntries.postmarkedOn,
      checkedBy: contestEntries.checkedBy,
      unitId: contestAuthors.unitId,
    })
    .from(contestEntries)
    .innerJoin(contestAuthors, eq(contestAuthors.entryId, contestEntries.id))
    .where(
      and(
        eq(contestEntries.contestId, contest.id),
        eq(contestEntries.state, "accepted"),
        only === undefined ? undefined : eq(contestEntries.id, only),
        isNotNull(contestAuthors.unitId),
      ),
    );
  const shared = { kind: "document" as const, url: null, fileId: null };
  const sent = entries.map(({ id, submittedAt, postmarkedOn, checkedBy, unitId }) => ({
    ...{ ...shared, sourceId: id, subjectId: id, unitId: unitId!, addedBy: checkedBy ?? contest.createdBy },
    ...{ title: `Bài dự thi: ${contest.name}`.slice(0, 500), happenedOn: postmarkedOn ?? vietnamDay(submittedAt) },
  }));
  if (contest.announcedOn === null) return sent;
  const held = {
    ...{
      ...shared,
      sourceId: contest.id,
      subjectId: contest.id,
      unitId: contest.ownerUnitId,
      addedBy: contest.createdBy,
    },
    ...{ title: `Tổ chức cuộc thi: ${contest.name}`.slice(0, 500), happenedOn: contest.announcedOn },
  };
  return [...sent, held];
}
