import { bigint, index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

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
  },
  (t) => [index("files_by_content").on(t.sha256)],
);

export type StoredFile = typeof files.$inferSelect;
