import { index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { files } from "#kernel/files/schema.ts";
import { agencies, people } from "#rooms/organisation/schema.ts";
import type { BookContents } from "../book/terms.ts";
import { bookGroupings, bookStages, bookStates } from "../book/terms.ts";
import { stories } from "../schema.ts";

const moment = () => timestamp({ withTimezone: true });
const file = () => uuid().references(() => files.id);

/** Sách, kỷ yếu gương điển hình: chosen stories in an order, made into print (A5, A4) and an e-book. */
export const books = pgTable(
  "books",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    title: text().notNull(),
    subtitle: text().notNull().default(""),
    /** Lời nói đầu, in the simple markup of stories. */
    foreword: text().notNull().default(""),
    /** Nơi và năm, as it stands at the foot of the cover: “Sóc Trăng, năm 2020”. */
    placeAndYear: text().notNull().default(""),
    /** Xếp thành phần theo: what the parts of the book are. */
    groupedBy: text({ enum: bookGroupings }).notNull().default("none"),
    state: text({ enum: bookStates }).notNull().default("draft"),
    /** What is being done now, and how much of it; of a book that is being made. */
    stage: text({ enum: bookStages }),
    done: integer().notNull().default(0),
    total: integer().notNull().default(0),
    /** When the making last said how far it is: silent for long, it died. */
    toldAt: moment(),
    /** What is in the files below: each story and picture as it stood. Null before the first making. */
    contents: jsonb().$type<BookContents>(),
    madeAt: moment(),
    madeBy: uuid().references(() => people.id),
    a5FileId: file(),
    a4FileId: file(),
    epubFileId: file(),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: moment().notNull(),
    changedAt: moment().notNull(),
  },
  (t) => [
    index("books_newest").on(t.agencyId, t.createdAt),
    index("books_of_a5_file").on(t.a5FileId),
    index("books_of_a4_file").on(t.a4FileId),
    index("books_of_epub_file").on(t.epubFileId),
  ],
);
export type Book = typeof books.$inferSelect;

/** Bài trong sách, in the order of the book. */
export const bookStories = pgTable(
  "book_stories",
  {
    bookId: uuid()
      .notNull()
      .references(() => books.id, { onDelete: "cascade" }),
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    position: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.bookId, t.storyId] }),
    index("book_stories_in_order").on(t.bookId, t.position),
    index("book_stories_of_story").on(t.storyId),
  ],
);
