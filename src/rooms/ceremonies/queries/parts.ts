import { and, asc, eq, isNull } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { files } from "#kernel/files/schema.ts";
import { eventCosts, eventFiles, eventPictures } from "../schema/parts.ts";

/** Kinh phí, row by row. */
export function costsOf(db: DbOrTx, eventId: string) {
  return db.select().from(eventCosts).where(eq(eventCosts.eventId, eventId)).orderBy(asc(eventCosts.position));
}

/** The pictures that stand, in their order. */
export function picturesOf(db: DbOrTx, eventId: string) {
  return db
    .select()
    .from(eventPictures)
    .where(and(eq(eventPictures.eventId, eventId), isNull(eventPictures.removedAt)))
    .orderBy(asc(eventPictures.position));
}

/** Giấy tờ của sự kiện, by kind and time. */
export function papersOf(db: DbOrTx, eventId: string) {
  return db
    .select({ kind: eventFiles.kind, id: files.id, name: files.name, size: files.size })
    .from(eventFiles)
    .innerJoin(files, eq(files.id, eventFiles.fileId))
    .where(eq(eventFiles.eventId, eventId))
    .orderBy(asc(eventFiles.kind), asc(eventFiles.addedAt));
}
export type EventPaper = Awaited<ReturnType<typeof papersOf>>[number];
