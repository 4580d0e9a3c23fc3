import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { people } from "#rooms/organisation/schema.ts";
import { contestCriteria, contestPrizes, contestRounds, contests } from "../schema.ts";
import { sheetStates } from "../states.ts";
import { conflictGrounds } from "../terms.ts";
import { contestEntries } from "./entries.ts";

const moment = () => timestamp({ withTimezone: true });
const ofEntry = () =>
  uuid()
    .notNull()
    .references(() => contestEntries.id, { onDelete: "cascade" });

/** Khóa do xung đột: a judge who may not see or judge an entry; found by the program or declared at the sheet. */
export const contestConflicts = pgTable(
  "contest_conflicts",
  {
    entryId: ofEntry(),
    judgeId: uuid()
      .notNull()
      .references(() => people.id),
    ground: text({ enum: conflictGrounds }).notNull(),
    reason: text().notNull().default(""),
    foundAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.entryId, t.judgeId] }), index("contest_conflicts_of_judge").on(t.judgeId)],
);
export type ContestConflict = typeof contestConflicts.$inferSelect;

/** Phiếu chấm: one judge, one entry, one round. Sealed until the round closes: only its judge reads it. */
export const contestSheets = pgTable(
  "contest_sheets",
  {
    id: uuid().primaryKey(),
    contestId: uuid()
      .notNull()
      .references(() => contests.id, { onDelete: "cascade" }),
    roundId: uuid()
      .notNull()
      .references(() => contestRounds.id, { onDelete: "cascade" }),
    entryId: ofEntry(),
    judgeId: uuid()
      .notNull()
      .references(() => people.id),
    /** Called because two others were too far apart. */
    third: boolean().notNull().default(false),
    state: text({ enum: sheetStates }).notNull().default("assigned"),
    note: text().notNull().default(""),
    submittedAt: moment(),
    revision: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex("contest_sheets_once").on(t.roundId, t.entryId, t.judgeId),
    index("contest_sheets_of_judge").on(t.judgeId, t.state),
    index("contest_sheets_of_contest").on(t.contestId),
    index("contest_sheets_of_entry").on(t.entryId),
  ],
);
export type ContestSheet = typeof contestSheets.$inferSelect;

/** Điểm của một tiêu chí trên một phiếu. */
export const contestMarks = pgTable(
  "contest_marks",
  {
    sheetId: uuid()
      .notNull()
      .references(() => contestSheets.id, { onDelete: "cascade" }),
    criterionId: uuid()
      .notNull()
      .references(() => contestCriteria.id, { onDelete: "cascade" }),
    points: numeric({ mode: "number" }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.sheetId, t.criterionId] })],
);

/** Kết quả của một bài ở một vòng, fixed when the round closed. */
export const contestResults = pgTable(
  "contest_results",
  {
    roundId: uuid()
      .notNull()
      .references(() => contestRounds.id, { onDelete: "cascade" }),
    entryId: ofEntry(),
    score: numeric({ mode: "number" }).notNull(),
    place: integer().notNull(),
    goesOn: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.roundId, t.entryId] }), index("contest_results_of_entry").on(t.entryId)],
);
export type ContestResult = typeof contestResults.$inferSelect;

/** Giải của một bài, chosen by blind number before the names were opened. */
export const contestAwards = pgTable(
  "contest_awards",
  {
    id: uuid().primaryKey(),
    contestId: uuid()
      .notNull()
      .references(() => contests.id, { onDelete: "cascade" }),
    entryId: ofEntry(),
    prizeId: uuid()
      .notNull()
      .references(() => contestPrizes.id),
    place: integer().notNull(),
    score: numeric({ mode: "number" }).notNull(),
    /** Thu hồi giải. */
    revokedOn: date(),
    revokedReason: text(),
  },
  (t) => [
    uniqueIndex("contest_awards_once").on(t.entryId).where(sql`revoked_on is null`),
    index("contest_awards_of_contest").on(t.contestId),
  ],
);
export type ContestAward = typeof contestAwards.$inferSelect;
