import { type Context, Hono } from "hono";
import { z } from "zod";
import { isDay, parseTypedDay } from "#kernel/calendar/index.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { outsiderRecordPage, personRecordPage, unitRecordPage } from "../queries/record-page.ts";
import { mayKnow, mayRate } from "../rules.ts";
import { OutsiderRecordPage, PersonRecordPage, UnitRecordPage } from "../views/RecordPages.tsx";

const asOfQuery = z.object({ asOf: z.string().max(20).optional() });

/** Quá trình thi đua, khen thưởng: of a person, a unit, somebody known by name; as of any day. */
export const recordRoutes = new Hono()
  .get("/people/:id/record", async (c) => {
    const { db, officer, today } = c.var;
    const asOf = asOfAsked(c);
    const shown = await personRecordPage(db, officer, c.req.param("id"), asOf, today);
    const { id } = shown.person;
    const may = {
      mayKnow: mayKnow(officer, { personId: id, unitIds: shown.unitIds }).allowed,
      mayRate: shown.unitIds.some((unitId) => mayRate(officer, unitId).allowed),
    };
    return render(c, <PersonRecordPage shown={shown} asOf={asOf} today={today} {...may} />);
  })
  .get("/units/:id/record", async (c) => {
    const { db, officer, today } = c.var;
    const asOf = asOfAsked(c);
    const shown = await unitRecordPage(db, officer, c.req.param("id"), asOf);
    const { id } = shown.unit;
    const may = {
      mayRate: mayRate(officer, id).allowed,
      mayKnow: mayKnow(officer, { personId: null, unitIds: [id] }).allowed,
    };
    return render(c, <UnitRecordPage shown={shown} asOf={asOf} today={today} {...may} />);
  })
  .get("/outsiders/:id/record", async (c) => {
    const { db, officer, today } = c.var;
    const asOf = asOfAsked(c);
    const shown = await outsiderRecordPage(db, officer, c.req.param("id"), asOf);
    return render(c, <OutsiderRecordPage {...shown} asOf={asOf} today={today} />);
  });

/** The day asked for, typed or stored; today when none or none that exists. */
function asOfAsked(c: Context): string {
  const { asOf } = readQuery(c, asOfQuery);
  if (!asOf) return c.var.today;
  return isDay(asOf) ? asOf : (parseTypedDay(asOf) ?? c.var.today);
}
