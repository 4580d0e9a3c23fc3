import { bigint, index, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** Nhật ký: one line for each change, written in the transaction of the change. Never deleted, never edited, save that a stranger is covered (decision 0053). */
export const activity = pgTable(
  "activity",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    agencyId: uuid().notNull(),
    happenedAt: timestamp({ withTimezone: true }).notNull(),
    /** The person who acted; null when the program did it by itself. */
    actorId: uuid(),
    /** Her name and post on that day: the line stays true after she has moved. */
    actorName: text().notNull(),
    /** The unit she acted for, when the act concerns one unit. */
    unitId: uuid(),
    /** `thing.done`, for example `obligation.submitted`; the room's words make the sentence. */
    verb: text().notNull(),
    subjectType: text().notNull(),
    subjectId: text().notNull(),
    facts: jsonb().$type<Record<string, string>>().notNull().default({}),
    reason: text(),
  },
  (t) => [
    index("activity_newest").on(t.agencyId, t.id),
    index("activity_of_subject").on(t.subjectType, t.subjectId, t.id),
    index("activity_of_unit").on(t.unitId, t.id),
    index("activity_of_actor").on(t.agencyId, t.actorId, t.id),
    index("activity_by_day").on(t.agencyId, t.happenedAt),
  ],
);

export type ActivityLine = typeof activity.$inferSelect;
