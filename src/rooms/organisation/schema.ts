import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { roles } from "#kernel/auth/officer.ts";
import { users } from "#kernel/auth/schema.ts";

const moment = () => timestamp({ withTimezone: true });

/** Cơ quan: one tree of units that runs its own plans; nothing is seen across agencies. */
export const agencies = pgTable("agencies", {
  id: uuid().primaryKey(),
  key: text().notNull().unique(),
  name: text().notNull(),
  /** The name on two lines at the head of the menu. */
  lines: text().array().notNull(),
  /** What the sign-in page says beside the name, in practice mode. */
  note: text().notNull().default(""),
  /** Picture of the province, by file name; null when there is none. */
  art: text(),
  rootUnitId: uuid(),
  practice: boolean().notNull().default(false),
  /** Practice only: the day on which the moved clock of this agency stands; null = the real day. */
  clockDay: date(),
  /** Thời hạn lưu thông tin người ngoài cơ quan, in months after its purpose is over. */
  retentionMonths: integer().notNull().default(24),
  createdAt: moment().notNull().defaultNow(),
});

export const unitCategory = pgEnum("unit_category", ["unit", "body", "outside"]);

/**
 * Đơn vị (unit), tổ chức như hội đồng, ban (body), cơ quan ngoài (outside).
 * Its names, kind and place in the tree are versions with dates; the row itself never changes its identity.
 */
export const units = pgTable(
  "units",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    category: unitCategory().notNull().default("unit"),
    createdAt: moment().notNull().defaultNow(),
  },
  (t) => [index("units_of_agency").on(t.agencyId)],
);

/** What a unit was called, its kind and parent, from a day to a day (both inclusive; null = still). */
export const unitVersions = pgTable(
  "unit_versions",
  {
    id: uuid().primaryKey(),
    unitId: uuid()
      .notNull()
      .references(() => units.id, { onDelete: "cascade" }),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    name: text().notNull(),
    shortName: text().notNull(),
    abbreviation: text(),
    /** Loại đơn vị, in the agency's own words: «Phòng», «Tòa án cấp huyện». */
    kind: text().notNull(),
    parentId: uuid().references(() => units.id),
    /** Heading under which lists show it: «Thuộc Sở Tư pháp». */
    groupName: text(),
    position: integer().notNull().default(0),
    /** Biên chế. */
    staffCount: integer(),
    validFrom: date().notNull(),
    validTo: date(),
    searchText: text().generatedAlwaysAs(sql`vn_fold(name || ' ' || short_name || ' ' || coalesce(abbreviation, ''))`),
  },
  (t) => [
    index("unit_versions_of_unit").on(t.unitId, t.validFrom),
    index("unit_versions_of_agency").on(t.agencyId, t.validFrom, t.validTo),
    index("unit_versions_of_parent").on(t.parentId),
    index("unit_versions_search").using("gin", sql`${t.searchText} gin_trgm_ops`),
  ],
);
export type UnitVersion = typeof unitVersions.$inferSelect;

/** Other names under which files and plans write a unit. */
export const unitAliases = pgTable(
  "unit_aliases",
  {
    unitId: uuid()
      .notNull()
      .references(() => units.id, { onDelete: "cascade" }),
    alias: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.unitId, t.alias] })],
);

export const unitChangeKind = pgEnum("unit_change_kind", ["establish", "rename", "move", "merge", "split", "dissolve"]);

/** Biến động tổ chức: a dated fact about units, with the document that ordered it. */
export const unitChanges = pgTable(
  "unit_changes",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    kind: unitChangeKind().notNull(),
    /** The first day on which the new order holds. */
    happenedOn: date().notNull(),
    document: text(),
    note: text(),
    /** Of a change that ends units: the successor that takes people, units below and what is not finished. */
    heirId: uuid().references(() => units.id),
    /** Người cho phép miễn what the ended units had not finished; null when the successor goes on with it. */
    excusedBy: uuid().references((): AnyPgColumn => people.id),
    recordedBy: uuid(),
    recordedAt: moment().notNull(),
  },
  (t) => [index("unit_changes_of_agency").on(t.agencyId, t.happenedOn)],
);

/** Who came from whom in a change; one row a pair. */
export const unitSuccessions = pgTable(
  "unit_successions",
  {
    changeId: uuid()
      .notNull()
      .references(() => unitChanges.id, { onDelete: "cascade" }),
    fromUnitId: uuid()
      .notNull()
      .references(() => units.id),
    toUnitId: uuid()
      .notNull()
      .references(() => units.id),
  },
  (t) => [
    primaryKey({ columns: [t.changeId, t.fromUnitId, t.toUnitId] }),
    index("unit_successions_from").on(t.fromUnitId),
    index("unit_successions_to").on(t.toUnitId),
  ],
);

export const personCategory = pgEnum("person_category", ["công chức", "viên chức", "người lao động"]);
export const sex = pgEnum("sex", ["male", "female"]);

