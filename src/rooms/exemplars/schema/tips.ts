import { sql } from "drizzle-orm";
import { date, index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { agencies, people, units } from "#rooms/organisation/schema.ts";
import { exemplars } from "../schema.ts";
import { tipStates } from "../states.ts";

const moment = () => timestamp({ withTimezone: true });

/** Tin giới thiệu gương tốt: what somebody tells of a good deed or a model, from inside or by the public form. */
export const tips = pgTable(
  "tips",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    source: text({ enum: ["inside", "public"] }).notNull(),
    /** Ai, tập thể nào: as told. */
    about: text().notNull(),
    /** Ở đâu. */
    place: text().notNull().default(""),
    /** Việc làm. */
    deed: text().notNull(),
    /** The unit it probably concerns, as far as it is known. */
    unitId: uuid().references(() => units.id),
    /** Who tells it: a person of the agency, or name and contact as left by the public; for the triage alone. */
    tellerId: uuid().references(() => people.id),
    tellerName: text().notNull().default(""),
    tellerContact: text().notNull().default(""),
    /** Đã xóa người kể theo thời hạn lưu: on which day. */
    erasedOn: date(),
    state: text({ enum: tipStates }).notNull().default("received"),
    /** Kết quả xác minh. */
    checked: text(),
    /** Lý do từ chối. */
    reason: text(),
    /** The candidate it became or is joined to. */
    exemplarId: uuid().references(() => exemplars.id),
    /** The tip that tells the same. */
    joinedTo: uuid(),
    handledBy: uuid(),
    handledAt: timestamp({ withTimezone: true }),
    receivedAt: moment().notNull(),
    searchText: text().generatedAlwaysAs(sql`vn_fold(about || ' ' || place || ' ' || deed)`),
  },
  (t) => [
    index("tips_newest").on(t.agencyId, t.state, t.receivedAt),
    index("tips_of_exemplar").on(t.exemplarId),
    index("tips_of_teller").on(t.tellerId),
    index("tips_search").using("gin", sql`${t.searchText} gin_trgm_ops`),
  ],
);
export type Tip = typeof tips.$inferSelect;
