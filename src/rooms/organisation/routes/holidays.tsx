import type { Context } from "hono";
import { Hono } from "hono";
import { isDay } from "#kernel/calendar/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm, readQuery } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { removeHoliday, setHoliday } from "../commands/keep-holidays.ts";
import { holidayForm, yearQuery } from "../forms/holiday-form.ts";
import { calendarOf } from "../queries/holidays.ts";
import { mayKeepOrganisation } from "../rules.ts";
import { HolidaysPage } from "../views/HolidaysPage.tsx";

/** The calendar of rest and work by which due dates are counted. */
export const holidayRoutes = new Hono()
  .get("/holidays", async (c) => {
    const year = readQuery(c, yearQuery).year ?? Number(c.var.today.slice(0, 4));
    return render(c, await page(c, year, filled({ kind: "off" })));
  })
  .post("/holidays", async (c) => {
    insist(mayKeepOrganisation(c.var.officer));
    const form = await readForm(c, holidayForm);
    if (!form.ok) return render(c, await page(c, Number(c.var.today.slice(0, 4)), form.rejected), 422);
    await setHoliday(c.var.db, c.var.officer, form.values, c.var.now);
    return seeOther(c, `/holidays?year=${form.values.day.slice(0, 4)}#d-${form.values.day}`, "Đã ghi ngày.");
  })
  .post("/holidays/:day/removal", async (c) => {
    const day = c.req.param("day");
    if (!isDay(day)) return notFound();
    await removeHoliday(c.var.db, c.var.officer, day, c.var.now);
    return seeOther(c, `/holidays?year=${day.slice(0, 4)}`, "Đã bỏ ngày đã ghi.");
  });

async function page(c: Context, year: number, form: Filled) {
  const days = await calendarOf(c.var.db, c.var.agency.id, year);
  return <HolidaysPage year={year} days={days} form={form} keeping={mayKeepOrganisation(c.var.officer)} />;
}
