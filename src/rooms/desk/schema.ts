import { pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { people } from "#rooms/organisation/schema.ts";

/** Địa chỉ lịch riêng: the secret address under which a person's own calendar program reads her due dates. One a person. */
export const calendarFeeds = pgTable("calendar_feeds", {
  personId: uuid()
    .primaryKey()
    .references(() => people.id, { onDelete: "cascade" }),
  /** 256 random bits; whoever knows it reads the calendar, so it can be replaced or taken away at any time. */
  token: text().notNull().unique(),
  createdAt: timestamp({ withTimezone: true }).notNull(),
});
export type CalendarFeed = typeof calendarFeeds.$inferSelect;
