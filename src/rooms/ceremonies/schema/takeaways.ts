import { date, index, integer, pgEnum, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { people, units } from "#rooms/organisation/schema.ts";
import { events } from "../schema.ts";
import { takeawayStates } from "../states.ts";

const moment = () => timestamp({ withTimezone: true });

export const takeawayState = pgEnum("takeaway_state", takeawayStates);

/** Điều mang về áp dụng: what somebody who was there, or her unit, will do until a day, with whose help, and what came of it. */
export const takeaways = pgTable(
  "takeaways",
  {
    id: uuid().primaryKey(),
    agencyId: uuid().notNull(),
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    /** The unit in which it is applied. */
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    /** Set where one person promised it for herself; null where the unit did. */
    personId: uuid().references(() => people.id),
    content: text().notNull(),
    dueOn: date().notNull(),
    /** Người, đơn vị giúp: an exemplar that was met there, or a unit; at least one of the two. */
    helperExemplarId: uuid().references(() => exemplars.id),
    helperUnitId: uuid().references(() => units.id),
    state: takeawayState().notNull().default("open"),
    result: text(),
    answeredOn: date(),
    answeredBy: uuid().references(() => people.id),
    /** Why the last answer was not enough, or why it was dropped. */
    reason: text(),
    settledOn: date(),
    revision: integer().notNull().default(1),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: moment().notNull(),
  },
  (t) => [
    index("takeaways_of_event").on(t.eventId),
    index("takeaways_of_unit").on(t.unitId, t.state, t.dueOn),
    index("takeaways_of_person").on(t.personId),
    index("takeaways_due").on(t.agencyId, t.state, t.dueOn),
  ],
);
export type Takeaway = typeof takeaways.$inferSelect;
