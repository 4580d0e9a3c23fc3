import { sql } from "drizzle-orm";
import { boolean, date, index, integer, pgEnum, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { agencies, people, units } from "#rooms/organisation/schema.ts";
import { exemplarHolders } from "#rooms/plans/packs/index.ts";
import { plans } from "#rooms/plans/schema.ts";
import { exemplarStandings, stages } from "./states.ts";

const moment = () => timestamp({ withTimezone: true });

export const exemplarStage = pgEnum("exemplar_stage", stages);
export const exemplarStanding = pgEnum("exemplar_standing", exemplarStandings);

/** Cá nhân, tập thể, hộ gia đình, người ngoài cơ quan, mô hình. */
export const holderKinds = exemplarHolders;
export type HolderKind = (typeof holderKinds)[number];
export const holderKind = pgEnum("holder_kind", holderKinds);

/** Từ đâu mà biết: a tip, a registration list, an introduction, or entered by the office. */
export const exemplarOrigins = ["tip", "registration", "introduction", "office"] as const;
export type ExemplarOrigin = (typeof exemplarOrigins)[number];

/** Điển hình tiên tiến: a person, collective, household or model whose good work is detected, nurtured, recognised, spread. */
export const exemplars = pgTable(
  "exemplars",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    /** The plan under which it lives; null when there is none. */
    planId: uuid().references(() => plans.id),
    /** Loại điển hình: a key of the plan's own kinds, and the name it bore when it was chosen. */
    kindKey: text().notNull(),
    kindName: text().notNull(),
    holderKind: holderKind().notNull(),
    /** Set of a person of the agency. */
    personId: uuid().references(() => people.id),
    /** Set of a collective, and of a model that a unit as a whole practises. */
    collectiveId: uuid().references(() => units.id),
    /** As shown: name of person, collective, household or model. */
    name: text().notNull(),
    /** Chức vụ, nơi công tác hoặc địa chỉ, as shown below the name. */
    caption: text().notNull().default(""),
    /** Đơn vị chịu trách nhiệm phát hiện, bồi dưỡng, giới thiệu. */
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    /** Lĩnh vực. */
    field: text(),
    /** Cách làm: the way of working in a few words, by which others find it. */
    practice: text(),
    /** Tóm tắt việc làm, thành tích. */
    summary: text().notNull().default(""),
    /** Người trực tiếp công tác, without a leading post; null where it does not apply. */
    worksDirectly: boolean(),
    origin: text({ enum: exemplarOrigins }).notNull(),
    stage: exemplarStage().notNull().default("detected"),
    standing: exemplarStanding().notNull().default("active"),
    detectedOn: date().notNull(),
    nurturedOn: date(),
    recognisedOn: date(),
    replicatedOn: date(),
    /** Of a suspended one: since when its ground is gone, so that somebody must decide whether it is restored. */
    decideFrom: date(),
    /** Counts every change, so that a second hand on an older page is noticed. */
    revision: integer().notNull().default(1),
    createdBy: uuid(),
    createdAt: moment().notNull(),
    searchText: text().generatedAlwaysAs(
      sql`vn_fold(name || ' ' || caption || ' ' || kind_name || ' ' || coalesce(practice, '') || ' ' || coalesce(field, ''))`,
    ),
  },
  (t) => [
    index("exemplars_newest").on(t.agencyId, t.stage, t.detectedOn),
    index("exemplars_of_unit").on(t.unitId),
    index("exemplars_of_person").on(t.personId),
    index("exemplars_of_collective").on(t.collectiveId),
    index("exemplars_of_plan").on(t.planId, t.kindKey),
    index("exemplars_search").using("gin", sql`${t.searchText} gin_trgm_ops`),
  ],
);
export type Exemplar = typeof exemplars.$inferSelect;

/** Each step of either life: who, when, why, on which document. */
export const exemplarSteps = pgTable(
  "exemplar_steps",
  {
    id: uuid().primaryKey(),
    exemplarId: uuid()
      .notNull()
      .references(() => exemplars.id, { onDelete: "cascade" }),
    life: text({ enum: ["stage", "standing"] }).notNull(),
    step: text().notNull(),
    leadsTo: text().notNull(),
    happenedOn: date().notNull(),
    reason: text(),
    /** Số, ký hiệu văn bản it rests on. */
    document: text(),
    /** Its ground stands in the ledger, for those who may know; `reason` says no more than that. */
    groundInLedger: boolean().notNull().default(false),
    /** Null when the program did it by itself. */
    madeBy: uuid(),
    madeAt: moment().notNull(),
  },
  (t) => [index("exemplar_steps_of_exemplar").on(t.exemplarId, t.madeAt)],
);
export type ExemplarStep = typeof exemplarSteps.$inferSelect;
