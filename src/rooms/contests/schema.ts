import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  index,
  integer,
  numeric,
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
import { duties } from "#rooms/plans/schema.ts";
import { contestStates, roundStates } from "./states.ts";
import { contestFormats, contestKinds, entrantKinds, handRoles, tieRules } from "./terms.ts";

const moment = () => timestamp({ withTimezone: true });

export const contestState = pgEnum("contest_state", contestStates);

/** Cuộc thi: of our own with its rules (thể lệ), or of another body in which units take part. */
export const contests = pgTable(
  "contests",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    /** The unit that organises it, or follows it where another body does; of an agency's contest the root unit. */
    ownerUnitId: uuid()
      .notNull()
      .references(() => units.id),
    kind: text({ enum: contestKinds }).notNull(),
    /** Hình thức thi: thi viết, or thi tìm hiểu (câu hỏi trắc nghiệm). */
    format: text({ enum: contestFormats }).notNull().default("writing"),
    /** Cơ quan tổ chức, where it is another body. */
    organiser: text(),
    name: text().notNull(),
    /** Chủ đề, nội dung thi. */
    subject: text().notNull().default(""),
    entrants: text({ enum: entrantKinds }).notNull().default("staff"),
    /** Hình thức bài: typed text, files, sent by post. */
    takesText: boolean().notNull().default(true),
    takesFiles: boolean().notNull().default(false),
    takesPost: boolean().notNull().default(false),
    /** Nơi nhận bài qua bưu điện. */
    postAddress: text().notNull().default(""),
    /** Độ dài tối đa, by words (chữ, tiếng) of the entry; null is no limit. */
    maxWords: integer(),
    /** Mỗi người được gửi mấy bài. */
    maxEntries: integer().notNull().default(1),
    /** Số câu rút cho mỗi người out of the bank of a quiz; null is every question in the order of the bank. */
    drawn: integer(),
    /** Hỏi dự đoán số người trả lời đúng tất cả các câu, which parts equals in a quiz. */
    predicts: boolean().notNull().default(false),
    /** Chỉ tiêu: entries wanted of each unit; null is none. */
    wantedEntries: integer(),
    startsOn: date().notNull(),
    /** Ngày cuối nhận bài, to its last minute; of an entry by post the day of the postmark counts. */
    endsOn: date().notNull(),
    /** Thể lệ in full, as its document says it. */
    rules: text().notNull().default(""),
    tieRule: text({ enum: tieRules }).notNull().default("criteria"),
    judgesPerEntry: integer().notNull().default(2),
    /** Two sheets that differ by more points than this call a third judge; null never. */
    spread: numeric({ mode: "number" }),
    /** Days after the announcement within which a complaint is taken. */
    complaintDays: integer().notNull().default(10),
    state: contestState().notNull().default("drafting"),
    /** Số, ký hiệu và ngày of the document by which it is launched. */
    number: text(),
    launchedOn: date(),
    /** Địa chỉ trang của ban tổ chức, of another body's contest. */
    url: text(),
    /** Mở phách: when the names were opened, by whom. */
    openedAt: moment(),
    openedBy: uuid().references(() => people.id),
    /** Quyết định trao giải. */
    decisionNumber: text(),
    decidedOn: date(),
    decidedBy: text(),
    announcedOn: date(),
    /** Kết quả tham gia, of another body's contest. */
    result: text(),
    /** Why it was withdrawn or cancelled. */
    reason: text(),
    /** Counts every change, so that a second hand on an older page is noticed. */
    revision: integer().notNull().default(1),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: moment().notNull(),
    searchText: text().generatedAlwaysAs(
      sql`vn_fold(name || ' ' || subject || ' ' || coalesce(organiser, '') || ' ' || coalesce(number, ''))`,
    ),
  },
  (t) => [
    index("contests_newest").on(t.agencyId, t.startsOn),
    index("contests_of_state").on(t.agencyId, t.state),
    index("contests_of_owner").on(t.ownerUnitId),
    index("contests_search").using("gin", sql`${t.searchText} gin_trgm_ops`),
  ],
);
export type Contest = typeof contests.$inferSelect;

