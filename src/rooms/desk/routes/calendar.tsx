import { type Context, Hono } from "hono";
import { z } from "zod";
import { announcedHolidays, workCalendar } from "#kernel/calendar/index.ts";
import { readQuery } from "#kernel/web/forms.ts";
import { render } from "#kernel/web/index.tsx";
import { eventsBetween } from "#rooms/ceremonies/index.ts";
import { anniversariesOfAgency } from "#rooms/movements/index.ts";
import { type Anniversary, anniversariesOf, yearAnniversaries } from "../calendar/anniversaries.ts";
import { monthAway, weeksAround, weeksOf, yearStretch } from "../calendar/days.ts";
import { dueBetween, ownHolidays, planAnniversaries } from "../queries/calendar.ts";
import { chosenScope, scopesOf } from "../scopes.ts";
import { CalendarMonth } from "../views/CalendarMonth.tsx";
import { type CalendarAsked, CalendarPage } from "../views/CalendarPage.tsx";
import { CalendarYear } from "../views/CalendarYear.tsx";

const query = z.object({
  view: z.enum(["month", "year"]).default("month"),
  year: z.coerce.number().int().min(1946).max(2199).optional(),
  month: z.coerce.number().int().min(1).max(12).optional(),
  scope: z.string().optional(),
});

/** Lịch: by month and by year. */
export const calendarRoutes = new Hono().get("/calendar", async (c) => {
  const { today } = c.var;
  const typed = readQuery(c, query);
  const scopes = scopesOf(c.var.officer);
  const scope = chosenScope(scopes, typed.scope);
  const year = typed.year ?? Number(today.slice(0, 4));
  const asked = { view: typed.view, year, month: typed.month ?? Number(today.slice(5, 7)), scope: scope.name };
  return asked.view === "month" ? month(c, asked, scopes) : wholeYear(c, asked, scopes);
});

type Scopes = ReturnType<typeof scopesOf>;

async function month(c: Context, asked: CalendarAsked, scopes: Scopes) {
  const stretch = weeksAround(asked);
  const { due, named, calendar, days, events } = await known(c, asked, scopes, stretch);
  const years = [...new Set([stretch.from, stretch.to].map((on) => Number(on.slice(0, 4))))];
  const kept = years.flatMap((each) => anniversariesOf(each, days, named));
  const title = `Lịch tháng ${asked.month} năm ${asked.year}`;
  return render(
    c,
    <CalendarPage
      title={title}
      asked={asked}
      scopes={scopes}
      before={{ ...asked, ...monthAway(asked, -1) }}
      after={{ ...asked, ...monthAway(asked, 1) }}
    >
      <CalendarMonth weeks={weeksOf(asked, { due, kept, calendar, events })} caption={title} today={c.var.today} />
    </CalendarPage>,
  );
}

async function wholeYear(c: Context, asked: CalendarAsked, scopes: Scopes) {
  const { due, named, calendar, days, events } = await known(c, asked, scopes, yearStretch(asked.year));
  const kept = anniversariesOf(asked.year, days, named);
  return render(
    c,
    <CalendarPage
      title={`Lịch năm ${asked.year}`}
      asked={asked}
      scopes={scopes}
      before={{ ...asked, year: asked.year - 1 }}
      after={{ ...asked, year: asked.year + 1 }}
    >
      <CalendarYear
        {...{ asked, due, kept, calendar, events }}
        ofYear={yearAnniversaries(asked.year, [...days, ...onlyOf(named, days)])}
        today={c.var.today}
      />
    </CalendarPage>,
  );
}

/** What falls due, which days rest, which are kept, which events stand; five queries at once. */
async function known(c: Context, asked: CalendarAsked, scopes: Scopes, stretch: { from: string; to: string }) {
  const { db, officer } = c.var;
  const scope = chosenScope(scopes, asked.scope);
  const [due, own, named, days, events] = await Promise.all([
    dueBetween(db, officer.agencyId, scope, stretch.from, stretch.to),
    ownHolidays(db, officer.agencyId, stretch.from, stretch.to),
    planAnniversaries(db, officer.agencyId, asked.year),
    anniversariesOfAgency(db, officer.agencyId),
    eventsBetween(db, officer, { ...stretch, units: scope.units }),
  ]);
  return { due, named, days, events, calendar: workCalendar([...announcedHolidays, ...own]) };
}

/** What plans name beyond the calendar of the agency. */
function onlyOf(named: readonly Anniversary[], days: readonly Anniversary[]): Anniversary[] {
  return named.filter(({ founded }) => !days.some((one) => one.founded === founded));
}
