import { sql } from "drizzle-orm";
import {
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { movements } from "#rooms/movements/schema.ts";
import { agencies, people, units } from "#rooms/organisation/schema.ts";
import { duties, plans } from "#rooms/plans/schema.ts";
import { eventStates, guestStates, invitedUnitStates } from "./states.ts";
import { attendanceWays, eventForms, eventKinds, guestRoles } from "./terms.ts";

const moment = () => timestamp({ withTimezone: true });
const ofEvent = () =>
  uuid()
    .notNull()
    .references(() => events.id, { onDelete: "cascade" });

export const eventState = pgEnum("event_state", eventStates);
export const invitedUnitState = pgEnum("invited_unit_state", invitedUnitStates);
export const guestState = pgEnum("guest_state", guestStates);

/** Sự kiện: a gathering of people, from its invitation to its minutes. */
export const events = pgTable(
  "events",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    /** The unit that holds it; of an agency's event the root unit. */
    ownerUnitId: uuid()
      .notNull()
      .references(() => units.id),
    kind: text({ enum: eventKinds }).notNull(),
    form: text({ enum: eventForms }).notNull().default("in_person"),
    /** Of a joined one: the meeting it is part of. */
    joinedTo: text(),
    planId: uuid().references(() => plans.id),
    movementId: uuid().references(() => movements.id),
    title: text().notNull(),
    /** Mục đích, nội dung. */
    content: text().notNull().default(""),
    place: text().notNull().default(""),
    startsOn: date().notNull(),
    /** `HH:MM`, in Việt Nam. */
    startsAt: text().notNull(),
    endsOn: date().notNull(),
    endsAt: text(),
    /** Số chỗ; null without a limit. */
    seats: integer(),
    /** Hạn các đơn vị đăng ký người dự. */
    registerBy: date(),
    state: eventState().notNull().default("drafting"),
    /** Why it was moved, cancelled or given up, as told to those concerned. */
    stateReason: text(),
    /** Giấy mời: cơ quan chủ quản, số, địa danh, ngày, người ký (Nghị định 30/2020, phụ lục I). */
    parentBody: text().notNull().default(""),
    number: text(),
    issuedAt: text().notNull().default(""),
    invitedOn: date(),
    signerTitle: text(),
    signerName: text(),
    /** Lưu ý ghi trong giấy mời. */
    inviteNote: text().notNull().default(""),
    /** Biên bản. */
    heldOn: date(),
    chair: text(),
    secretary: text(),
    minutes: text(),
    minutesBy: uuid().references(() => people.id),
    confirmedBy: uuid().references(() => people.id),
    confirmedAt: moment(),
    /** Counts every change, so that a second hand on an older page is noticed. */
    revision: integer().notNull().default(1),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: moment().notNull(),
    searchText: text().generatedAlwaysAs(
      sql`vn_fold(title || ' ' || place || ' ' || coalesce(number, '') || ' ' || coalesce(joined_to, ''))`,
    ),
  },
  (t) => [
    index("events_by_day").on(t.agencyId, t.startsOn),
    index("events_of_owner").on(t.ownerUnitId, t.state),
    index("events_of_plan").on(t.planId),
    index("events_of_movement").on(t.movementId),
    index("events_search").using("gin", sql`${t.searchText} gin_trgm_ops`),
  ],
);
export type GatheringEvent = typeof events.$inferSelect;

/** Việc của kế hoạch mà sự kiện được tính: held, it is brought to them as their proof. */
export const eventDuties = pgTable(
  "event_duties",
  {
    eventId: ofEvent(),
    dutyId: uuid()
      .notNull()
      .references(() => duties.id),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.dutyId] }), index("event_duties_of_duty").on(t.dutyId)],
);

/** Đơn vị được mời, and what it answered. */
export const eventUnits = pgTable(
  "event_units",
  {
    id: uuid().primaryKey(),
    eventId: ofEvent(),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    state: invitedUnitState().notNull().default("waiting"),
    /** Why nobody comes, or what else the unit says. */
    note: text().notNull().default(""),
    answeredBy: uuid().references(() => people.id),
    answeredAt: moment(),
    revision: integer().notNull().default(1),
  },
  (t) => [uniqueIndex("event_units_once").on(t.eventId, t.unitId), index("event_units_of_unit").on(t.unitId, t.state)],
);
export type InvitedUnit = typeof eventUnits.$inferSelect;

/** Người dự: invited by name, or named by a unit; each with a number from which the code at the door is made. */
export const eventGuests = pgTable(
  "event_guests",
  {
    id: uuid().primaryKey(),
    eventId: ofEvent(),
    number: integer().notNull(),
    role: text({ enum: guestRoles }).notNull(),
    name: text().notNull(),
    /** Chức vụ, nơi công tác. */
    caption: text().notNull().default(""),
    /** The unit that named her; null of those invited by name. */
    unitId: uuid().references(() => units.id),
    personId: uuid().references(() => people.id),
    exemplarId: uuid().references(() => exemplars.id),
    state: guestState().notNull().default("invited"),
    registeredAt: moment().notNull(),
    attendedAt: moment(),
    attendedBy: uuid().references(() => people.id),
    attendedWay: text({ enum: attendanceWays }),
    /** Đã xóa họ tên, nơi công tác theo thời hạn lưu: on which day. */
    erasedOn: date(),
  },
  (t) => [
    uniqueIndex("event_guests_numbered").on(t.eventId, t.number),
    index("event_guests_of_unit").on(t.eventId, t.unitId),
    index("event_guests_of_person").on(t.personId),
    index("event_guests_of_exemplar").on(t.exemplarId),
  ],
);
export type EventGuest = typeof eventGuests.$inferSelect;

/** Chương trình: one timed row, with who is in charge of it. */
export const eventItems = pgTable(
  "event_items",
  {
    eventId: ofEvent(),
    position: integer().notNull(),
    /** Null: the first day. */
    onDay: date(),
    /** `HH:MM`. */
    at: text().notNull(),
    content: text().notNull(),
    inCharge: text().notNull().default(""),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.position] })],
);
export type EventItem = typeof eventItems.$inferSelect;