const ofContest = () =>
  uuid()
    .notNull()
    .references(() => contests.id, { onDelete: "cascade" });

/** Tiêu chí chấm, in the order in which they also part equals. */
export const contestCriteria = pgTable(
  "contest_criteria",
  {
    id: uuid().primaryKey(),
    contestId: ofContest(),
    position: integer().notNull(),
    name: text().notNull(),
    /** Điểm tối đa. */
    points: numeric({ mode: "number" }).notNull(),
  },
  (t) => [index("contest_criteria_of_contest").on(t.contestId, t.position)],
);
export type ContestCriterion = typeof contestCriteria.$inferSelect;

/** Giải thưởng, the highest first. */
export const contestPrizes = pgTable(
  "contest_prizes",
  {
    id: uuid().primaryKey(),
    contestId: ofContest(),
    position: integer().notNull(),
    name: text().notNull(),
    /** Số giải. */
    count: integer().notNull().default(1),
    /** Trị giá, in words. */
    worth: text().notNull().default(""),
  },
  (t) => [index("contest_prizes_of_contest").on(t.contestId, t.position)],
);
export type ContestPrize = typeof contestPrizes.$inferSelect;

/** Vòng chấm. */
export const contestRounds = pgTable(
  "contest_rounds",
  {
    id: uuid().primaryKey(),
    contestId: ofContest(),
    position: integer().notNull(),
    name: text().notNull(),
    /** Số bài vào vòng sau; null in the last round. */
    goOn: integer(),
    /** Hạn chấm xong. */
    dueOn: date(),
    state: text({ enum: roundStates }).notNull().default("waiting"),
    begunAt: moment(),
    closedAt: moment(),
  },
  (t) => [uniqueIndex("contest_rounds_of_contest").on(t.contestId, t.position)],
);
export type ContestRound = typeof contestRounds.$inferSelect;

/** Việc của kế hoạch mà cuộc thi này tính cho: taking part, organising, is proof of these duties by itself. */
export const contestDuties = pgTable(
  "contest_duties",
  {
    contestId: ofContest(),
    dutyId: uuid()
      .notNull()
      .references(() => duties.id, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.contestId, t.dutyId] }), index("contest_duties_of_duty").on(t.dutyId)],
);

/** Phát động cuộc thi đến một đơn vị; of another body's contest also how the unit took part, with what shows it. */
export const contestLaunches = pgTable(
  "contest_launches",
  {
    id: uuid().primaryKey(),
    contestId: ofContest(),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    toldAt: moment().notNull(),
    urgedOn: date(),
    /** Số bài đã gửi, who entered, on which day, with what to show for it. */
    sent: integer(),
    sentOn: date(),
    entrants: text().notNull().default(""),
    evidence: text().notNull().default(""),
    fileId: uuid().references(() => files.id),
    /** Giải đạt được, as far as it is known. */
    prizes: text().notNull().default(""),
    reportedBy: uuid().references(() => people.id),
    reportedAt: moment(),
    revision: integer().notNull().default(1),
  },
  (t) => [
    uniqueIndex("contest_launches_once").on(t.contestId, t.unitId),
    index("contest_launches_of_unit").on(t.unitId),
    index("contest_launches_of_file").on(t.fileId),
  ],
);
export type ContestLaunch = typeof contestLaunches.$inferSelect;

/** Giám khảo, trưởng ban giám khảo, thành viên ban tổ chức. */
export const contestHands = pgTable(
  "contest_hands",
  {
    contestId: ofContest(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    role: text({ enum: handRoles }).notNull(),
    /** Người thân có thể dự thi: names a judge declares before entries are given out. */
    kin: text().notNull().default(""),
    kinAt: moment(),
  },
  (t) => [primaryKey({ columns: [t.contestId, t.personId] }), index("contest_hands_of_person").on(t.personId)],
);
export type ContestHand = typeof contestHands.$inferSelect;
