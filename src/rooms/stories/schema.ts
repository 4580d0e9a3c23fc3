import { sql } from "drizzle-orm";
import {
  boolean,
  customType,
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
import { awardDecisions } from "#rooms/ledger/schema.ts";
import { agencies, people, units } from "#rooms/organisation/schema.ts";
import { storyStates } from "./states.ts";

const moment = () => timestamp({ withTimezone: true });
const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

export const storyState = pgEnum("story_state", storyStates);

/** Tin, bài: a story about an exemplar or a good deed, from the idea to the page of the portal. */
export const stories = pgTable(
  "stories",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    /** Điển hình it tells of; null of news that tells of none. */
    exemplarId: uuid().references(() => exemplars.id),
    /** The unit it tells of: its head confirms the facts. */
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    state: storyState().notNull().default("pitched"),
    /** Its last name in the address on the portal, given when it is first scheduled and never changed. */
    slug: text(),
    title: text().notNull(),
    /** Sapo: what stands between title and text. */
    standfirst: text().notNull().default(""),
    /** The text in the simple markup of the editor, and the page's HTML made of it when it was saved. */
    body: text().notNull().default(""),
    html: text().notNull().default(""),
    /** Counts the versions of the text. */
    textVersion: integer().notNull().default(0),
    field: text(),
    /** Đề xuất: what the story would tell, and by whom it was proposed. */
    idea: text().notNull().default(""),
    pitchedBy: uuid()
      .notNull()
      .references(() => people.id),
    writerId: uuid().references(() => people.id),
    dueOn: date(),
    /** Named people must consent: true of everybody but collectives and models. */
    consentNeeded: boolean().notNull().default(true),
    /** Thủ trưởng xác nhận số liệu, sự việc. */
    confirmedBy: uuid().references(() => people.id),
    confirmedAt: moment(),
    editedBy: uuid().references(() => people.id),
    editedAt: moment(),
    checkedBy: uuid().references(() => people.id),
    checkedAt: moment(),
    approvedBy: uuid().references(() => people.id),
    approvedAt: moment(),
    /** The moment from which it may be read. */
    publishAt: moment(),
    /** When it first went out. */
    publishedAt: moment(),
    /** Chờ quyết định: the case of recognition, and the decision of the award book, before whose signature nothing goes out. */
    embargoRecognitionId: uuid(),
    embargoDecisionId: uuid().references(() => awardDecisions.id),
    /** Why it was given back, declined or withdrawn. */
    reason: text(),
    withdrawnAt: moment(),
    /** Lượt xem on the portal. */
    views: integer().notNull().default(0),
    revision: integer().notNull().default(1),
    createdAt: moment().notNull(),
    changedAt: moment().notNull(),
    searchText: tsvector().generatedAlwaysAs(
      sql`setweight(to_tsvector('simple', vn_fold(title)), 'A') || setweight(to_tsvector('simple', vn_fold(standfirst || ' ' || coalesce(field, ''))), 'B') || setweight(to_tsvector('simple', vn_fold(body)), 'C')`,
    ),
  },
  (t) => [
    uniqueIndex("stories_by_slug").on(t.agencyId, t.slug),
    index("stories_newest_out")
      .on(t.agencyId, t.publishAt)
      .where(sql`state in ('scheduled', 'published', 'corrected')`),
    index("stories_of_state").on(t.agencyId, t.state, t.changedAt),
    index("stories_of_exemplar").on(t.exemplarId),
    index("stories_of_unit").on(t.unitId, t.state),
    index("stories_of_writer").on(t.writerId, t.state),
    index("stories_search").using("gin", t.searchText),
    index("stories_title_words").using("gin", sql`to_tsvector('simple', vn_fold(title))`),
  ],
);
export type Story = typeof stories.$inferSelect;

/** Each step: who, when, from where to where, why. */
export const storySteps = pgTable(
  "story_steps",
  {
    id: uuid().primaryKey(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    step: text().notNull(),
    leadsTo: text().notNull(),
    reason: text(),
    /** Null when the program did it by itself. */
    madeBy: uuid().references(() => people.id),
    madeAt: moment().notNull(),
  },
  (t) => [index("story_steps_of_story").on(t.storyId, t.madeAt)],
);
export type StoryStepLine = typeof storySteps.$inferSelect;
