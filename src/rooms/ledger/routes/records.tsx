import { type Context, Hono } from "hono";
import { z } from "zod";
import { isDay, parseTypedDay } from "#kernel/calendar/index.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm, readQuery } from "#kernel/web/forms.ts";
import { filled, render, seeOther } from "#kernel/web/index.tsx";
import { enterService } from "../commands/enter-service.ts";
import { serviceForm } from "../forms/service-form.ts";
import {
  outsiderRecordPage,
  personRecordPage,
  personShown,
  serviceOf,
  unitIdsOf,
  unitRecordPage,
} from "../queries/record-page.ts";
import { mayEnterService, mayKnow, mayRate } from "../rules.ts";
import { OutsiderRecordPage, PersonRecordPage, UnitRecordPage } from "../views/RecordPages.tsx";
import { ServicePage } from "../views/ServicePage.tsx";

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
  .get("/people/:id/service", async (c) => {
    const { person, service } = await served(c);
    return render(c, <ServicePage person={person} form={filled(service ?? {})} />);
  })
  .post("/people/:id/service", async (c) => {
    const { person } = await served(c);
    const form = await readForm(c, serviceForm);
    if (!form.ok) return render(c, <ServicePage person={person} form={form.rejected} />, 422);
    await enterService(c.var.db, c.var.officer, person.id, form.values, c.var.now);
    return seeOther(c, `/people/${person.id}/record`, "Đã ghi ngày bắt đầu công tác.");
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

/** The person of the address and what is entered of her, for who may enter it. */
async function served(c: Context) {
  const { db, officer, today } = c.var;
  const person = await personShown(db, officer, c.req.param("id") ?? "", today);
  insist(mayEnterService(officer, await unitIdsOf(db, person.id, today), null, today));
  return { person, service: await serviceOf(db, person.id) };
}

/** The day asked for, typed or stored; today when none or none that exists. */
function asOfAsked(c: Context): string {
  const { asOf } = readQuery(c, asOfQuery);
  if (!asOf) return c.var.today;
  return isDay(asOf) ? asOf : (parseTypedDay(asOf) ?? c.var.today);
}
