import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { people, units } from "#rooms/organisation/schema.ts";
import { contests } from "../schema.ts";
import { paperStates } from "../states.ts";
import { contestEntries } from "./entries.ts";

const moment = () => timestamp({ withTimezone: true });
const ofContest = () =>
  uuid()
    .notNull()
    .references(() => contests.id, { onDelete: "cascade" });

/** Câu hỏi của bộ câu hỏi. Which choice is right and where it stands leave the server only once results are announced. */
export const contestQuestions = pgTable(
  "contest_questions",
  {
    id: uuid().primaryKey(),
    contestId: ofContest(),
    position: integer().notNull(),
    text: text().notNull(),
    /** Các phương án, two to six, as they are lettered A, B, C … */
    choices: text().array().notNull(),
    /** Phương án đúng, counted from 0. */
    rightChoice: integer().notNull(),
    /** Nguồn, căn cứ of the right answer. */
    source: text().notNull().default(""),
    /** Loại câu hỏi: a wrong question counts for nobody from then on. */
    struckAt: moment(),
    struckBy: uuid().references(() => people.id),
    struckReason: text(),
    revision: integer().notNull().default(1),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: moment().notNull(),
  },
  (t) => [index("contest_questions_of_contest").on(t.contestId, t.position)],
);
export type ContestQuestion = typeof contestQuestions.$inferSelect;

/**
 * Bài làm of one entrant: the questions drawn for it and what she has answered so far. Sent, it becomes an entry, and who she
 * is stands in `contest_authors` alone.
 */
export const contestPapers = pgTable(
  "contest_papers",
  {
    id: uuid().primaryKey(),
    contestId: ofContest(),
    /** Null for somebody who is not of the agency. */
    personId: uuid().references(() => people.id),
    unitId: uuid().references(() => units.id),
    name: text().notNull().default(""),
    place: text().notNull().default(""),
    contact: text().notNull().default(""),
    /** Mã rút câu: with the bank as it stood it gives the same questions in the same order again. */
    seed: text().notNull(),
    state: text({ enum: paperStates }).notNull().default("open"),
    /** Dự đoán số người trả lời đúng tất cả các câu. */
    prediction: integer(),
    /** SHA-256 of the code by which somebody of the public comes back to it. */
    codeHash: text(),
    /** Số phiếu, from 1, of a paper drawn to be printed; null for all others. */
    printNumber: integer(),
    startedAt: moment().notNull(),
    keptAt: moment(),
    entryId: uuid().references(() => contestEntries.id, { onDelete: "cascade" }),
    /** Số câu đúng, số câu tính, độ lệch của dự đoán; when the quiz is scored. */
    rightCount: integer(),
    counted: integer(),
    off: integer(),
    revision: integer().notNull().default(1),
  },
  (t) => [
    index("contest_papers_of_contest").on(t.contestId, t.state),
    uniqueIndex("contest_papers_open_once").on(t.contestId, t.personId).where(sql`state = 'open'`),
    index("contest_papers_of_person").on(t.personId),
    uniqueIndex("contest_papers_by_code").on(t.codeHash).where(sql`code_hash is not null`),
    uniqueIndex("contest_papers_of_entry").on(t.entryId),
    uniqueIndex("contest_papers_printed").on(t.contestId, t.printNumber).where(sql`print_number is not null`),
  ],
);
export type ContestPaper = typeof contestPapers.$inferSelect;

/** Câu trả lời: one drawn question of a paper, in the order drawn; `choice` counted from 0, null until answered. */
export const contestAnswers = pgTable(
  "contest_answers",
  {
    paperId: uuid()
      .notNull()
      .references(() => contestPapers.id, { onDelete: "cascade" }),
    questionId: uuid()
      .notNull()
      .references(() => contestQuestions.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    choice: integer(),
  },
  (t) => [primaryKey({ columns: [t.paperId, t.questionId] }), index("contest_answers_of_question").on(t.questionId)],
);
