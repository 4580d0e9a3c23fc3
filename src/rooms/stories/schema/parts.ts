import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { files } from "#kernel/files/schema.ts";
import { people } from "#rooms/organisation/schema.ts";
import { stories } from "../schema.ts";
import { consentReaches, consentSubjects, factKeys } from "../terms.ts";

const moment = () => timestamp({ withTimezone: true });
const ofStory = () =>
  uuid()
    .notNull()
    .references(() => stories.id, { onDelete: "cascade" });
const byPerson = () =>
  uuid()
    .notNull()
    .references(() => people.id);

/** Bản chữ: every text that was saved. One written over another's change is kept aside, for both to be put together. */
export const storyTexts = pgTable(
  "story_texts",
  {
    id: uuid().primaryKey(),
    storyId: ofStory(),
    /** Its number; of one kept aside the number it started from. */
    version: integer().notNull(),
    aside: boolean().notNull().default(false),
    title: text().notNull(),
    standfirst: text().notNull(),
    body: text().notNull(),
    writtenBy: byPerson(),
    writtenAt: moment().notNull(),
    /** Đính chính: what was corrected, of a text that changed after it was published. */
    correction: text(),
  },
  (t) => [index("story_texts_of_story").on(t.storyId, t.writtenAt)],
);
export type StoryText = typeof storyTexts.$inferSelect;

/** Nháp: what is being typed, kept for its writer on the server. */
export const storyDrafts = pgTable(
  "story_drafts",
  {
    storyId: ofStory(),
    personId: byPerson(),
    values: jsonb().$type<Record<string, string>>().notNull(),
    savedAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.personId] })],
);

/** Dữ kiện: what the story takes from the exemplar, word for word, with the day on which it was taken. */
export const storyFacts = pgTable(
  "story_facts",
  {
    id: uuid().primaryKey(),
    storyId: ofStory(),
    key: text({ enum: factKeys }).notNull(),
    /** Of a recognition its id; else null. */
    sourceId: uuid(),
    value: text().notNull(),
    takenOn: date().notNull(),
    position: integer().notNull(),
  },
  (t) => [index("story_facts_of_story").on(t.storyId, t.position)],
);
export type StoryFact = typeof storyFacts.$inferSelect;

/** Sự đồng ý của người được nêu: for the text or for photos, how far, since when, on which paper, and its withdrawal. */
export const storyConsents = pgTable(
  "story_consents",
  {
    id: uuid().primaryKey(),
    storyId: ofStory(),
    about: text({ enum: consentSubjects }).notNull(),
    personName: text().notNull(),
    reach: text({ enum: consentReaches }).notNull(),
    givenOn: date().notNull(),
    /** The last day it holds; null without an end. */
    until: date(),
    /** Văn bản, tin nhắn, ghi âm: what it rests on. */
    paper: text().notNull(),
    fileId: uuid().references(() => files.id),
    recordedBy: byPerson(),
    recordedAt: moment().notNull(),
    withdrawnOn: date(),
    withdrawnReason: text(),
    withdrawnBy: uuid(),
  },
  (t) => [index("story_consents_of_story").on(t.storyId, t.about), index("story_consents_of_file").on(t.fileId)],
);
export type StoryConsent = typeof storyConsents.$inferSelect;

/** Ảnh của bài: made small on arrival, with nothing left of where and by what it was taken. */
export const storyPictures = pgTable(
  "story_pictures",
  {
    id: uuid().primaryKey(),
    storyId: ofStory(),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    smallFileId: uuid()
      .notNull()
      .references(() => files.id),
    width: integer().notNull(),
    height: integer().notNull(),
    /** Chữ thay ảnh: what the picture shows, for those who do not see it. */
    alt: text().notNull(),
    caption: text().notNull().default(""),
    /** Người chụp, nguồn. */
    credit: text().notNull().default(""),
    /** People can be recognised: it is shown only while they consent. */
    showsPeople: boolean().notNull(),
    position: integer().notNull(),
    addedBy: byPerson(),
    addedAt: moment().notNull(),
    removedAt: moment(),
  },
  (t) => [
    index("story_pictures_of_story").on(t.storyId, t.position),
    uniqueIndex("story_pictures_by_file").on(t.storyId, t.fileId).where(sql`removed_at is null`),
    index("story_pictures_of_file").on(t.fileId),
    index("story_pictures_of_small_file").on(t.smallFileId),
  ],
);
export type StoryPicture = typeof storyPictures.$inferSelect;
