import { date, index, integer, pgEnum, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { people, units } from "#rooms/organisation/schema.ts";
import { plans } from "#rooms/plans/schema.ts";
import { findingStates, inspectionStates } from "../inspections/states.ts";
import { movements } from "../schema.ts";

const moment = () => timestamp({ withTimezone: true });

export const inspectionState = pgEnum("inspection_state", inspectionStates);
export const findingState = pgEnum("finding_state", findingStates);

/** Đợt kiểm tra, đôn đốc: one visit to one unit, under a movement, a plan, or neither. */
export const inspections = pgTable(
  "inspections",
  {
    id: uuid().primaryKey(),
    agencyId: uuid().notNull(),
    movementId: uuid().references(() => movements.id),
    planId: uuid().references(() => plans.id),
    /** The unit that is visited. */
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    /** The unit that visits; of the agency's inspections the root unit. */
    ownerUnitId: uuid()
      .notNull()
      .references(() => units.id),
    /** Nội dung kiểm tra. */
    purpose: text().notNull(),
    /** Thành viên đoàn, one a line, the leader first. */
    members: text().notNull(),
    plannedOn: date().notNull(),
    heldOn: date(),
    /** Nhận xét chung. */
    remarks: text().notNull().default(""),
    state: inspectionState().notNull().default("planned"),
    /** Why it was called off. */
    stateReason: text(),
    closedOn: date(),
    revision: integer().notNull().default(1),
    createdBy: uuid(),
    createdAt: moment().notNull(),
  },
  (t) => [
    index("inspections_of_unit").on(t.unitId, t.state),
    index("inspections_newest").on(t.agencyId, t.state, t.plannedOn),
    index("inspections_of_movement").on(t.movementId),
  ],
);
export type Inspection = typeof inspections.$inferSelect;

/** Kiến nghị sau kiểm tra: what the unit is to mend until when, and its answer. */
export const findings = pgTable(
  "findings",
  {
    id: uuid().primaryKey(),
    inspectionId: uuid()
      .notNull()
      .references(() => inspections.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    text: text().notNull(),
    dueOn: date().notNull(),
    state: findingState().notNull().default("open"),
    answer: text(),
    answeredOn: date(),
    answeredBy: uuid().references(() => people.id),
    /** Why the last answer was not enough. */
    returnReason: text(),
    settledOn: date(),
  },
  (t) => [index("findings_of_inspection").on(t.inspectionId, t.position), index("findings_due").on(t.state, t.dueOn)],
);
export type Finding = typeof findings.$inferSelect;
