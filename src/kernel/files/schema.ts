import { sql } from "drizzle-orm";
import { bigint, index, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";

/** Tệp: what was uploaded, stored outside the web root under its hash; the same content is stored once. */
export const files = pgTable(
  "files",
  {
    id: uuid().primaryKey(),
    agencyId: uuid().notNull(),
    name: text().notNull(),
    /** By content, not by ending: application/pdf, image/png … */
    type: text().notNull(),
    size: bigint({ mode: "number" }).notNull(),
    sha256: text().notNull(),
    uploadedBy: uuid().notNull(),
    uploadedAt: timestamp({ withTimezone: true }).notNull(),
    /** Tệp chờ trong biểu mẫu: the only form that may still take it up; null once it was, or when it never waited. */
    waitsIn: text(),
    /** SHA-256 of the mark by which that form carries it. */
    markHash: text(),
  },
  (t) => [
    index("files_by_content").on(t.sha256),
    uniqueIndex("files_by_mark").on(t.markHash).where(sql`mark_hash is not null`),
    index("files_waiting").on(t.waitsIn).where(sql`waits_in is not null`),
  ],
);

export type StoredFile = typeof files.$inferSelect;
