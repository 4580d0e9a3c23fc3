import {
  boolean,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { agencies, people, units } from "#rooms/organisation/schema.ts";
import { duties, plans } from "#rooms/plans/schema.ts";
import { selectionStates } from "../states.ts";

const moment = () => timestamp({ withTimezone: true });

export const selectionState = pgEnum("selection_state", selectionStates);

/** Đợt lựa chọn, e.g. «Gương sáng pháp luật»: who is put forward by whom, by which criteria, chosen and announced on its day. */
export const selections = pgTable(
  "selections",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    ownerUnitId: uuid()
      .notNull()
      .references(() => units.id),
    planId: uuid().references(() => plans.id),
    /** The duty of a plan that is done when the result is announced. */
    dutyId: uuid().references(() => duties.id),
    title: text().notNull(),
    year: integer().notNull(),
    /** Tiêu chí, one a line; begun with those of the plan. */
    criteria: text().notNull().default(""),
    /** Hạn các đơn vị giới thiệu. */
    proposalsDueOn: date().notNull(),
    /** Ngày công bố: the result is told to nobody before. */
    announceOn: date().notNull(),
    /** Số được chọn nhiều nhất. */
    places: integer().notNull(),
    state: selectionState().notNull().default("open"),
    chosenBy: uuid().references(() => people.id),
    chosenOn: date(),
    announcedOn: date(),
    stateReason: text(),
    revision: integer().notNull().default(1),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: moment().notNull(),
  },
  (t) => [index("selections_newest").on(t.agencyId, t.year), index("selections_of_owner").on(t.ownerUnitId, t.state)],
);
export type Selection = typeof selections.$inferSelect;

/** Người, tập thể được giới thiệu: by a unit, or taken from the exemplars by those who hold the selection. */
export const nominees = pgTable(
  "nominees",
  {
    id: uuid().primaryKey(),
    selectionId: uuid()
      .notNull()
      .references(() => selections.id, { onDelete: "cascade" }),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    exemplarId: uuid().references(() => exemplars.id),
    name: text().notNull(),
    caption: text().notNull().default(""),
    /** Vì sao: how it meets the criteria. */
    grounds: text().notNull(),
    proposedBy: uuid()
      .notNull()
      .references(() => people.id),
    proposedAt: moment().notNull(),
    /** Null until it was chosen or not. */
    chosen: boolean(),
    reason: text(),
    withdrawnAt: moment(),
  },
  (t) => [
    index("nominees_of_selection").on(t.selectionId),
    index("nominees_of_unit").on(t.unitId),
    uniqueIndex("nominees_once").on(t.selectionId, t.unitId, t.name),
  ],
);
export type Nominee = typeof nominees.$inferSelect;
