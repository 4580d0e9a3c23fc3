import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
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
import { agencies, people, units } from "#rooms/organisation/schema.ts";
import { plans } from "#rooms/plans/schema.ts";
import { driveStates, movementStates, responseStates } from "./states.ts";
import { parentLevels, scopes, ways } from "./terms.ts";

const moment = () => timestamp({ withTimezone: true });

export const movementState = pgEnum("movement_state", movementStates);
export const responseState = pgEnum("response_state", responseStates);
export const driveState = pgEnum("drive_state", driveStates);
export const movementWay = pgEnum("movement_way", ways);

/** Phong trào thi đua: what an agency or a unit launches among its units, perhaps carrying out one from above. */
export const movements = pgTable(
  "movements",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    /** The unit that launches and runs it; of an agency's movement the root unit. */
    ownerUnitId: uuid()
      .notNull()
      .references(() => units.id),
    /** The plan under which it runs, and its key in the pack of that plan; null when it stands alone. */
    planId: uuid().references(() => plans.id),
    packKey: text(),
    /** Phong trào cấp trên: one of the program, or named as its launcher named it. */
    parentId: uuid().references((): AnyPgColumn => movements.id),
    parentLevel: text({ enum: parentLevels }),
    parentName: text(),
    /** Số, ký hiệu văn bản phát động của cấp trên. */
    parentDocument: text(),
    name: text().notNull(),
    /** Chủ đề. */
    theme: text(),
    /** Khẩu hiệu. */
    slogan: text(),
    way: movementWay().notNull().default("regular"),
    scope: text({ enum: scopes }).notNull().default("agency"),
    /** Đối tượng tham gia, in words. */
    audience: text().notNull().default(""),
    content: text().notNull().default(""),
    criteria: text().notNull().default(""),
    startsOn: date(),
    /** Null while it is open, or ends at an occasion whose day is not known. */
    endsOn: date(),
    /** Dịp, sự kiện at which it ends, where there is no day yet. */
    until: text(),
    /** Chỉ đạo điểm and kiểm tra: asked of movements of three years and more (TT 01/2024/TT-TANDTC Đ.8). */
    pilots: text().notNull().default(""),
    checks: text().notNull().default(""),
    state: movementState().notNull().default("drafting"),
    /** Số, ký hiệu và ngày of the document by which it is launched. */
    number: text(),
    launchedOn: date(),
    /** Hạn các đơn vị gửi văn bản phát động. */
    answersDueOn: date(),
    /** Tổng kết: kết quả, hiệu quả, tồn tại, nguyên nhân, bài học (TT 1/2024/TT-BNV Đ.3 k3). */
    result: text(),
    effect: text(),
    faults: text(),
    causes: text(),
    lessons: text(),
    reviewedOn: date(),
    /** Counts every change, so that a second hand on an older page is noticed. */
    revision: integer().notNull().default(1),
    createdBy: uuid(),
    createdAt: moment().notNull(),
    searchText: text().generatedAlwaysAs(
      sql`vn_fold(name || ' ' || coalesce(theme, '') || ' ' || coalesce(slogan, '') || ' ' || coalesce(number, ''))`,
    ),
  },
  (t) => [
    index("movements_newest").on(t.agencyId, t.state, t.startsOn),
    index("movements_of_owner").on(t.ownerUnitId),
    index("movements_of_parent").on(t.parentId),
    uniqueIndex("movements_of_plan").on(t.planId, t.packKey),
    index("movements_search").using("gin", sql`${t.searchText} gin_trgm_ops`),
  ],
);
export type Movement = typeof movements.$inferSelect;

/** Phát động đến một đơn vị, and its response: acknowledged, its own launch document, late or not. */
export const launches = pgTable(
  "launches",
  {
    id: uuid().primaryKey(),
    agencyId: uuid().notNull(),
    movementId: uuid()
      .notNull()
      .references(() => movements.id, { onDelete: "cascade" }),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    state: responseState().notNull().default("waiting"),
    toldAt: moment().notNull(),
    acknowledgedAt: moment(),
    acknowledgedBy: uuid().references(() => people.id),
    /** Văn bản phát động của đơn vị. */
    number: text(),
    documentOn: date(),
    /** Nguyên văn của cấp trên, or adapted: then what the unit put in its own words. */
    adapted: boolean().notNull().default(false),
    content: text().notNull().default(""),
    answeredOn: date(),
    answeredBy: uuid().references(() => people.id),
    late: boolean().notNull().default(false),
    /** Đôn đốc lần cuối. */
    urgedOn: date(),
    revision: integer().notNull().default(1),
  },
  (t) => [uniqueIndex("launches_once").on(t.movementId, t.unitId), index("launches_of_unit").on(t.unitId, t.state)],
);
export type Launch = typeof launches.$inferSelect;

/** Đợt thi đua of a movement, or of all movements of one plan, with its own interim review. */
export const drives = pgTable(
  "drives",
  {
    id: uuid().primaryKey(),
    agencyId: uuid().notNull(),
    /** Either a movement, or the plan whose movements all run through it. */
    movementId: uuid().references(() => movements.id, { onDelete: "cascade" }),
    planId: uuid().references(() => plans.id),
    /** Its key among the stages of the plan's pack. */
    packKey: text(),
    ownerUnitId: uuid()
      .notNull()
      .references(() => units.id),
    name: text().notNull(),
    startsOn: date().notNull(),
    endsOn: date().notNull(),
    content: text().notNull().default(""),
    state: driveState().notNull().default("open"),
    /** Sơ kết. */
    result: text(),
    faults: text(),
    lessons: text(),
    reviewedOn: date(),
    revision: integer().notNull().default(1),
    createdBy: uuid(),
    createdAt: moment().notNull(),
  },
  (t) => [
    index("drives_of_movement").on(t.movementId),
    uniqueIndex("drives_of_plan").on(t.planId, t.packKey),
    index("drives_by_day").on(t.agencyId, t.startsOn),
  ],
);
export type Drive = typeof drives.$inferSelect;

/** Ngày kỷ niệm một đợt chào mừng: as it was named, and what its ordinal is counted from (a day, or only a year). */
export const driveGreetings = pgTable(
  "drive_greetings",
  {
    driveId: uuid()
      .notNull()
      .references(() => drives.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    name: text().notNull(),
    /** `YYYY-MM-DD` or `YYYY`. */
    founded: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.driveId, t.position] })],
);
export type DriveGreeting = typeof driveGreetings.$inferSelect;

/** Tệp kèm theo: of the launch, of a unit's response, of the review. */
export const movementFiles = pgTable(
  "movement_files",
  {
    id: uuid().primaryKey(),
    movementId: uuid()
      .notNull()
      .references(() => movements.id, { onDelete: "cascade" }),
    /** Set of a unit's own paper. */
    launchId: uuid().references(() => launches.id, { onDelete: "cascade" }),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    addedBy: uuid()
      .notNull()
      .references(() => people.id),
    addedAt: moment().notNull(),
  },
  (t) => [index("movement_files_of_movement").on(t.movementId), index("movement_files_of_file").on(t.fileId)],
);
