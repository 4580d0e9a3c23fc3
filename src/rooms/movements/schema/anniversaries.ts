import { boolean, index, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { agencies } from "#rooms/organisation/schema.ts";
import { anniversaryLevels } from "../anniversaries/terms.ts";

/**
 * Ngày kỷ niệm của một cơ quan: its own, its sector's and its province's, or its word on one of the country's (another name
 * or source, or not kept here). Those of the country stand in the program and are the same for all.
 */
export const anniversaries = pgTable(
  "anniversaries",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    level: text({ enum: anniversaryLevels }).notNull(),
    name: text().notNull(),
    /** `YYYY-MM-DD`, or `YYYY` where only the year is known. */
    founded: text().notNull(),
    /** Văn bản, tài liệu that dates it. */
    source: text().notNull().default(""),
    /** The name of a day of the country that this row stands for. */
    replaces: text(),
    /** Not shown: taken out, or a day of the country this agency does not keep. */
    hidden: boolean().notNull().default(false),
    createdBy: uuid(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    index("anniversaries_of_agency").on(t.agencyId),
    uniqueIndex("anniversaries_once").on(t.agencyId, t.name, t.founded),
  ],
);
export type OwnAnniversary = typeof anniversaries.$inferSelect;
