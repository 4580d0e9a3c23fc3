import { sql } from "drizzle-orm";
import {
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { files } from "#kernel/files/schema.ts";
import { people, units } from "#rooms/organisation/schema.ts";
import { contests } from "../schema.ts";
import { complaintStates, entryStates } from "../states.ts";
import { likeSources, origins } from "../terms.ts";

const moment = () => timestamp({ withTimezone: true });

export const contestEntryState = pgEnum("contest_entry_state", entryStates);

/** Bài dự thi. What tells who wrote it stands apart, in `contest_authors`. */
export const contestEntries = pgTable(
  "contest_entries",
  {
    id: uuid().primaryKey(),
    contestId: uuid()
      .notNull()
      .references(() => contests.id, { onDelete: "cascade" }),
    origin: text({ enum: origins }).notNull(),
    /** Số phách: drawn by chance, so that it says nothing of when the entry came. All that a judge sees of whose it is. */
    blindNumber: integer().notNull(),
    title: text().notNull(),
    body: text().notNull().default(""),
    /** Chữ đọc được từ tệp, for the count of words and the comparison. */
    fileText: text().notNull().default(""),
    words: integer().notNull().default(0),
    submittedAt: moment().notNull(),
    /** Ngày dấu bưu điện, and the day it came in; of entries by post. */
    postmarkedOn: date(),
    receivedOn: date(),
    state: contestEntryState().notNull().default("received"),
    /** Why it was barred, or taken in although something spoke against it. */
    reason: text(),
    checkedBy: uuid().references(() => people.id),
    checkedAt: moment(),
    /** SHA-256 of the code by which somebody of the public sees what became of it. */
    receiptHash: text(),
    /** The likest earlier text when it came: how much of this one stands there, 0–100. */
    likeness: integer().notNull().default(0),
    likeWarning: text({ enum: ["strong", "partial"] }),
    revision: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex("contest_entries_blind").on(t.contestId, t.blindNumber),
    index("contest_entries_of_contest").on(t.contestId, t.state, t.submittedAt),
    uniqueIndex("contest_entries_by_receipt").on(t.receiptHash).where(sql`receipt_hash is not null`),
  ],
);
export type ContestEntry = typeof contestEntries.$inferSelect;

/** Tác giả bài dự thi: nobody who judges reads this table before the names are opened. */
export const contestAuthors = pgTable(
  "contest_authors",
  {
    entryId: uuid()
      .primaryKey()
      .references(() => contestEntries.id, { onDelete: "cascade" }),
    contestId: uuid().notNull(),
    /** Null for somebody who is not of the agency. */
    personId: uuid().references(() => people.id),
    unitId: uuid().references(() => units.id),
    name: text().notNull(),
    /** Nơi làm việc, nơi ở, as written by the public or on the envelope. */
    place: text().notNull().default(""),
    contact: text().notNull().default(""),
    /** Đã xóa theo thời hạn lưu: on which day; of a winner the contact alone, for the result was published. */
    erasedOn: date(),
  },
  (t) => [index("contest_authors_of_person").on(t.personId), index("contest_authors_of_contest").on(t.contestId)],
);
export type ContestAuthor = typeof contestAuthors.$inferSelect;

/** Tệp của bài: bare of what its maker's machine wrote into it, under a name that says nothing. */
export const contestEntryFiles = pgTable(
  "contest_entry_files",
  {
    entryId: uuid()
      .notNull()
      .references(() => contestEntries.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
  },
  (t) => [primaryKey({ columns: [t.entryId, t.position] }), index("contest_entry_files_of_file").on(t.fileId)],
);

/** Khiếu nại kết quả, of one entry by its author. */
export const contestComplaints = pgTable(
  "contest_complaints",
  {
    id: uuid().primaryKey(),
    contestId: uuid()
      .notNull()
      .references(() => contests.id, { onDelete: "cascade" }),
    entryId: uuid()
      .notNull()
      .references(() => contestEntries.id, { onDelete: "cascade" }),
    text: text().notNull(),
    state: text({ enum: complaintStates }).notNull().default("open"),
    madeAt: moment().notNull(),
    dueOn: date().notNull(),
    upheld: text({ enum: ["yes", "no"] }),
    answer: text(),
    answeredBy: uuid().references(() => people.id),
    answeredAt: moment(),
  },
  (t) => [
    index("contest_complaints_of_contest").on(t.contestId, t.state),
    uniqueIndex("contest_complaints_once").on(t.entryId).where(sql`state = 'open'`),
  ],
);
export type ContestComplaint = typeof contestComplaints.$inferSelect;

/** What the search for like texts keeps: one row a text, its pairs of words in `contest_terms`. */
export const contestTexts = pgTable(
  "contest_texts",
  {
    no: integer().primaryKey().generatedAlwaysAsIdentity(),
    agencyId: uuid().notNull(),
    source: text({ enum: likeSources }).notNull(),
    sourceId: uuid().notNull(),
    /** Version of a story's text that was read; of an entry its revision. */
    version: integer().notNull().default(1),
  },
  (t) => [uniqueIndex("contest_texts_once").on(t.source, t.sourceId), index("contest_texts_of_agency").on(t.agencyId)],
);

/** A pair of words of a text, as a number in which the agency is mixed. */
export const contestTerms = pgTable(
  "contest_terms",
  {
    term: integer().notNull(),
    textNo: integer()
      .notNull()
      .references(() => contestTexts.no, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.term, t.textNo] }), index("contest_terms_of_text").on(t.textNo)],
);
