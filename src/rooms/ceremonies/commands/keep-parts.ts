import { and, eq, isNull, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { keepFile } from "#kernel/files/index.ts";
import { isId, newId } from "#kernel/ids.ts";
import type { MadePicture } from "#kernel/pictures/index.ts";
import { insist } from "#kernel/verdict.ts";
import type { CostValues } from "../forms/parts.ts";
import { eventById } from "../queries/events.ts";
import { mayEquip } from "../rules.ts";
import { eventCosts, eventFiles, eventPictures } from "../schema/parts.ts";
import type { EventPaperKind } from "../terms.ts";
import { recordOf } from "./write-event.ts";

/** Ghi kinh phí: all rows as they shall be, in đồng. */
export function keepCosts(db: Db, officer: Officer, id: string, costs: CostValues, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const event = await eventById(tx, officer, id);
    insist(mayEquip(officer, event));
    await tx.delete(eventCosts).where(eq(eventCosts.eventId, id));
    if (costs.length > 0)
      await tx.insert(eventCosts).values(costs.map((row, position) => ({ eventId: id, position, ...row })));
    await recordOf(tx, officer, event, "event.costs_kept", now);
  });
}

/** What is said of a picture: words for those who do not see it, and whether people can be recognised. */
export type PictureWords = { alt: string; caption: string; credit: string; showsPeople: boolean };

/** Thêm ảnh, made small already; the same picture again changes its words. */
export function addPicture(
  db: Db,
  officer: Officer,
  id: string,
  picture: MadePicture & PictureWords,
  dataFolder: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const event = await eventById(tx, officer, id);
    insist(mayEquip(officer, event));
    const { large, small, width, height, ...words } = picture;
    const file = await keepFile(tx, officer, large, dataFolder, now);
    const smallFile = await keepFile(tx, officer, small, dataFolder, now);
    const [last] = await tx
      .select({ n: sql<number>`coalesce(max(position), 0)::int` })
      .from(eventPictures)
      .where(eq(eventPictures.eventId, id));
    const row = { id: newId(), eventId: id, fileId: file.id, smallFileId: smallFile.id, width, height };
    await tx
      .insert(eventPictures)
      .values({ ...row, ...words, position: (last?.n ?? 0) + 1, addedBy: officer.personId, addedAt: now })
      .onConflictDoUpdate({
        target: [eventPictures.eventId, eventPictures.fileId],
        targetWhere: sql`removed_at is null`,
        set: words,
      });
    await recordOf(tx, officer, event, "event.picture_added", now);
  });
}

/** Bỏ một ảnh. */
export function removePicture(db: Db, officer: Officer, id: string, pictureId: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const event = await eventById(tx, officer, id);
    insist(mayEquip(officer, event));
    if (!isId(pictureId)) return;
    const gone = await tx
      .update(eventPictures)
      .set({ removedAt: now })
      .where(and(eq(eventPictures.id, pictureId), eq(eventPictures.eventId, id), isNull(eventPictures.removedAt)))
      .returning({ id: eventPictures.id });
    if (gone.length > 0) await recordOf(tx, officer, event, "event.picture_removed", now);
  });
}

/** Kèm giấy tờ: files that were kept already; the same file of one kind once. */
export function attachPapers(
  db: Db,
  officer: Officer,
  id: string,
  papers: readonly { kind: EventPaperKind; fileId: string }[],
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const event = await eventById(tx, officer, id);
    insist(mayEquip(officer, event));
    if (papers.length === 0) return;
    const by = { addedBy: officer.personId, addedAt: now };
    await tx
      .insert(eventFiles)
      .values(papers.map((one) => ({ id: newId(), eventId: id, ...one, ...by })))
      .onConflictDoNothing();
    await recordOf(tx, officer, event, "event.edited", now);
  });
}
