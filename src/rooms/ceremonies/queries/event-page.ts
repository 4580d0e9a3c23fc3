import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { answersForUnit } from "../rules.ts";
import { eventHead } from "./event-head.ts";
import { dutiesOf, invitedUnitsOf, itemsOf } from "./events.ts";
import { guestsOf } from "./guests.ts";

/** All that the first page of an event shows to one reader; the same number of queries, however many people come. */
export async function eventPage(db: DbOrTx, officer: Officer, id: string, today: string) {
  const head = await eventHead(db, officer, id, today);
  const [items, duties, invited, guests] = await Promise.all([
    itemsOf(db, id),
    dutiesOf(db, id),
    invitedUnitsOf(db, id, today),
    guestsOf(db, id, today),
  ]);
  return {
    ...{ head, items, duties, invited },
    /** Who is honoured or shares experience is told to everybody, as the invitation tells it. */
    named: guests.filter(({ role, state }) => role !== "participant" && role !== "guest" && state !== "not_coming"),
    /** The units for which the reader answers. */
    own: invited.filter(
      ({ unitId }) => answersForUnit(officer, unitId) && !(head.may.run && unitId !== officer.unitId),
    ),
    /** The reader herself, when she is asked. */
    herself: guests.find(({ personId, state }) => personId === officer.personId && state !== "not_coming") ?? null,
  };
}
export type EventPageFacts = Awaited<ReturnType<typeof eventPage>>;
