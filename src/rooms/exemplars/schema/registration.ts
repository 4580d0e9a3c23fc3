import { date, index, integer, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { entryStates, listStates } from "#kernel/lists/index.ts";
import { agencies, people, units } from "#rooms/organisation/schema.ts";
import type { PackCriterion } from "#rooms/plans/packs/index.ts";
import { plans } from "#rooms/plans/schema.ts";
import type { MarkSaid } from "../assessment/hands.ts";
import { exemplars, holderKind } from "../schema.ts";
import { registerLevels } from "../terms.ts";

const moment = () => timestamp({ withTimezone: true });

/** Danh sách đăng ký điển hình of a unit for a year under a plan. */
export const registrationLists = pgTable(
  "registration_lists",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    planId: uuid()
      .notNull()
      .references(() => plans.id),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    year: integer().notNull(),
    state: text({ enum: listStates }).notNull().default("drafting"),
    sentBy: uuid(),
    sentAt: timestamp({ withTimezone: true }),
    answeredAt: timestamp({ withTimezone: true }),
    revision: integer().notNull().default(1),
    createdBy: uuid().notNull(),
    createdAt: moment().notNull(),
  },
  (t) => [
    uniqueIndex("registration_lists_of_unit").on(t.planId, t.unitId, t.year),
    index("registration_lists_of_agency").on(t.agencyId, t.year, t.state),
  ],
);
export type RegistrationList = typeof registrationLists.$inferSelect;

/** Một mục đăng ký: one exemplar a unit registers. */
export const registrationEntries = pgTable(
  "registration_entries",
  {
    id: uuid().primaryKey(),
    listId: uuid()
      .notNull()
      .references(() => registrationLists.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    kindKey: text().notNull(),
    kindName: text().notNull(),
    holderKind: holderKind().notNull(),
    personId: uuid().references(() => people.id),
    collectiveId: uuid().references(() => units.id),
    name: text().notNull(),
    /** Chức vụ, nơi công tác. */
    post: text().notNull().default(""),
    levels: text({ enum: registerLevels }).array().notNull(),
    /** Of a period: its first and last year; null when it is for the year of the list. */
    periodFrom: integer(),
    periodTo: integer(),
    summary: text().notNull().default(""),
    /** Người theo dõi, bồi dưỡng. */
    mentor: text().notNull().default(""),
    state: text({ enum: entryStates }).notNull().default("waiting"),
    reason: text(),
    exemplarId: uuid().references(() => exemplars.id),
    answeredBy: uuid(),
    answeredAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index("registration_entries_of_list").on(t.listId, t.position),
    index("registration_entries_of_exemplar").on(t.exemplarId),
  ],
);
export type RegistrationEntry = typeof registrationEntries.$inferSelect;

/**
 * Tự đánh giá trước khi đăng ký: what a unit says of itself as a collective by the plan's general criteria, before it puts
 * anybody on its list. Nobody checks it; it goes with the list.
 */
export const selfAssessments = pgTable("registration_self_assessments", {
  listId: uuid()
    .primaryKey()
    .references(() => registrationLists.id, { onDelete: "cascade" }),
  /** The criteria as they stood when it was last written. */
  criteria: jsonb().$type<PackCriterion[]>().notNull(),
  /** What is said of each, by its key. */
  marks: jsonb().$type<Record<string, MarkSaid>>().notNull(),
  /** Ngày đơn vị hoàn thành bản tự đánh giá; null while it is being written. */
  doneOn: date(),
  writtenBy: uuid().notNull(),
  writtenAt: moment().notNull(),
  revision: integer().notNull().default(1),
});
export type SelfAssessment = typeof selfAssessments.$inferSelect;
