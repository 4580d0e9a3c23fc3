import { sql } from "drizzle-orm";
import {
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { awards } from "#rooms/awards/schema.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { recognitionStates } from "../recognition/states.ts";
import { exemplars } from "../schema.ts";

const moment = () => timestamp({ withTimezone: true });

export const recognitionState = pgEnum("recognition_state", recognitionStates);

/** What was found when it was decided: kept, because records and rules go on changing. */
export type Judged = {
  result: string;
  ruleId: string;
  lines: { result: string; title: string; detail: string; cite: string }[];
};

/** Hồ sơ đề nghị công nhận: one exemplar, one rung, one year or period. */
export const recognitions = pgTable(
  "recognitions",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    exemplarId: uuid()
      .notNull()
      .references(() => exemplars.id, { onDelete: "cascade" }),
    awardId: uuid()
      .notNull()
      .references(() => awards.id),
    /** The year judged; of a period its last, with the first beside it. */
    year: smallint().notNull(),
    fromYear: smallint(),
    state: recognitionState().notNull().default("proposed"),
    proposedBy: text().notNull(),
    proposedOn: date().notNull(),
    /** Số văn bản đề nghị, biên bản họp của đơn vị. */
    proposal: text(),
    /** Sở bình xét, đề nghị: when the office sent it on, and with which paper. */
    putForwardOn: date(),
    submission: text(),
    /** Trường hợp đặc biệt: why the conditions are not what decides. Null = the ordinary way. */
    specialReason: text(),
    /** Why it was returned, refused or withdrawn. */
    note: text(),
    decisionNumber: text(),
    decidedOn: date(),
    decidedBy: text(),
    signer: text(),
    heldAwardId: uuid(),
    judged: jsonb().$type<Judged | null>(),
    revision: integer().notNull().default(1),
    createdAt: moment().notNull(),
  },
  (t) => [
    uniqueIndex("one_recognition_a_year")
      .on(t.exemplarId, t.awardId, t.year)
      .where(sql`state not in ('refused', 'withdrawn')`),
    index("recognitions_of_exemplar").on(t.exemplarId, t.year),
    index("recognitions_of_agency").on(t.agencyId, t.state, t.year),
    index("recognitions_of_award").on(t.awardId, t.state),
  ],
);
export type Recognition = typeof recognitions.$inferSelect;

/** Xác nhận trong hồ sơ: a named person vouches for what no record says. */
export const recognitionCertificates = pgTable(
  "recognition_certificates",
  {
    id: uuid().primaryKey(),
    recognitionId: uuid()
      .notNull()
      .references(() => recognitions.id, { onDelete: "cascade" }),
    /** What is certified, as the rule names it. */
    about: text().notNull(),
    certifier: text().notNull(),
    certifierPost: text().notNull(),
    certifiedOn: date().notNull(),
    note: text(),
    enteredBy: uuid().notNull(),
    enteredAt: moment().notNull(),
  },
  (t) => [uniqueIndex("certified_once").on(t.recognitionId, t.about)],
);
export type RecognitionCertificate = typeof recognitionCertificates.$inferSelect;
