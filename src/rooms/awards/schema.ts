import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { agencies, people } from "#rooms/organisation/schema.ts";
import type { Condition } from "./conditions/condition.ts";
import type { RuleDay, Source } from "./conditions/source.ts";
import { awardCycles, awardFamilies, awardLevels, type HolderKind } from "./terms.ts";

export const awardFamily = pgEnum("award_family", awardFamilies);
export const awardLevel = pgEnum("award_level", awardLevels);
export const awardCycle = pgEnum("award_cycle", awardCycles);

/**
 * Danh mục: danh hiệu thi đua, hình thức khen thưởng, danh hiệu vinh dự, and an agency's own rungs of recognition. Rows
 * without an agency are the catalogue of the whole country, kept by the program itself.
 */
export const awards = pgTable(
  "awards",
  {
    id: uuid().primaryKey(),
    /** Null = of the whole country. */
    agencyId: uuid().references(() => agencies.id),
    /** Stable name, `cstdcs`; of an agency's rung `<plan>.<rung>`. */
    key: text().notNull(),
    name: text().notNull(),
    /** Tên viết tắt: «CSTĐCS». */
    short: text().notNull(),
    family: awardFamily().notNull(),
    level: awardLevel().notNull(),
    cycle: awardCycle().notNull(),
    holders: text().array().$type<HolderKind[]>().notNull(),
    /** Thẩm quyền: who decides. */
    decider: text().notNull(),
    /** Bậc cao: shown on road maps. */
    high: boolean().notNull().default(false),
    position: integer().notNull().default(0),
    validFrom: date(),
    validTo: date(),
    /** The plan whose ladder it is a rung of, by id; null for the catalogue. */
    planId: uuid(),
    /** Of a rung for a period: its first and last year. */
    periodFrom: integer(),
    periodTo: integer(),
    /** Kinds of exemplars a rung is for, by their keys in the plan; null = for all. */
    kinds: text().array(),
    searchText: text().generatedAlwaysAs(sql`vn_fold(name || ' ' || short)`),
  },
  (t) => [
    unique("awards_by_key").on(t.agencyId, t.key).nullsNotDistinct(),
    index("awards_of_plan").on(t.planId),
    index("awards_search").using("gin", sql`${t.searchText} gin_trgm_ops`),
  ],
);
export type Award = typeof awards.$inferSelect;

/**
 * Điều kiện của một mục, as one dated version. A rule without an agency holds for all; an agency's own version of the
 * same award stands before it. Nothing is judged by a version that is switched off.
 */
export const awardRules = pgTable(
  "award_rules",
  {
    id: uuid().primaryKey(),
    awardId: uuid()
      .notNull()
      .references(() => awards.id, { onDelete: "cascade" }),
    agencyId: uuid().references(() => agencies.id),
    version: integer().notNull(),
    validFrom: date().notNull(),
    validTo: date(),
    /** The kinds of holder it speaks of; of others nothing is known. */
    holders: text().array().$type<HolderKind[]>().notNull(),
    /** Which day chooses the version, as the law names it. */
    datedBy: text().$type<RuleDay>().notNull(),
    conditions: jsonb().$type<Condition[]>().notNull(),
    source: jsonb().$type<Source>().notNull(),
    /** Trường hợp đặc biệt: the other way, with its sentence; null = there is none. */
    special: jsonb().$type<Source | null>(),
    /** Sau khi chấp hành xong kỷ luật mới tính thành tích, with its article; null = this rule does not say so. */
    afterDiscipline: jsonb().$type<Source | null>(),
    /** Chưa kiểm chứng: no source was seen; switched off until somebody has one. */
    unverified: boolean().notNull().default(false),
    on: boolean().notNull().default(true),
    /** Lý do sửa. */
    reason: text(),
    madeBy: uuid().references(() => people.id),
    madeAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    unique("award_rules_by_version").on(t.awardId, t.agencyId, t.version).nullsNotDistinct(),
    index("award_rules_of_agency").on(t.agencyId, t.awardId),
  ],
);
export type AwardRule = typeof awardRules.$inferSelect;
