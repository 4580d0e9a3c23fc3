import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { entryStates, listStates } from "#kernel/lists/index.ts";
import { drives, movements } from "#rooms/movements/schema.ts";
import { agencies, people, units } from "#rooms/organisation/schema.ts";
import { pledgeStates } from "./states.ts";
import { bounds, holderKinds } from "./terms.ts";

const moment = () => timestamp({ withTimezone: true });

/** Bản đăng ký thi đua of a unit for a year; of one movement or one drive when it says so. */
export const titleSheets = pgTable(
  "title_sheets",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    year: smallint().notNull(),
    /** Null: for the whole work of the year. */
    movementId: uuid().references(() => movements.id),
    driveId: uuid().references(() => drives.id),
    state: text({ enum: listStates }).notNull().default("drafting"),
    sentBy: uuid().references(() => people.id),
    sentAt: moment(),
    /** Gửi muộn: the day it was first sent lay after the last day its plan gives. Kept for ever. */
    late: boolean().notNull().default(false),
    answeredAt: moment(),
    revision: integer().notNull().default(1),
    createdBy: uuid().notNull(),
    createdAt: moment().notNull(),
  },
  (t) => [
    unique("title_sheets_once").on(t.unitId, t.year, t.movementId, t.driveId).nullsNotDistinct(),
    index("title_sheets_of_year").on(t.agencyId, t.year, t.state),
  ],
);
export type TitleSheet = typeof titleSheets.$inferSelect;

/** Một dòng đăng ký: whom, which titles and commendations, what deed. */
export const titleLines = pgTable(
  "title_lines",
  {
    id: uuid().primaryKey(),
    sheetId: uuid()
      .notNull()
      .references(() => titleSheets.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    holderKind: text({ enum: holderKinds }).notNull(),
    personId: uuid().references(() => people.id),
    collectiveId: uuid().references(() => units.id),
    name: text().notNull(),
    /** Chức vụ; of a household where it lives. */
    post: text().notNull().default(""),
    /** Danh hiệu thi đua và hình thức khen thưởng, by their keys in the catalogue. */
    awards: text().array().notNull(),
    /** Nội dung, việc làm đăng ký. */
    deeds: text().notNull().default(""),
    /** Tên đề tài, sáng kiến. */
    initiative: text().notNull().default(""),
    state: text({ enum: entryStates }).notNull().default("waiting"),
    reason: text(),
    answeredBy: uuid().references(() => people.id),
    answeredAt: moment(),
  },
  (t) => [
    index("title_lines_of_sheet").on(t.sheetId, t.position),
    index("title_lines_of_person").on(t.personId),
    index("title_lines_of_collective").on(t.collectiveId),
  ],
);
export type TitleLine = typeof titleLines.$inferSelect;

/** A value of an earlier year a target is measured from. */
export type Baseline = { year: number; value: number };

/** Chỉ tiêu thi đua của đơn vị: what it will reach in the year, how that is measured, from where it starts. */
export const titleTargets = pgTable(
  "title_targets",
  {
    id: uuid().primaryKey(),
    sheetId: uuid()
      .notNull()
      .references(() => titleSheets.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    name: text().notNull(),
    /** Đơn vị đo: «%», «vụ», «buổi». */
    measure: text().notNull(),
    baselines: jsonb().$type<Baseline[]>().notNull().default(sql`'[]'::jsonb`),
    bound: text({ enum: bounds }).notNull().default("min"),
    target: doublePrecision().notNull(),
    /** Minh chứng dự kiến. */
    evidence: text().notNull().default(""),
  },
  (t) => [index("title_targets_of_sheet").on(t.sheetId, t.position)],
);
export type TitleTarget = typeof titleTargets.$inferSelect;

/** Tiến độ của một chỉ tiêu hết một quý; entered again it is corrected, the last word of a quarter counts. */
export const targetProgress = pgTable(
  "target_progress",
  {
    id: uuid().primaryKey(),
    targetId: uuid()
      .notNull()
      .references(() => titleTargets.id, { onDelete: "cascade" }),
    quarter: smallint().notNull(),
    /** From the beginning of the year. */
    value: doublePrecision().notNull(),
    evidence: text().notNull(),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedOn: date().notNull(),
    recordedAt: moment().notNull(),
  },
  (t) => [unique("target_progress_once").on(t.targetId, t.quarter)],
);
export type TargetProgress = typeof targetProgress.$inferSelect;

/** Giao ước thi đua of an agency for a year: its text, the day of signing, the units that sign. */
export const pledges = pgTable(
  "pledges",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    year: smallint().notNull(),
    title: text().notNull(),
    text: text().notNull(),
    signingOn: date().notNull(),
    place: text().notNull().default(""),
    state: text({ enum: pledgeStates }).notNull().default("drafting"),
    revision: integer().notNull().default(1),
    createdBy: uuid().notNull(),
    createdAt: moment().notNull(),
  },
  (t) => [index("pledges_of_year").on(t.agencyId, t.year)],
);
export type Pledge = typeof pledges.$inferSelect;

/** A unit that is to sign a pledge, and who signed for it. */
export const pledgeSigners = pgTable(
  "pledge_signers",
  {
    pledgeId: uuid()
      .notNull()
      .references(() => pledges.id, { onDelete: "cascade" }),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    signerName: text(),
    signerPost: text(),
    signedOn: date(),
    recordedBy: uuid().references(() => people.id),
    recordedAt: moment(),
  },
  (t) => [unique("pledge_signers_once").on(t.pledgeId, t.unitId), index("pledge_signers_of_unit").on(t.unitId)],
);
export type PledgeSigner = typeof pledgeSigners.$inferSelect;
