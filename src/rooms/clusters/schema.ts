import { sql } from "drizzle-orm";
import { boolean, date, index, integer, jsonb, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { agencies, units } from "#rooms/organisation/schema.ts";
import type { Ranking } from "./ranking/rank.ts";
import { sheetStates, yearStates } from "./states.ts";
import type { ScoreTable } from "./table/table.ts";
import { clusterKinds } from "./terms.ts";

const moment = () => timestamp({ withTimezone: true });

/** Cụm, khối thi đua: like units that compete with each other, by area or by function. */
export const clusters = pgTable(
  "clusters",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    name: text().notNull(),
    kind: text({ enum: clusterKinds }).notNull(),
    /** Số, ký hiệu quyết định that set it up. */
    document: text(),
    decidedOn: date(),
    note: text().notNull().default(""),
    revision: integer().notNull().default(1),
    createdBy: uuid().notNull(),
    createdAt: moment().notNull(),
  },
  (t) => [index("clusters_of_agency").on(t.agencyId, t.name)],
);
export type Cluster = typeof clusters.$inferSelect;

/** Thành viên: a unit, or an agency outside, from a day to a day (both inclusive; null = still). It may be in several clusters. */
export const clusterMembers = pgTable(
  "cluster_members",
  {
    id: uuid().primaryKey(),
    clusterId: uuid()
      .notNull()
      .references(() => clusters.id, { onDelete: "cascade" }),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    /** Place in the order by which members lead in turn. */
    position: integer().notNull(),
    joinedOn: date().notNull(),
    leftOn: date(),
    /** Why it left, or the document. */
    leftReason: text(),
  },
  (t) => [
    index("cluster_members_of_cluster").on(t.clusterId, t.position),
    index("cluster_members_of_unit").on(t.unitId),
    uniqueIndex("cluster_members_once").on(t.clusterId, t.unitId).where(sql`left_on is null`),
  ],
);
export type ClusterMember = typeof clusterMembers.$inferSelect;

/** Hạn of each step of a year; a step without a day is not urged. */
export type YearDues = Record<"pledge" | "review" | "self" | "checked" | "final" | "ranking", string | null>;

/** Một năm của cụm: who leads it, its pledge, its days, and what came of it. */
export const clusterYears = pgTable(
  "cluster_years",
  {
    id: uuid().primaryKey(),
    clusterId: uuid()
      .notNull()
      .references(() => clusters.id, { onDelete: "cascade" }),
    year: integer().notNull(),
    state: text({ enum: yearStates }).notNull().default("opened"),
    /** Cụm trưởng, cụm phó. */
    headId: uuid()
      .notNull()
      .references(() => units.id),
    deputyId: uuid().references(() => units.id),
    /** Nội dung giao ước; each line is a paragraph. */
    pledge: text().notNull().default(""),
    dues: jsonb().$type<YearDues>().notNull(),
    /** Số cờ the cluster may put forward. */
    flags: integer().notNull().default(1),
    /** Mã rút mẫu: made when cross-checking begins, shown to all. */
    seed: text(),
    /** Kết quả xếp hạng as it was settled. */
    ranking: jsonb().$type<Ranking>(),
    /** Đơn vị được đề nghị tặng cờ, and why another than the ranking says. */
    flagIds: uuid().array().notNull().default([]),
    flagReason: text(),
    nextHeadId: uuid().references(() => units.id),
    nextDeputyId: uuid().references(() => units.id),
    nextReason: text(),
    /** Cuộc họp tổng kết: where, who was there, what else was said. */
    minutes: jsonb().$type<{ place: string; present: string; notes: string }>(),
    heldOn: date(),
    revision: integer().notNull().default(1),
    createdAt: moment().notNull(),
  },
  (t) => [
    uniqueIndex("cluster_years_once").on(t.clusterId, t.year),
    index("cluster_years_by_head").on(t.headId, t.state),
    index("cluster_years_by_deputy").on(t.deputyId, t.state),
  ],
);
export type ClusterYear = typeof clusterYears.$inferSelect;

/** Each step of a year, and each change of who leads it: when, who, why, on which document. */
export const clusterSteps = pgTable(
  "cluster_steps",
  {
    id: uuid().primaryKey(),
    yearId: uuid()
      .notNull()
      .references(() => clusterYears.id, { onDelete: "cascade" }),
    step: text().notNull(),
    happenedOn: date().notNull(),
    reason: text(),
    document: text(),
    madeBy: uuid().notNull(),
    madeByName: text().notNull(),
    madeAt: moment().notNull(),
  },
  (t) => [index("cluster_steps_of_year").on(t.yearId, t.madeAt)],
);
export type ClusterStep = typeof clusterSteps.$inferSelect;

/** Bảng chấm điểm of a year, every version as it was saved. */
export const clusterTables = pgTable(
  "cluster_tables",
  {
    yearId: uuid()
      .notNull()
      .references(() => clusterYears.id, { onDelete: "cascade" }),
    version: integer().notNull(),
    content: jsonb().$type<ScoreTable>().notNull(),
    /** What was done: “Sửa tiêu chí …”, “Chép từ năm 2023”. */
    note: text().notNull(),
    savedBy: uuid().notNull(),
    savedByName: text().notNull(),
    savedAt: moment().notNull(),
  },
  (t) => [uniqueIndex("cluster_tables_version").on(t.yearId, t.version)],
);
export type ClusterTable = typeof clusterTables.$inferSelect;

/** Phiếu của một thành viên trong một năm: its signature under the pledge, and its scores. */
export const clusterSheets = pgTable(
  "cluster_sheets",
  {
    id: uuid().primaryKey(),
    yearId: uuid()
      .notNull()
      .references(() => clusterYears.id, { onDelete: "cascade" }),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    /** What the member was called when the year was opened. */
    name: text().notNull(),
    /** An agency outside, whose papers the office enters. */
    outside: boolean().notNull(),
    position: integer().notNull(),
    signedOn: date(),
    /** Họ tên, chức vụ người ký. */
    signer: text(),
    state: text({ enum: sheetStates }).notNull().default("drafting"),
    /** The member that checks it; known from when cross-checking begins. */
    checkerId: uuid().references(() => units.id),
    returnReason: text(),
    revision: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex("cluster_sheets_once").on(t.yearId, t.unitId),
    index("cluster_sheets_of_unit").on(t.unitId, t.state),
    index("cluster_sheets_by_checker").on(t.checkerId, t.state),
  ],
);
export type ClusterSheet = typeof clusterSheets.$inferSelect;
