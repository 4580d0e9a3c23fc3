import { sql } from "drizzle-orm";
import { date, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { files } from "#kernel/files/schema.ts";
import { agencies, people, units } from "#rooms/organisation/schema.ts";
import { plans } from "#rooms/plans/schema.ts";
import { introductionStates } from "../introduction/states.ts";
import { exemplars } from "../schema.ts";

const moment = () => timestamp({ withTimezone: true });

/**
 * Giới thiệu tập thể, cá nhân tiêu biểu (Cà Mau, mục III, điểm 3.8): a unit introduces an exemplar it registered, with the
 * minutes of its meeting and the summary of achievements that its head confirms.
 */
export const introductions = pgTable(
  "introductions",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    planId: uuid()
      .notNull()
      .references(() => plans.id),
    exemplarId: uuid()
      .notNull()
      .references(() => exemplars.id, { onDelete: "cascade" }),
    /** The unit that introduces it. */
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    year: integer().notNull(),
    state: text({ enum: introductionStates }).notNull().default("prepared"),
    /** Biên bản họp cơ quan, đơn vị: when the meeting was, and the paper. */
    metOn: date().notNull(),
    minutesFileId: uuid()
      .notNull()
      .references(() => files.id),
    /** Bản tóm tắt thành tích: in words, and the paper when there is one. */
    summary: text().notNull(),
    summaryFileId: uuid().references(() => files.id),
    preparedBy: uuid().notNull(),
    /** Lãnh đạo xác nhận: the head or deputy who confirmed it, and when. */
    confirmedBy: uuid().references(() => people.id),
    confirmedAt: timestamp({ withTimezone: true }),
    answeredBy: uuid(),
    answeredAt: timestamp({ withTimezone: true }),
    /** Why it came back. */
    reason: text(),
    revision: integer().notNull().default(1),
    createdAt: moment().notNull(),
  },
  (t) => [
    uniqueIndex("introduced_once_a_year").on(t.planId, t.exemplarId, t.year).where(sql`state <> 'withdrawn'`),
    index("introductions_of_unit").on(t.unitId, t.planId, t.year),
    index("introductions_of_agency").on(t.agencyId, t.year, t.state),
    index("introductions_of_exemplar").on(t.exemplarId),
    index("introductions_of_minutes").on(t.minutesFileId),
    index("introductions_of_summary").on(t.summaryFileId),
  ],
);
export type Introduction = typeof introductions.$inferSelect;
