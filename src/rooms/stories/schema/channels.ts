import { sql } from "drizzle-orm";
import {
  boolean,
  date,
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
import { agencies, people } from "#rooms/organisation/schema.ts";
import { duties } from "#rooms/plans/schema.ts";
import { stories } from "../schema.ts";
import { channelKinds } from "../terms.ts";

const moment = () => timestamp({ withTimezone: true });

/** Kênh tuyên truyền của cơ quan. */
export const channels = pgTable(
  "channels",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    kind: text({ enum: channelKinds }).notNull(),
    name: text().notNull(),
    url: text(),
    active: boolean().notNull().default(true),
    position: integer().notNull().default(0),
  },
  (t) => [
    index("channels_of_agency").on(t.agencyId, t.position),
    /** The agency's own portal, where publishing itself is the sending, is one. */
    uniqueIndex("one_own_portal").on(t.agencyId).where(sql`kind = 'own_portal'`),
  ],
);
export type Channel = typeof channels.$inferSelect;

/** Việc của kế hoạch mà kênh này tính cho: what is sent here is proof of these duties, by itself. */
export const channelDuties = pgTable(
  "channel_duties",
  {
    channelId: uuid()
      .notNull()
      .references(() => channels.id, { onDelete: "cascade" }),
    dutyId: uuid()
      .notNull()
      .references(() => duties.id, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.channelId, t.dutyId] }), index("channel_duties_of_duty").on(t.dutyId)],
);

/** Lần gửi một bài tới một kênh: on which day, with what to show for it. */
export const sendings = pgTable(
  "sendings",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: "cascade" }),
    channelId: uuid()
      .notNull()
      .references(() => channels.id),
    sentOn: date().notNull(),
    url: text(),
    /** Bản cắt, ảnh chụp trang đã đăng. */
    fileId: uuid().references(() => files.id),
    /** Số báo, số công văn, số buổi phát. */
    number: text(),
    note: text(),
    /** Null when the program did it by publishing. */
    recordedBy: uuid().references(() => people.id),
    recordedAt: moment().notNull(),
    withdrawnAt: moment(),
    withdrawnReason: text(),
  },
  (t) => [
    index("sendings_of_story").on(t.storyId),
    index("sendings_newest").on(t.agencyId, t.sentOn),
    index("sendings_of_channel").on(t.channelId, t.sentOn),
    index("sendings_of_file").on(t.fileId),
    uniqueIndex("sent_once_a_day").on(t.storyId, t.channelId, t.sentOn).where(sql`withdrawn_at is null`),
  ],
);
export type Sending = typeof sendings.$inferSelect;
