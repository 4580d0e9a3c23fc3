import { date, index, integer, jsonb, pgEnum, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { people } from "#rooms/organisation/schema.ts";
import { nurturingItemStates, nurturingStates } from "../nurturing/states.ts";
import { exemplars } from "../schema.ts";

const moment = () => timestamp({ withTimezone: true });

export const nurturingState = pgEnum("nurturing_state", nurturingStates);
export const nurturingItemState = pgEnum("nurturing_item_state", nurturingItemStates);
export const nurturingItemKind = pgEnum("nurturing_item_kind", ["goal", "step", "support", "weakness"]);

/** Kế hoạch bồi dưỡng một điển hình: who answers for it, from when to when. One for each exemplar. */
export const nurturings = pgTable("nurturings", {
  exemplarId: uuid()
    .primaryKey()
    .references(() => exemplars.id, { onDelete: "cascade" }),
  state: nurturingState().notNull().default("drafting"),
  startsOn: date().notNull(),
  endsOn: date(),
  /** Cấp ủy: who answers for the party committee, and for what. */
  committeeId: uuid()
    .notNull()
    .references(() => people.id),
  committeeCharge: text().notNull(),
  committeeAgreedAt: moment(),
  /** Thủ trưởng: who answers as head, and for what. */
  headId: uuid()
    .notNull()
    .references(() => people.id),
  headCharge: text().notNull(),
  headAgreedAt: moment(),
  /** Người kèm: who helps day by day. */
  helperId: uuid()
    .notNull()
    .references(() => people.id),
  helperCharge: text().notNull(),
  /** The next talk with the exemplar, as set at the last one. */
  nextCheckInOn: date(),
  /** The last day on which anybody did anything for it; the board fades by it. */
  touchedOn: date().notNull(),
  closeReason: text(),
  /** Counts every save, so that a second hand on an older page is noticed. */
  revision: integer().notNull().default(1),
});
export type Nurturing = typeof nurturings.$inferSelect;

/** Mục của kế hoạch bồi dưỡng: a goal, a step, support promised, a weakness to be remedied. */
export const nurturingItems = pgTable(
  "nurturing_items",
  {
    id: uuid().primaryKey(),
    exemplarId: uuid()
      .notNull()
      .references(() => nurturings.exemplarId, { onDelete: "cascade" }),
    kind: nurturingItemKind().notNull(),
    title: text().notNull(),
    /** Biện pháp: of a weakness its remedy, of support who gives it. */
    means: text(),
    dueOn: date(),
    state: nurturingItemState().notNull().default("open"),
    /** What came of it: the result, what was given, how it was remedied; or why it was dropped. */
    outcome: text(),
    closedOn: date(),
    position: integer().notNull(),
  },
  (t) => [index("nurturing_items_of_exemplar").on(t.exemplarId, t.kind, t.position)],
);
export type NurturingItem = typeof nurturingItems.$inferSelect;

/** Lần trao đổi: a talk with the exemplar, and what was agreed. */
export const checkIns = pgTable(
  "check_ins",
  {
    id: uuid().primaryKey(),
    exemplarId: uuid()
      .notNull()
      .references(() => nurturings.exemplarId, { onDelete: "cascade" }),
    heldOn: date().notNull(),
    words: text().notNull(),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: moment().notNull(),
  },
  (t) => [index("check_ins_of_exemplar").on(t.exemplarId, t.heldOn)],
);
export type CheckIn = typeof checkIns.$inferSelect;

/** Điều chỉnh kế hoạch bồi dưỡng: what stood before and after, and why. */
export const nurturingAdjustments = pgTable(
  "nurturing_adjustments",
  {
    id: uuid().primaryKey(),
    exemplarId: uuid()
      .notNull()
      .references(() => nurturings.exemplarId, { onDelete: "cascade" }),
    reason: text().notNull(),
    /** Sentences that say what changed, in the order of the form. */
    changes: jsonb().$type<string[]>().notNull(),
    madeBy: uuid()
      .notNull()
      .references(() => people.id),
    madeAt: moment().notNull(),
  },
  (t) => [index("nurturing_adjustments_of_exemplar").on(t.exemplarId, t.madeAt)],
);
export type NurturingAdjustment = typeof nurturingAdjustments.$inferSelect;
