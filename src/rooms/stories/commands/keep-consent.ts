import { and, eq, isNull } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { storyById } from "../queries/stories.ts";
import { mayRecordConsent, mayWithdrawConsent } from "../rules.ts";
import { storyConsents } from "../schema/parts.ts";
import { publishedStates } from "../states.ts";
import type { ConsentReach, ConsentSubject } from "../terms.ts";
import { recordOf } from "./move-story.ts";
import { withdrawOut } from "./publish-story.ts";
import { tellBoard } from "./tell-hands.ts";

/** Sự đồng ý, as it was given. */
export type NewConsent = {
  about: ConsentSubject[];
  personName: string;
  reach: ConsentReach;
  givenOn: string;
  until: string | null;
  paper: string;
  fileId: string | null;
};

/** Ghi sự đồng ý của người được nêu: one line for the text, one for photos. */
export function recordConsent(db: Db, officer: Officer, id: string, given: NewConsent, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const { story } = await storyById(tx, officer, id, now);
    insist(mayRecordConsent(officer, story));
    const { about, ...rest } = given;
    const written = { ...rest, storyId: id, recordedBy: officer.personId, recordedAt: now };
    await tx.insert(storyConsents).values(about.map((subject) => ({ id: newId(), about: subject, ...written })));
    await recordOf(tx, officer, story, "consent.recorded", now, { name: given.personName });
  });
}

/**
 * Rút sự đồng ý: at once. A story that is out is taken off, one that waits for its moment does not go; photos with people
 * disappear. The editorial board is told.
 */
export function withdrawConsent(
  db: Db,
  officer: Officer,
  id: string,
  consentId: string,
  reason: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { story, ownPersonId } = await storyById(tx, officer, id, now);
    insist(mayWithdrawConsent(officer, story, ownPersonId));
    const [there] = await tx
      .select()
      .from(storyConsents)
      .where(and(eq(storyConsents.id, consentId), eq(storyConsents.storyId, id)));
    if (!there) return notFound();
    const gone = await tx
      .update(storyConsents)
      .set({ withdrawnOn: vietnamDay(now), withdrawnReason: reason, withdrawnBy: officer.personId })
      .where(and(eq(storyConsents.id, consentId), isNull(storyConsents.withdrawnOn)))
      .returning();
    if (gone.length === 0) throw new Overtaken("consent.already_withdrawn");
    await recordOf(tx, officer, story, "consent.withdrawn", now, { name: there.personName }, reason);
    await tellBoard(tx, story, `${there.personName} rút sự đồng ý cho bài: ${story.title}`, now);
    const { holds } = await storyById(tx, officer, id, now);
    const out = (publishedStates as readonly string[]).includes(story.state);
    if (out && holds.textWithoutConsent) await withdrawOut(tx, officer, story, consentGone, now);
  });
}

/** Why a story was taken off when its person no longer agrees; nothing of her own reason is told to readers. */
export const consentGone = "Người được nêu không còn đồng ý đăng bài.";