/** Stretches of days, as many as there are. */
const days = customType<{ data: string }>({ dataType: () => "datemultirange" });

/** Cán bộ: a person of the agency, with or without an account. */
export const people = pgTable(
  "people",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    name: text().notNull(),
    /** Given name first, by the Vietnamese alphabet: the order of every list of people. Sorted byte by byte (collate "C"). */
    sortKey: text().notNull(),
    /** `YYYY-MM-DD`, or as much of it as is known. Personal data: shown only where the work needs it. */
    birthDate: text(),
    sex: sex(),
    category: personCategory(),
    partyMember: boolean(),
    partyDate: text(),
    email: text(),
    accountId: text()
      .unique()
      .references(() => users.id),
    /** What the sign-in page says of a practice person; null for everybody else. */
    practiceCaption: text(),
    /** The days on which she holds any post; a trigger keeps it in line with `posts` (migrations), so that lists ask only here. */
    heldDuring: days().notNull().default("{}"),
    /** Set when this row was merged into another: kept, because old papers point to it. */
    mergedInto: uuid(),
    createdAt: moment().notNull().defaultNow(),
    searchText: text().generatedAlwaysAs(sql`vn_fold(name || ' ' || coalesce(email, ''))`),
    /** The name as doubles are looked for: without diacritics, so that tone placement does not matter. */
    nameFolded: text().generatedAlwaysAs(sql`vn_fold(name)`),
  },
  (t) => [
    /** All that the list asks to find its page, so that page 500 opens none of the 25,000 people before it. */
    index("people_in_order").on(t.agencyId, t.sortKey, t.id, t.heldDuring).where(sql`${t.mergedInto} is null`),
    index("people_by_name").on(t.agencyId, t.nameFolded),
    uniqueIndex("people_email").on(t.email),
    index("people_search").using("gin", sql`${t.searchText} gin_trgm_ops`),
  ],
);
export type Person = typeof people.$inferSelect;

export const postPosition = pgEnum("post_position", [
  "head",
  "deputy",
  "staff",
  "party_committee",
  "council_chair",
  "council_vice_chair",
  "council_member",
  "council_secretary",
]);

/** Chức vụ: a person's post in a unit or body, for a term. The main post says where she works. */
export const posts = pgTable(
  "posts",
  {
    id: uuid().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    title: text().notNull(),
    position: postPosition().notNull().default("staff"),
    main: boolean().notNull().default(true),
    validFrom: date().notNull(),
    validTo: date(),
  },
  (t) => [
    index("posts_of_person").on(t.personId),
    index("posts_of_unit").on(t.unitId, t.validFrom, t.validTo, t.personId),
  ],
);
export type Post = typeof posts.$inferSelect;

export const mandateRole = pgEnum("mandate_role", roles);

/** Phân công: a role given to a person for a unit, and perhaps all below it, for a term. */
export const mandates = pgTable(
  "mandates",
  {
    id: uuid().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    role: mandateRole().notNull(),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    subtree: boolean().notNull().default(false),
    validFrom: date().notNull(),
    validTo: date(),
  },
  (t) => [index("mandates_of_person").on(t.personId), index("mandates_of_unit").on(t.unitId)],
);

/** Gộp hồ sơ trùng: which row was merged into which, with what the lost row said. */
export const personMerges = pgTable("person_merges", {
  id: uuid().primaryKey(),
  agencyId: uuid()
    .notNull()
    .references(() => agencies.id),
  keptId: uuid()
    .notNull()
    .references(() => people.id),
  goneId: uuid().notNull(),
  gone: jsonb().$type<Record<string, unknown>>().notNull(),
  mergedBy: uuid(),
  mergedAt: moment().notNull(),
});

/** Ngày nghỉ, ngày làm bù of one agency, on top of those made by rule. */
export const holidays = pgTable(
  "holidays",
  {
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    day: date().notNull(),
    name: text().notNull(),
    kind: text({ enum: ["off", "make_up"] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.agencyId, t.day] })],
);

/** Lần nhập tệp: a checked file that waits to be taken in, or was. Nothing enters the lists before «taken in». */
export const imports = pgTable(
  "imports",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    kind: text({ enum: ["units", "people", "accounts"] }).notNull(),
    fileName: text().notNull(),
    fileId: uuid().notNull(),
    findings: jsonb().$type<Record<string, unknown>>(),
    state: text({ enum: ["reading", "checked", "failed", "taken_in"] }).notNull(),
    problem: text(),
    /** What the officer chose for rows that are like others, by row number; kept as she chooses. */
    choices: jsonb().$type<Record<string, "same" | "new" | "skip">>().notNull().default({}),
    result: jsonb().$type<Record<string, number>>(),
    /** Whose accounts it opened: for whom it can give first passwords anew. */
    opened: uuid().array().notNull().default([]),
    createdBy: uuid().notNull(),
    createdAt: moment().notNull(),
    takenInAt: moment(),
  },
  (t) => [index("imports_newest").on(t.agencyId, t.createdAt)],
);
