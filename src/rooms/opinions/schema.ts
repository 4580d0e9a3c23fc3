import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { agencies, people, units } from "#rooms/organisation/schema.ts";
import { opinionStates, windowStates } from "./states.ts";
import { origins, stands, subjectHolders } from "./terms.ts";

const moment = () => timestamp({ withTimezone: true });

export const opinionWindowState = pgEnum("opinion_window_state", windowStates);

/** Đợt lấy ý kiến Nhân dân: names proposed for recognition, shown to the public for some working days before the council. */
export const opinionWindows = pgTable(
  "opinion_windows",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    /** The unit that asks; of an agency its root unit. */
    ownerUnitId: uuid()
      .notNull()
      .references(() => units.id),
    title: text().notNull(),
    /** Xin ý kiến về việc gì, in a few sentences for the public. */
    about: text().notNull(),
    /** Nơi nhận ý kiến bằng thư, điện thoại. */
    contact: text().notNull(),
    /** Số ngày làm việc. */
    workingDays: integer().notNull(),
    /** The day of opening; of a draft the one that is planned. */
    opensOn: date().notNull(),
    /** Ngày cuối nhận ý kiến, to its last minute. Set when it is published: a promise that a changed calendar does not break. */
    closesOn: date(),
    state: opinionWindowState().notNull().default("drafting"),
    publishedAt: moment(),
    /** Lý do kéo dài, the last time it was lengthened; shown to the public. */
    lengthenReason: text(),
    /** Đóng sớm: on which day and why; shown to the public. */
    closedOn: date(),
    closeReason: text(),
    /** Kết luận, for the council. */
    conclusion: text(),
    /** Thông báo kết thúc, for the public. */
    notice: text(),
    concludedOn: date(),
    concludedBy: uuid().references(() => people.id),
    /** Why it was withdrawn or cancelled. */
    reason: text(),
    /** Counts every change, so that a second hand on an older page is noticed. */
    revision: integer().notNull().default(1),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: moment().notNull(),
    searchText: text().generatedAlwaysAs(sql`vn_fold(title || ' ' || about)`),
  },
  (t) => [
    index("opinion_windows_newest").on(t.agencyId, t.opensOn),
    index("opinion_windows_of_state").on(t.agencyId, t.state),
    index("opinion_windows_search").using("gin", sql`${t.searchText} gin_trgm_ops`),
  ],
);
export type OpinionWindow = typeof opinionWindows.$inferSelect;

const ofWindow = () =>
  uuid()
    .notNull()
    .references(() => opinionWindows.id, { onDelete: "cascade" });

/**
 * Người, tập thể được lấy ý kiến: all that the public reads of them. From an exemplar, or written by hand for a dossier made
 * elsewhere; other kinds of proposals get a column of their own beside `exemplarId`.
 */
export const opinionSubjects = pgTable(
  "opinion_subjects",
  {
    id: uuid().primaryKey(),
    windowId: ofWindow(),
    position: integer().notNull(),
    exemplarId: uuid().references(() => exemplars.id),
    holder: text({ enum: subjectHolders }).notNull(),
    name: text().notNull(),
    /** Chức vụ. */
    post: text().notNull().default(""),
    /** Đơn vị công tác. */
    unit: text().notNull().default(""),
    /** Danh hiệu, hình thức đề nghị. */
    proposed: text().notNull(),
    /** Tóm tắt thành tích, as the public reads it. */
    achievement: text().notNull().default(""),
    /** Đưa ra khỏi danh sách after it was published: on which day and why; both stay in sight. */
    takenOutOn: date(),
    takenOutReason: text(),
  },
  (t) => [
    index("opinion_subjects_of_window").on(t.windowId, t.position),
    uniqueIndex("opinion_subjects_once").on(t.windowId, t.exemplarId),
    index("opinion_subjects_of_exemplar").on(t.exemplarId),
  ],
);
export type OpinionSubject = typeof opinionSubjects.$inferSelect;

/** Ý kiến: what somebody says of one name or of the whole list. Who says it stands in a table of its own. */
export const opinions = pgTable(
  "opinions",
  {
    id: uuid().primaryKey(),
    windowId: ofWindow(),
    /** Null: of the whole list. */
    subjectId: uuid().references(() => opinionSubjects.id, { onDelete: "cascade" }),
    origin: text({ enum: origins }).notNull(),
    stand: text({ enum: stands }).notNull(),
    text: text().notNull().default(""),
    state: text({ enum: opinionStates }).notNull().default("received"),
    /** Lý do để ngoài. */
    reason: text(),
    /** The opinion that says the same. */
    joinedTo: uuid().references((): AnyPgColumn => opinions.id),
    /** Trả lời, and how the matter was verified. */
    answer: text(),
    verified: text(),
    handledBy: uuid().references(() => people.id),
    handledAt: moment(),
    receivedAt: moment().notNull(),
    /** The same post sent twice is one opinion: a mark of the form and of what stood in it. */
    postKey: text(),
    revision: integer().notNull().default(1),
    searchText: text().generatedAlwaysAs(sql`vn_fold(text)`),
  },
  (t) => [
    index("opinions_of_window").on(t.windowId, t.state, t.receivedAt),
    index("opinions_of_subject").on(t.subjectId, t.state),
    index("opinions_joined").on(t.joinedTo),
    uniqueIndex("opinions_post_once").on(t.postKey),
  ],
);
export type Opinion = typeof opinions.$inferSelect;

/** Người gửi, as far as she said who she is: read after a look was noted, by those who moderate. */
export const opinionSenders = pgTable("opinion_senders", {
  opinionId: uuid()
    .primaryKey()
    .references(() => opinions.id, { onDelete: "cascade" }),
  name: text().notNull().default(""),
  contact: text().notNull().default(""),
  /** Đã xóa theo thời hạn lưu: on which day; nothing is left of her then. */
  erasedOn: date(),
});
export type OpinionSender = typeof opinionSenders.$inferSelect;
