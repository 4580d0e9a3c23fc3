import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { files } from "#kernel/files/schema.ts";
import { agencies, people, units } from "#rooms/organisation/schema.ts";
import { plans } from "#rooms/plans/schema.ts";
import { initiativeStates } from "./states.ts";
import { initiativeKinds } from "./terms.ts";

const moment = () => timestamp({ withTimezone: true });

export const initiativeState = pgEnum("initiative_state", initiativeStates);

/** Đợt đăng ký sáng kiến: one year, one council, one day until which registrations are in time. */
export const initiativeRounds = pgTable(
  "initiative_rounds",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    year: smallint().notNull(),
    title: text().notNull(),
    /** Ngày cuối còn đúng hạn; null where nobody set one. Later ones are taken and kept as late. */
    dueOn: date(),
    /** Hội đồng Sáng kiến: the unit of category `body` that decides. */
    councilId: uuid()
      .notNull()
      .references(() => units.id),
    /** The plan whose duty asks for the registrations; null where no plan does. */
    planId: uuid().references(() => plans.id),
    openedBy: uuid(),
    openedAt: moment().notNull(),
  },
  (t) => [uniqueIndex("one_initiative_round").on(t.agencyId, t.year, t.title)],
);
export type InitiativeRound = typeof initiativeRounds.$inferSelect;

/** Sáng kiến, đề tài: what was bad, what is done instead, what is new in it, where it works and with what effect. */
export const initiatives = pgTable(
  "initiatives",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    roundId: uuid()
      .notNull()
      .references(() => initiativeRounds.id),
    /** Đơn vị đăng ký. */
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    kind: text({ enum: initiativeKinds }).notNull().default("solution"),
    title: text().notNull(),
    /** Lĩnh vực. */
    field: text().notNull().default(""),
    /** Hiện trạng trước khi áp dụng. */
    before: text().notNull().default(""),
    /** Nội dung giải pháp. */
    solution: text().notNull().default(""),
    /** Điểm mới. */
    novelty: text().notNull().default(""),
    /** Nơi áp dụng, áp dụng thử. */
    appliedAt: text().notNull().default(""),
    /** Áp dụng từ: `2024`, `2024-03` or `2024-03-01`, as far as the paper says. */
    appliedFrom: text(),
    /** Hiệu quả, with the numbers measured. */
    effect: text().notNull().default(""),
    state: initiativeState().notNull().default("drafting"),
    /** The day it was sent first; that day says whether it came late, and stays. */
    sentOn: date(),
    late: boolean().notNull().default(false),
    /** Why it was returned, refused or withdrawn. */
    note: text(),
    revision: integer().notNull().default(1),
    createdBy: uuid(),
    createdAt: moment().notNull(),
    searchText: text().generatedAlwaysAs(sql`vn_fold(title || ' ' || field)`),
  },
  (t) => [
    index("initiatives_of_round").on(t.roundId, t.state),
    index("initiatives_newest").on(t.agencyId, t.createdAt.desc(), t.id),
    index("initiatives_of_unit").on(t.unitId),
    index("initiatives_search").using("gin", sql`${t.searchText} gin_trgm_ops`),
  ],
);
export type Initiative = typeof initiatives.$inferSelect;

/** Tác giả, đồng tác giả with the share of each; together 100 %. */
export const initiativeAuthors = pgTable(
  "initiative_authors",
  {
    initiativeId: uuid()
      .notNull()
      .references(() => initiatives.id, { onDelete: "cascade" }),
    position: smallint().notNull(),
    name: text().notNull(),
    /** Set of a person of the agency; an author from elsewhere is known by name and place. */
    personId: uuid().references(() => people.id),
    unitId: uuid().references(() => units.id),
    /** Đơn vị công tác as written. */
    place: text().notNull().default(""),
    /** Tỷ lệ đóng góp, in tenths of a percent. */
    share: smallint().notNull(),
  },
  (t) => [primaryKey({ columns: [t.initiativeId, t.position] }), index("initiative_authors_of_person").on(t.personId)],
);
export type InitiativeAuthor = typeof initiativeAuthors.$inferSelect;

/** Tệp kèm theo: description, confirmation of use, pictures. */
export const initiativeFiles = pgTable(
  "initiative_files",
  {
    initiativeId: uuid()
      .notNull()
      .references(() => initiatives.id, { onDelete: "cascade" }),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    addedAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.initiativeId, t.fileId] }), index("initiative_files_of_file").on(t.fileId)],
);

/** Each step of the life: who, when, why, on which paper. */
export const initiativeSteps = pgTable(
  "initiative_steps",
  {
    id: uuid().primaryKey(),
    initiativeId: uuid()
      .notNull()
      .references(() => initiatives.id, { onDelete: "cascade" }),
    step: text().notNull(),
    leadsTo: text().notNull(),
    happenedOn: date().notNull(),
    reason: text(),
    document: text(),
    madeBy: uuid(),
    madeAt: moment().notNull(),
  },
  (t) => [index("initiative_steps_of").on(t.initiativeId, t.madeAt)],
);
export type InitiativeStepRow = typeof initiativeSteps.$inferSelect;

/** The text of an initiative as the search for similar ones numbers it; written anew whenever the text changes. */
export const initiativeTexts = pgTable(
  "initiative_texts",
  {
    no: integer().primaryKey().generatedAlwaysAsIdentity(),
    initiativeId: uuid()
      .notNull()
      .unique()
      .references(() => initiatives.id, { onDelete: "cascade" }),
    agencyId: uuid().notNull(),
  },
  (t) => [index("initiative_texts_of_agency").on(t.agencyId)],
);

/** Which pairs of neighbouring words stand in which text, each as a number that holds the agency too. */
export const initiativeTerms = pgTable(
  "initiative_terms",
  {
    term: integer().notNull(),
    textNo: integer()
      .notNull()
      .references(() => initiativeTexts.no, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.term, t.textNo] }), index("initiative_terms_of_text").on(t.textNo)],
);
