import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { initiativeScopes } from "#rooms/awards/index.ts";
import { agencies, people, units } from "#rooms/organisation/schema.ts";
import type { CouncilRule } from "../council/rule.ts";
import { initiativeRounds, initiatives } from "../schema.ts";
import { sessionStates } from "../states.ts";
import { outcomes, presences, votingWays } from "../terms.ts";

const moment = () => timestamp({ withTimezone: true });
const ofAgency = () =>
  uuid()
    .notNull()
    .references(() => agencies.id);

export const councilSessionState = pgEnum("council_session_state", sessionStates);

/** Quy tắc họp, biểu quyết của Hội đồng Sáng kiến, as a version that holds from a day to a day. */
export const councilRules = pgTable(
  "council_rules",
  {
    id: uuid().primaryKey(),
    agencyId: ofAgency(),
    validFrom: date().notNull(),
    validTo: date(),
    rule: jsonb().$type<CouncilRule>().notNull(),
    enteredBy: uuid(),
    enteredAt: moment().notNull(),
  },
  (t) => [uniqueIndex("one_council_rule_from_a_day").on(t.agencyId, t.validFrom)],
);

/** Phiên họp Hội đồng Sáng kiến. */
export const councilSessions = pgTable(
  "council_sessions",
  {
    id: uuid().primaryKey(),
    agencyId: ofAgency(),
    roundId: uuid()
      .notNull()
      .references(() => initiativeRounds.id),
    councilId: uuid()
      .notNull()
      .references(() => units.id),
    heldOn: date().notNull(),
    /** Giờ họp as written in the minutes: “08 giờ 00”. */
    heldAt: text().notNull().default(""),
    place: text().notNull().default(""),
    /** Bỏ phiếu kín (counted on paper, the sums entered here) or giơ tay. */
    voting: text({ enum: votingWays }).notNull().default("paper"),
    state: councilSessionState().notNull().default("prepared"),
    /** The rule of its day, kept when it closes: rules change, minutes do not. */
    rule: jsonb().$type<CouncilRule | null>(),
    /** Số biên bản. */
    minutesNumber: text(),
    /** Ý kiến, kết luận chung. */
    conclusion: text().notNull().default(""),
    note: text(),
    revision: integer().notNull().default(1),
    createdBy: uuid(),
    createdAt: moment().notNull(),
  },
  (t) => [
    index("council_sessions_of_agency").on(t.agencyId, t.heldOn),
    index("council_sessions_of_round").on(t.roundId),
  ],
);
export type CouncilSession = typeof councilSessions.$inferSelect;

/** Thành viên Hội đồng theo quyết định, at one session: who sat as what, who was there, who wrote. */
export const sessionMembers = pgTable(
  "session_members",
  {
    sessionId: uuid()
      .notNull()
      .references(() => councilSessions.id, { onDelete: "cascade" }),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    position: smallint().notNull(),
    name: text().notNull(),
    /** Chức danh trong Hội đồng. */
    seat: text().notNull(),
    presence: text({ enum: presences }).notNull().default("present"),
    /** Lý do vắng. */
    reason: text().notNull().default(""),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.personId] }), index("session_members_of_person").on(t.personId)],
);
export type SessionMember = typeof sessionMembers.$inferSelect;

/** Một sáng kiến trong phiên họp: the votes as the secretary counted them, and what follows. */
export const sessionItems = pgTable(
  "session_items",
  {
    sessionId: uuid()
      .notNull()
      .references(() => councilSessions.id, { onDelete: "cascade" }),
    initiativeId: uuid()
      .notNull()
      .references(() => initiatives.id),
    position: smallint().notNull(),
    /** Phiếu đồng ý, không đồng ý, không hợp lệ; null until counted. */
    agree: smallint(),
    against: smallint(),
    invalid: smallint(),
    opinion: text().notNull().default(""),
    outcome: text({ enum: outcomes }),
    reason: text(),
    countedBy: uuid(),
    countedAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.initiativeId] }),
    index("session_items_of_initiative").on(t.initiativeId),
  ],
);
export type SessionItem = typeof sessionItems.$inferSelect;

/** Công nhận sáng kiến ở một phạm vi ảnh hưởng: a decision of its own for each scope. */
export const initiativeRecognitions = pgTable(
  "initiative_recognitions",
  {
    id: uuid().primaryKey(),
    agencyId: ofAgency(),
    initiativeId: uuid()
      .notNull()
      .references(() => initiatives.id, { onDelete: "cascade" }),
    scope: text({ enum: initiativeScopes }).notNull(),
    number: text().notNull(),
    decidedOn: date().notNull(),
    decidedBy: text().notNull(),
    signer: text().notNull().default(""),
    /** Entered without a session of ours: the body decided on paper or elsewhere. */
    elsewhere: boolean().notNull().default(false),
    recordedBy: uuid(),
    recordedAt: moment().notNull(),
  },
  (t) => [uniqueIndex("one_recognition_a_scope").on(t.initiativeId, t.scope)],
);
export type InitiativeRecognition = typeof initiativeRecognitions.$inferSelect;
