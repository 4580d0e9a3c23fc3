import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  customType,
  date,
  index,
  integer,
  numeric,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { people, units } from "#rooms/organisation/schema.ts";
import { replicationStates } from "../replication/states.ts";
import { exemplars } from "../schema.ts";

const moment = () => timestamp({ withTimezone: true });
const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

export const replicationState = pgEnum("replication_state", replicationStates);

/** Cách làm của một điển hình: which problem it solves, how, in what surroundings. What the practice finder searches. */
export const practices = pgTable(
  "practices",
  {
    exemplarId: uuid()
      .primaryKey()
      .references(() => exemplars.id, { onDelete: "cascade" }),
    agencyId: uuid().notNull(),
    title: text().notNull(),
    problem: text().notNull(),
    way: text().notNull(),
    effect: text().notNull().default(""),
    surroundings: text().notNull().default(""),
    /** Đơn vị đo: what a taker's result is measured in, so that results can be added up: “vụ”, “buổi”. */
    measure: text().notNull().default(""),
    writtenBy: uuid()
      .notNull()
      .references(() => people.id),
    writtenAt: moment().notNull(),
    revision: integer().notNull().default(1),
    /** Words without diacritics; those of title and problem weigh most, for a reader asks by the problem. */
    searchText: tsvector().generatedAlwaysAs(
      sql`setweight(to_tsvector('simple', vn_fold(title || ' ' || problem)), 'A') || setweight(to_tsvector('simple', vn_fold(way)), 'B') || setweight(to_tsvector('simple', vn_fold(effect || ' ' || surroundings)), 'C')`,
    ),
  },
  (t) => [index("practices_search").using("gin", t.searchText), index("practices_of_agency").on(t.agencyId)],
);
export type Practice = typeof practices.$inferSelect;

/** Đơn vị làm theo: one unit takes over the way of working of an exemplar, from it or from another taker. */
export const replications = pgTable(
  "replications",
  {
    id: uuid().primaryKey(),
    agencyId: uuid().notNull(),
    exemplarId: uuid()
      .notNull()
      .references(() => exemplars.id, { onDelete: "cascade" }),
    /** The unit that takes over. */
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    /** The taker it was learned from; null when from the exemplar itself. */
    fromId: uuid().references((): AnyPgColumn => replications.id),
    state: replicationState().notNull().default("planned"),
    /** Vấn đề của đơn vị: which problem of its own the unit wants to solve. */
    problem: text().notNull(),
    /** Điều chỉnh: what was changed to fit the unit. */
    adapted: text().notNull().default(""),
    /** Người giúp: a person of the exemplar or of an earlier taker. */
    helper: text().notNull().default(""),
    startsOn: date().notNull(),
    /** The day on which the unit tells its result. */
    reportOn: date().notNull(),
    baseline: numeric({ mode: "number" }),
    result: numeric({ mode: "number" }),
    resultWords: text(),
    reportedOn: date(),
    /** Thủ trưởng xác nhận: the head of the taking unit, by name. */
    confirmedBy: uuid().references(() => people.id),
    confirmedOn: date(),
    /** Why it was paused, dropped, given back or struck off; and when a paused one is looked at again. */
    stateReason: text(),
    resumeOn: date(),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: moment().notNull(),
    revision: integer().notNull().default(1),
  },
  (t) => [
    index("replications_of_exemplar").on(t.exemplarId, t.startsOn),
    index("replications_of_unit").on(t.unitId, t.state, t.reportOn),
    index("replications_due").on(t.agencyId, t.state, t.reportOn),
    /** One that runs, of one unit and exemplar: the same thing is not taken over twice. */
    uniqueIndex("replications_running_once")
      .on(t.exemplarId, t.unitId)
      .where(sql`state not in ('dropped', 'struck_off')`),
  ],
);
export type Replication = typeof replications.$inferSelect;

/** Theo dõi sau 6, 12, 24 tháng: does what was recognised or taken over still live? */
export const followUps = pgTable(
  "follow_ups",
  {
    id: uuid().primaryKey(),
    agencyId: uuid().notNull(),
    exemplarId: uuid()
      .notNull()
      .references(() => exemplars.id, { onDelete: "cascade" }),
    /** The taker that is followed; null: the exemplar itself after its recognition. */
    replicationId: uuid().references(() => replications.id, { onDelete: "cascade" }),
    months: integer().notNull(),
    dueOn: date().notNull(),
    answer: text({ enum: ["lives_on", "changed", "ended"] }),
    words: text(),
    result: numeric({ mode: "number" }),
    answeredBy: uuid().references(() => people.id),
    answeredOn: date(),
  },
  (t) => [
    index("follow_ups_of_exemplar").on(t.exemplarId, t.dueOn),
    index("follow_ups_due").on(t.agencyId, t.dueOn).where(sql`answer is null`),
    uniqueIndex("follow_ups_once").on(t.exemplarId, sql`coalesce(replication_id, exemplar_id)`, t.dueOn, t.months),
  ],
);
export type FollowUp = typeof followUps.$inferSelect;

/** Kế hoạch thi đua cùng điển hình: what a unit sets itself to do alongside an exemplar in a year. */
export const companionPlans = pgTable(
  "companion_plans",
  {
    id: uuid().primaryKey(),
    agencyId: uuid().notNull(),
    exemplarId: uuid()
      .notNull()
      .references(() => exemplars.id, { onDelete: "cascade" }),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    year: integer().notNull(),
    content: text().notNull(),
    target: text().notNull(),
    dueOn: date().notNull(),
    result: text(),
    reached: text({ enum: ["reached", "partly", "missed"] }),
    reviewedOn: date(),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: moment().notNull(),
  },
  (t) => [
    uniqueIndex("companion_plans_once").on(t.exemplarId, t.unitId, t.year),
    index("companion_plans_of_unit").on(t.unitId, t.year),
  ],
);
export type CompanionPlan = typeof companionPlans.$inferSelect;
