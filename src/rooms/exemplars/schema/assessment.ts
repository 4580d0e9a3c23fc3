import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { files } from "#kernel/files/schema.ts";
import type { PackCriterion } from "#rooms/plans/packs/index.ts";
import type { Score } from "../assessment/score.ts";
import { exemplars } from "../schema.ts";
import { assessmentStates } from "../states.ts";
import { assessmentHands } from "../terms.ts";

const moment = () => timestamp({ withTimezone: true });

/** Đánh giá một điển hình theo tiêu chí của kế hoạch in a year; the criteria are kept as they stood. */
export const assessments = pgTable(
  "exemplar_assessments",
  {
    id: uuid().primaryKey(),
    exemplarId: uuid()
      .notNull()
      .references(() => exemplars.id, { onDelete: "cascade" }),
    year: integer().notNull(),
    state: text({ enum: assessmentStates }).notNull().default("drafting"),
    criteria: jsonb().$type<PackCriterion[]>().notNull(),
    /** Tổng điểm từ mức này mới đạt; null where the plan has no points. */
    passAt: numeric({ mode: "number" }),
    returnReason: text(),
    settledOn: date(),
    /** Who gave the final word, or the minutes it rests on. */
    document: text(),
    /** Kết quả as it was settled: evidence may be taken back later. */
    result: jsonb().$type<Score | null>(),
    revision: integer().notNull().default(1),
    createdAt: moment().notNull(),
  },
  (t) => [uniqueIndex("exemplar_assessments_of_year").on(t.exemplarId, t.year)],
);
export type Assessment = typeof assessments.$inferSelect;

/** What one hand says of one criterion; kept side by side. */
export const assessmentMarks = pgTable(
  "assessment_marks",
  {
    assessmentId: uuid()
      .notNull()
      .references(() => assessments.id, { onDelete: "cascade" }),
    criterionKey: text().notNull(),
    hand: text({ enum: assessmentHands }).notNull(),
    met: boolean(),
    value: numeric({ mode: "number" }),
    reason: text().notNull().default(""),
    markedBy: uuid().notNull(),
    markedAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.assessmentId, t.criterionKey, t.hand] })],
);
export type AssessmentMark = typeof assessmentMarks.$inferSelect;

/** Minh chứng of an exemplar: a file or a document named, perhaps for one criterion. */
export const exemplarEvidence = pgTable(
  "exemplar_evidence",
  {
    id: uuid().primaryKey(),
    exemplarId: uuid()
      .notNull()
      .references(() => exemplars.id, { onDelete: "cascade" }),
    criterionKey: text(),
    title: text().notNull(),
    fileId: uuid().references(() => files.id),
    addedBy: uuid().notNull(),
    addedAt: moment().notNull(),
    withdrawnAt: timestamp({ withTimezone: true }),
    withdrawnReason: text(),
  },
  (t) => [
    index("exemplar_evidence_of_exemplar").on(t.exemplarId),
    index("exemplar_evidence_of_file").on(t.fileId),
    /** The same file is evidence of one criterion once, however often the line broke while it was sent. */
    uniqueIndex("exemplar_evidence_once")
      .on(t.exemplarId, sql`coalesce(criterion_key, '')`, t.fileId)
      .where(sql`withdrawn_at is null and file_id is not null`),
  ],
);
export type Evidence = typeof exemplarEvidence.$inferSelect;
