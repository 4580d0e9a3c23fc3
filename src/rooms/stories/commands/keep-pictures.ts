import { and, eq, isNull, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { keepFile } from "#kernel/files/index.ts";
import { newId } from "#kernel/ids.ts";
import type { MadePicture } from "#kernel/pictures/index.ts";
import { insist } from "#kernel/verdict.ts";
import { storyById } from "../queries/stories.ts";
import { mayEquip } from "../rules.ts";
import { storyPictures } from "../schema/parts.ts";
import { recordOf } from "./move-story.ts";

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
    const { story } = await storyById(tx, officer, id, now);
    insist(mayEquip(officer, story));
    const { large, small, width, height, ...words } = picture;
    const file = await keepFile(tx, officer, large, dataFolder, now);
    const smallFile = await keepFile(tx, officer, small, dataFolder, now);
    const [last] = await tx
      .select({ n: sql<number>`coalesce(max(position), 0)::int` })
      .from(storyPictures)
      .where(eq(storyPictures.storyId, id));
    const row = { id: newId(), storyId: id, fileId: file.id, smallFileId: smallFile.id, width, height };
    await tx
      .insert(storyPictures)
      .values({ ...row, ...words, position: (last?.n ?? 0) + 1, addedBy: officer.personId, addedAt: now })
      .onConflictDoUpdate({
        target: [storyPictures.storyId, storyPictures.fileId],
        targetWhere: sql`removed_at is null`,
        set: words,
      });
    await recordOf(tx, officer, story, "story.picture_added", now);
  });
}

/** Bỏ ảnh khỏi bài. */
export function removePicture(db: Db, officer: Officer, id: string, pictureId: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const { story } = await storyById(tx, officer, id, now);
    insist(mayEquip(officer, story));
    const gone = await tx
      .update(storyPictures)
      .set({ removedAt: now })
      .where(and(eq(storyPictures.id, pictureId), eq(storyPictures.storyId, id), isNull(storyPictures.removedAt)))
      .returning({ id: storyPictures.id });
    if (gone.length > 0) await recordOf(tx, officer, story, "story.picture_removed", now);
  });
}
