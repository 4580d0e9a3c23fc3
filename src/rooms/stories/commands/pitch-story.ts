import { eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, verdict } from "#kernel/verdict.ts";
import { exemplarById } from "#rooms/exemplars/index.ts";
import { stories, storySteps } from "../schema.ts";
import type { StoryRefusal } from "../words.vi.ts";
import { recordOf } from "./move-story.ts";
import { takeFacts } from "./take-facts.ts";
import { tellNextHand } from "./tell-hands.ts";

/** Đề xuất: what a story would tell. */
export type Pitched = { title: string; idea: string; exemplarId: string | null; unitId: string | null };

/**
 * Đề xuất bài: anybody of the agency may, of an exemplar she may see and that stands, or of something else in her unit. What
 * the exemplar's record says is taken over at once, as facts. `id` is given by the form, so that sending it twice pitches once.
 */
export function pitchStory(
  db: Db,
  officer: Officer,
  pitched: Pitched,
  now: Date,
  id: string = newId(),
): Promise<string> {
  return db.transaction(async (tx) => {
    const exemplar = pitched.exemplarId ? await exemplarById(tx, officer, pitched.exemplarId) : null;
    const down = exemplar !== null && exemplar.standing !== "active";
    insist(verdict<StoryRefusal>([down && { code: "story.exemplar_down" }]));
    const story = {
      ...{ id, agencyId: officer.agencyId, exemplarId: exemplar?.id ?? null, title: pitched.title, idea: pitched.idea },
      unitId: exemplar?.unitId ?? pitched.unitId ?? officer.unitId,
      field: exemplar?.field ?? null,
      consentNeeded: exemplar === null || !["collective", "model"].includes(exemplar.holderKind),
      ...{ pitchedBy: officer.personId, writerId: null, createdAt: now, changedAt: now },
    };
    const [there] = await tx.select({ id: stories.id }).from(stories).where(eq(stories.id, id));
    if (there) return id;
    await tx.insert(stories).values(story);
    const by = { madeBy: officer.personId, madeAt: now };
    await tx.insert(storySteps).values({ id: newId(), storyId: id, step: "pitch", leadsTo: "pitched", ...by });
    await takeFacts(tx, story, now);
    await recordOf(tx, officer, story, "story.pitch", now);
    await tellNextHand(tx, story, "pitched", null, now);
    return id;
  });
}
