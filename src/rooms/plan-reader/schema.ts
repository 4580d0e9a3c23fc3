import {
  boolean,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { files } from "#kernel/files/schema.ts";
import { agencies, people, units } from "#rooms/organisation/schema.ts";
import type { PackDuty, PlanPack } from "#rooms/plans/packs/index.ts";
import { plans } from "#rooms/plans/schema.ts";
import type { ReadWarning } from "./reading.ts";
import { proposalStates, readingStates } from "./states.ts";

const moment = () => timestamp({ withTimezone: true });

export const readingState = pgEnum("reading_state", readingStates);
export const proposalState = pgEnum("proposal_state", proposalStates);

/** Bản đọc kế hoạch: what was read out of one text, kept for the officer who reads until it becomes a plan. */
export const planReadings = pgTable(
  "plan_readings",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    /** The unit whose plan it would be. */
    ownerUnitId: uuid()
      .notNull()
      .references(() => units.id),
    /** Whose draft it is: nobody else sees it. */
    personId: uuid()
      .notNull()
      .references(() => people.id),
    state: readingState().notNull().default("open"),
    /** The file it was read from; null for a text that was pasted. */
    fileId: uuid().references(() => files.id),
    /** The name of the file, or what stands for it. */
    name: text().notNull(),
    /** The text as it was read; places of proposals and warnings count in it. */
    text: text().notNull(),
    /** The plan without its duties: head, bases, sections, occasions. */
    pack: jsonb().$type<PlanPack>().notNull(),
    warnings: jsonb().$type<ReadWarning[]>().notNull(),
    /** Counts every save of the head, so that a second window on an older page is noticed. */
    revision: integer().notNull().default(1),
    /** The plan it became. */
    planId: uuid().references(() => plans.id, { onDelete: "set null" }),
    readAt: moment().notNull(),
    changedAt: moment().notNull(),
  },
  (t) => [index("plan_readings_of_person").on(t.personId, t.changedAt), index("plan_readings_of_file").on(t.fileId)],
);
export type PlanReading = typeof planReadings.$inferSelect;

/** Đề xuất: one duty proposed from one sentence, with what its reader decided. */
export const planProposals = pgTable(
  "plan_proposals",
  {
    readingId: uuid()
      .notNull()
      .references(() => planReadings.id, { onDelete: "cascade" }),
    /** From 1, as they were read; those added by hand follow. */
    n: integer().notNull(),
    state: proposalState().notNull().default("waiting"),
    duty: jsonb().$type<PackDuty>().notNull(),
    /** Where its sentence stands in the text; null when that was typed and is not found there. */
    spanFrom: integer(),
    spanTo: integer(),
    /** A wish nobody can schedule: laid aside from the start. */
    soft: boolean().notNull().default(false),
    /** Changed by hand, or added. */
    changed: boolean().notNull().default(false),
    revision: integer().notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.readingId, t.n] })],
);
export type Proposal = typeof planProposals.$inferSelect;
