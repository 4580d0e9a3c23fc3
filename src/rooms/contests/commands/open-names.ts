import { and, eq, isNull } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { isId, newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { notify } from "#kernel/notices/index.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { faultsOfPrizes } from "../judging/prizes.ts";
import { mayAnswer, mayOpen } from "../judging/rules.ts";
import { awardsOf } from "../queries/awards.ts";
import { contestById, contestWithHands, partsOf } from "../queries/contests.ts";
import { rankingOf } from "../queries/judging.ts";
import { namesBehind } from "../queries/papers.ts";
import { kinWins } from "../quiz/rules.ts";
import { mayStep } from "../rules.ts";
import { contestAuthors, contestEntries } from "../schema/entries.ts";
import { contestAwards } from "../schema/judging.ts";
import { nextContest } from "../states.ts";
import { countContest } from "./count-contest.ts";
import { tellOf, writeContest } from "./write-contest.ts";

/**
 * Chốt giải và mở phách: prizes are given to blind numbers, then names are opened; in one act, once. `prizes`: by entry; entries
 * without one have none. Of a quiz nobody settles a prize of her own kin.
 */
export function openNames(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  given: { revision: number; prizes: ReadonlyMap<string, string> },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { contest, hands } = await contestWithHands(tx, officer, contestId);
    const { rounds, prizes } = await partsOf(tx, contestId);
    insist(mayOpen(officer, contest, hands, rounds));
    const last = rounds.at(-1);
    const ranked = (await rankingOf(tx, contestId)).filter(({ roundId }) => roundId === last?.id);
    const awards = ranked.flatMap(({ entryId, place, score }) => {
      const prizeId = given.prizes.get(entryId);
      return prizeId && prizes.some(({ id }) => id === prizeId) ? [{ entryId, prizeId, place, score }] : [];
    });
    const faults = faultsOfPrizes(awards, prizes);
    if (faults.length > 0) throw new Refused(faults);
    const quiz = contest.format === "quiz";
    const winners = awards.map(({ entryId }) => entryId);
    if (quiz) insist(kinWins(officer, hands, await namesBehind(tx, contestId, winners)));
    const opened = { openedAt: now, openedBy: officer.personId };
    await writeContest(
      tx,
      { id: contestId, revision: given.revision },
      { state: nextContest(contest.state, "open")!, ...opened },
    );
    if (awards.length > 0)
      await tx.insert(contestAwards).values(awards.map((one) => ({ id: newId(), contestId, ...one })));
    await tellOf(tx, officer, contest, quiz ? "contest.prizes_settled" : "contest.opened", now);
  });
}

/** Công bố kết quả, with the decision that gives the prizes; everybody of the agency who entered is told. */
export function announceResults(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  values: { revision: number; decisionNumber: string; decidedOn: string; decidedBy: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const contest = await contestById(tx, officer, contestId);
    insist(mayStep(officer, contest, "announce"));
    const { revision, ...decision } = values;
    const announcedOn = vietnamDay(now);
    const state = nextContest(contest.state, "announce")!;
    await writeContest(tx, { id: contestId, revision }, { state, ...decision, announcedOn });
    await countContest(tx, officer, { ...contest, announcedOn }, now);
    await tellOf(tx, officer, contest, "contest.announced", now, { facts: { number: decision.decisionNumber } });
    const entrants = await tx
      .selectDistinct({ id: contestAuthors.personId })
      .from(contestAuthors)
      .innerJoin(contestEntries, eq(contestEntries.id, contestAuthors.entryId))
      .where(and(eq(contestAuthors.contestId, contestId), eq(contestEntries.state, "accepted")));
    const ids = entrants.flatMap(({ id }) => (id === null ? [] : [id]));
    const text = `Kết quả cuộc thi: ${contest.name}`;
    await notify(tx, ids, { agencyId: contest.agencyId, text, href: `/contests/${contestId}` }, now);
  });
}

/** Thu hồi giải, with the day and the reason; its certificate says so from then on. */
export function revokeAward(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  awardId: string,
  reason: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const contest = await contestById(tx, officer, contestId);
    insist(mayAnswer(officer, contest));
    const award =
      (isId(awardId) ? (await awardsOf(tx, contestId)).find(({ id }) => id === awardId) : undefined) ?? notFound();
    const gone = await tx
      .update(contestAwards)
      .set({ revokedOn: vietnamDay(now), revokedReason: reason })
      .where(and(eq(contestAwards.id, awardId), isNull(contestAwards.revokedOn)))
      .returning({ id: contestAwards.id });
    if (gone.length === 0) throw new Overtaken("contest.moved_meanwhile");
    await tellOf(tx, officer, contest, "contest.award_revoked", now, { facts: { prize: award.prize }, reason });
  });
}
