import { sql } from "drizzle-orm";
import { index, integer, numeric, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { files } from "#kernel/files/schema.ts";
import { hands } from "#kernel/scoring/index.ts";
import { units } from "#rooms/organisation/schema.ts";
import { clusterSheets, clusterYears } from "../schema.ts";

const moment = () => timestamp({ withTimezone: true });

/** What one hand says of one criterion of a sheet; the hands are kept side by side. */
export const clusterMarks = pgTable(
  "cluster_marks",
  {
    sheetId: uuid()
      .notNull()
      .references(() => clusterSheets.id, { onDelete: "cascade" }),
    criterionKey: text().notNull(),
    hand: text({ enum: hands }).notNull(),
    achieved: numeric({ mode: "number" }),
    target: numeric({ mode: "number" }),
    reason: text().notNull().default(""),
    markedBy: uuid().notNull(),
    markedAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sheetId, t.criterionKey, t.hand] })],
);
export type ClusterMark = typeof clusterMarks.$inferSelect;

/** Minh chứng of one criterion of a sheet: a file, or a document named. */
export const clusterEvidence = pgTable(
  "cluster_evidence",
  {
    id: uuid().primaryKey(),
    sheetId: uuid()
      .notNull()
      .references(() => clusterSheets.id, { onDelete: "cascade" }),
    criterionKey: text().notNull(),
    title: text().notNull(),
    fileId: uuid().references(() => files.id),
    addedBy: uuid().notNull(),
    addedAt: moment().notNull(),
    withdrawnAt: timestamp({ withTimezone: true }),
    withdrawnReason: text(),
  },
  (t) => [
    index("cluster_evidence_of_sheet").on(t.sheetId),
    index("cluster_evidence_of_file").on(t.fileId),
    /** However often the line broke while it was sent. */
    uniqueIndex("cluster_evidence_once").on(t.sheetId, t.criterionKey, t.title).where(sql`withdrawn_at is null`),
  ],
);
export type ClusterEvidence = typeof clusterEvidence.$inferSelect;

/** That a member has voted on a tie; how it voted is only in the tallies. */
export const clusterBallots = pgTable(
  "cluster_ballots",
  {
    yearId: uuid()
      .notNull()
      .references(() => clusterYears.id, { onDelete: "cascade" }),
    subject: text().notNull(),
    voterId: uuid()
      .notNull()
      .references(() => units.id),
    castAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.yearId, t.subject, t.voterId] })],
);

/** Số phiếu of each member of a tie. */
export const clusterTallies = pgTable(
  "cluster_tallies",
  {
    yearId: uuid()
      .notNull()
      .references(() => clusterYears.id, { onDelete: "cascade" }),
    subject: text().notNull(),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    votes: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.yearId, t.subject, t.unitId] })],
);
