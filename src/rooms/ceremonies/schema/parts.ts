import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { files } from "#kernel/files/schema.ts";
import { people } from "#rooms/organisation/schema.ts";
import { events } from "../schema.ts";
import { eventPaperKinds, fundSources } from "../terms.ts";

const moment = () => timestamp({ withTimezone: true });
const ofEvent = () =>
  uuid()
    .notNull()
    .references(() => events.id, { onDelete: "cascade" });
const byPerson = () =>
  uuid()
    .notNull()
    .references(() => people.id);
const ofFile = () =>
  uuid()
    .notNull()
    .references(() => files.id);

/** Kinh phí: what was planned and what was spent, in đồng, from which source. */
export const eventCosts = pgTable(
  "event_costs",
  {
    eventId: ofEvent(),
    position: integer().notNull(),
    item: text().notNull(),
    source: text({ enum: fundSources }).notNull(),
    planned: bigint({ mode: "number" }),
    spent: bigint({ mode: "number" }),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.position] })],
);
export type EventCost = typeof eventCosts.$inferSelect;

/** Ảnh của sự kiện: made small on arrival, with nothing left of where and by what it was taken. */
export const eventPictures = pgTable(
  "event_pictures",
  {
    id: uuid().primaryKey(),
    eventId: ofEvent(),
    fileId: ofFile(),
    smallFileId: ofFile(),
    width: integer().notNull(),
    height: integer().notNull(),
    /** Chữ thay ảnh: what the picture shows, for those who do not see it. */
    alt: text().notNull(),
    caption: text().notNull().default(""),
    credit: text().notNull().default(""),
    showsPeople: boolean().notNull(),
    position: integer().notNull(),
    addedBy: byPerson(),
    addedAt: moment().notNull(),
    removedAt: moment(),
  },
  (t) => [
    index("event_pictures_of_event").on(t.eventId, t.position),
    uniqueIndex("event_pictures_by_file").on(t.eventId, t.fileId).where(sql`removed_at is null`),
    index("event_pictures_of_file").on(t.fileId),
    index("event_pictures_of_small_file").on(t.smallFileId),
  ],
);
export type EventPicture = typeof eventPictures.$inferSelect;

/** Giấy tờ của sự kiện: the signed invitation, the programme, the signed minutes. */
export const eventFiles = pgTable(
  "event_files",
  {
    id: uuid().primaryKey(),
    eventId: ofEvent(),
    kind: text({ enum: eventPaperKinds }).notNull(),
    fileId: ofFile(),
    addedBy: byPerson(),
    addedAt: moment().notNull(),
  },
  (t) => [uniqueIndex("event_files_once").on(t.eventId, t.kind, t.fileId), index("event_files_of_file").on(t.fileId)],
);
