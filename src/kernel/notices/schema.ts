import { sql } from "drizzle-orm";
import { bigint, index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** Thông báo: a sentence for one person about something that concerns her, with a way to it. */
export const notices = pgTable(
  "notices",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    agencyId: uuid().notNull(),
    personId: uuid().notNull(),
    text: text().notNull(),
    href: text().notNull(),
    /** What it is about, when the next notice of the same takes its place as long as nobody has read it. */
    about: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    readAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index("notices_of_person").on(t.personId, t.id),
    index("notices_unread").on(t.personId).where(sql`${t.readAt} is null`),
  ],
);

export type Notice = typeof notices.$inferSelect;
