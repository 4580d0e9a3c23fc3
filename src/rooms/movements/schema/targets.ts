import { sql } from "drizzle-orm";
import { boolean, date, index, integer, numeric, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { files } from "#kernel/files/schema.ts";
import { people } from "#rooms/organisation/schema.ts";
import { drives, launches, movements } from "../schema.ts";

/** Chỉ tiêu của phong trào, or of one of its drives: what, in which measure, how much. */
export const movementTargets = pgTable(
  "movement_targets",
  {
    id: uuid().primaryKey(),
    movementId: uuid()
      .notNull()
      .references(() => movements.id, { onDelete: "cascade" }),
    /** Set where only one drive of the movement asks it. */
    driveId: uuid().references(() => drives.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    title: text().notNull(),
    /** Đơn vị đo: “%”, “vụ”; empty where the target is told in words alone. */
    measure: text().notNull().default(""),
    /** Null where the target has no number. */
    goal: numeric({ mode: "number" }),
    /** Taken out of the movement after figures were told of it: they stay on record. */
    retired: boolean().notNull().default(false),
  },
  (t) => [index("movement_targets_of_movement").on(t.movementId, t.position)],
);
export type MovementTarget = typeof movementTargets.$inferSelect;

/** Số liệu tiến độ: how far one unit is with one target, at the end of a drive or as of now, and what proves it. */
export const targetFigures = pgTable(
  "target_figures",
  {
    id: uuid().primaryKey(),
    targetId: uuid()
      .notNull()
      .references(() => movementTargets.id, { onDelete: "cascade" }),
    launchId: uuid()
      .notNull()
      .references(() => launches.id, { onDelete: "cascade" }),
    driveId: uuid().references(() => drives.id, { onDelete: "cascade" }),
    value: numeric({ mode: "number" }),
    /** Kết quả bằng lời. */
    words: text().notNull().default(""),
    /** Minh chứng: number of a document, address of a published thing. */
    evidence: text().notNull().default(""),
    fileId: uuid().references(() => files.id),
    reportedOn: date().notNull(),
    reportedBy: uuid().references(() => people.id),
  },
  (t) => [
    uniqueIndex("target_figures_once").on(t.targetId, t.launchId, sql`coalesce(drive_id, target_id)`),
    index("target_figures_of_launch").on(t.launchId),
  ],
);
export type TargetFigure = typeof targetFigures.$inferSelect;
