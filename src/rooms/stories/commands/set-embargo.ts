import { and, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { waitingCasesOf } from "#rooms/exemplars/index.ts";
import { awardDecisions } from "#rooms/ledger/schema.ts";
import { storyById } from "../queries/stories.ts";
import { mayEquip } from "../rules.ts";
import { type Story, stories } from "../schema.ts";
import { recordOf } from "./move-story.ts";

/** What a story waits for: a case of its exemplar, a decision of the award book, or nothing. */
export type Embargo = { recognitionId: string | null; decisionId: string | null };

/** Chờ quyết định được ký: nothing goes out before; what is out already and must wait goes off at once. */
export function setEmbargo(db: Db, officer: Officer, id: string, until: Embargo, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const { story } = await storyById(tx, officer, id, now);
    insist(mayEquip(officer, story));
    const words = await wordsOf(tx, story, until);
    const set = await tx
      .update(stories)
      .set({
        ...{ embargoRecognitionId: until.recognitionId, embargoDecisionId: until.decisionId, changedAt: now },
        revision: sql`stories.revision + 1`,
      })
      .where(and(eq(stories.id, id), eq(stories.revision, story.revision)))
      .returning({ id: stories.id });
    if (set.length === 0) throw new Overtaken("story.moved_meanwhile");
    await recordOf(tx, officer, story, "story.embargo", now, { until: words });
  });
}

async function wordsOf(
  tx: Tx,
  story: Pick<Story, "agencyId" | "exemplarId">,
  { recognitionId, decisionId }: Embargo,
): Promise<string> {
  const cases = recognitionId && story.exemplarId ? await waitingCasesOf(tx, story.exemplarId) : [];
  const waited = cases.find(({ id }) => id === recognitionId);
  if (recognitionId && !waited) throw new Refused([{ code: "story.not_its_decision" }]);
  if (waited) return `khi có quyết định công nhận ${waited.awardName}, ${waited.year}`;
  if (!decisionId) return "không chờ quyết định nào";
  const [decision] = await tx
    .select({ number: awardDecisions.number, subject: awardDecisions.subject })
    .from(awardDecisions)
    .where(and(eq(awardDecisions.id, decisionId), eq(awardDecisions.agencyId, story.agencyId)));
  if (!decision) throw new Refused([{ code: "story.not_its_decision" }]);
  return `khi quyết định ${decision.number ?? decision.subject ?? "khen thưởng"} được ký`;
}
