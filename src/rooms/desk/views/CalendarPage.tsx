import type { ComponentChildren } from "preact";
import { Act, Button, Filters, Page, SelectField, Switch } from "#kernel/web/index.tsx";
import type { Scope } from "../scopes.ts";

/** What the address of the calendar says. */
export type CalendarAsked = { view: "month" | "year"; year: number; month: number; scope: Scope["name"] };

/** The frame of both views: which stretch, which scope, the way to the neighbours and to one's own calendar program. */
export function CalendarPage(props: {
  title: string;
  asked: CalendarAsked;
  scopes: Scope[];
  before: CalendarAsked;
  after: CalendarAsked;
  children: ComponentChildren;
}) {
  const { asked, scopes } = props;
  const act = (
    <Act words="Lịch này đưa được vào điện thoại, Outlook, Google Calendar.">
      <Button words="Lịch trên điện thoại" icon="device-mobile" href="/calendar/feed" />
    </Act>
  );
  return (
    <Page
      title={props.title}
      here="Lịch"
      act={act}
      aside={
        <Switch
          label="Cách xem"
          ways={[
            { words: "Tháng", href: calendarHref({ ...asked, view: "month" }), current: asked.view === "month" },
            { words: "Năm", href: calendarHref({ ...asked, view: "year" }), current: asked.view === "year" },
          ]}
        />
      }
    >
      <div class="calendar-bar">
        <Filters label="Lịch" action="/calendar">
          <input type="hidden" name="view" value={asked.view} />
          {asked.view === "month" && (
            <SelectField
              name="month"
              label="Tháng"
              value={String(asked.month)}
              choices={Array.from({ length: 12 }, (_, n) => ({ value: String(n + 1), words: `Tháng ${n + 1}` }))}
            />
          )}
          <SelectField name="year" label="Năm" value={String(asked.year)} choices={yearsAround(asked.year)} />
          {scopes.length > 1 && (
            <SelectField
              name="scope"
              label="Phạm vi"
              value={asked.scope}
              choices={scopes.map((one) => ({ value: one.name, words: one.words }))}
            />
          )}
        </Filters>
        <nav class="steps" aria-label="Trước, sau">
          <Button
            words={asked.view === "month" ? "Tháng trước" : "Năm trước"}
            icon="chevron-left"
            href={calendarHref(props.before)}
          />
          <Button
            words={asked.view === "month" ? "Tháng sau" : "Năm sau"}
            icon="chevron-right"
            href={calendarHref(props.after)}
          />
        </nav>
      </div>
      {props.children}
    </Page>
  );
}

/** The address of a view. */
export function calendarHref({ view, year, month, scope }: CalendarAsked): string {
  const said = new URLSearchParams();
  if (view === "year") said.set("view", "year");
  if (view === "month") said.set("month", String(month));
  said.set("year", String(year));
  if (scope !== "mine") said.set("scope", scope);
  return `/calendar?${said}`;
}

function yearsAround(year: number) {
  return Array.from({ length: 11 }, (_, n) => String(year - 5 + n)).map((value) => ({ value, words: value }));
}
