import { type Context, Hono } from "hono";
import { isId } from "#kernel/ids.ts";
import { Refused } from "#kernel/verdict.ts";
import { render } from "#kernel/web/index.tsx";
import { qrOf } from "#kernel/web/qr.ts";
import { codeOf } from "../door/code.ts";
import { eventWithNames, invitedUnitsOf, itemsOf } from "../queries/events.ts";
import { type GuestLine, guestsOf } from "../queries/guests.ts";
import { answersForUnit, runsEvents } from "../rules.ts";
import { LettersPage } from "../views/event/LettersPage.tsx";

/** Giấy mời, phiếu dự: of all for those who run the event, of one unit for who answers for it. Codes are shown to nobody else. */
export function letterRoutes(secret: string) {
  return new Hono().get("/events/:id/letters", async (c) => {
    const { db, officer, agency, today } = c.var;
    const event = await eventWithNames(db, officer, c.req.param("id"), today);
    const only = unitAsked(c);
    const runs = runsEvents(officer, event.ownerUnitId);
    if (!runs && !(only && answersForUnit(officer, only)))
      throw new Refused([{ code: only ? "registration.of_another_unit" : "event.not_in_charge" }]);
    const [items, invited, guests] = await Promise.all([
      itemsOf(db, event.id),
      invitedUnitsOf(db, event.id, today),
      guestsOf(db, event.id, today),
    ]);
    const coded = ({ id, number }: GuestLine) => {
      const code = codeOf(secret, event.id, { id, number });
      return { code, qr: qrOf(`${c.var.publicUrl}/events/${event.id}/door/${code}`) };
    };
    const going = guests.filter(({ state }) => state !== "not_coming");
    const named = only ? [] : going.filter(({ unitId }) => unitId === null);
    const letters = [
      ...named.map((one) => ({ to: [one.name, one.caption].filter(Boolean).join(", "), ...coded(one) })),
      ...invited
        .filter(({ unitId }) => only === null || unitId === only)
        .map(({ unitName }) => ({ to: unitName, code: null, qr: null })),
    ];
    const slips = going
      .filter(({ unitId }) => unitId !== null && (only === null || unitId === only))
      .map((one) => ({ name: one.name, caption: one.caption, unitName: one.unitName ?? "", ...coded(one) }));
    return render(c, <LettersPage {...{ event, lines: agency.lines, items, letters, slips }} />);
  });
}

function unitAsked(c: Context): string | null {
  const unit = c.req.query("unit") ?? "";
  return isId(unit) ? unit : null;
}
