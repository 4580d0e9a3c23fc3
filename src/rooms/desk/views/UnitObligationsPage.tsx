import { Act, Button, count, Filters, Page, Pager, SelectField, Sheet, Tabs, units } from "#kernel/web/index.tsx";
import { type Standing, standingNames, urgency } from "#rooms/plans/index.ts";
import type { UnitLine, UnitSummary } from "../queries/unit-obligations.ts";
import { UnitLines } from "./UnitLines.tsx";

/** What the address of the page says. */
export type UnitAsked = {
  state?: Standing | undefined;
  plan?: string | undefined;
  year?: number | undefined;
  page: number;
};

/** Mọi việc của một đơn vị under all plans, by last day. */
export function UnitObligationsPage(props: {
  unit: { id: string; name: string; shortName: string };
  found: { lines: UnitLine[]; total: number };
  summary: UnitSummary;
  asked: UnitAsked;
  perPage: number;
  today: string;
}) {
  const { unit, found, summary, asked } = props;
  const path = `/units/${unit.id}/obligations`;
  const late = summary.states.late ?? 0;
  const act = (
    <Act words={late > 0 ? `${units(late, "việc")} quá hạn.` : "Không có việc quá hạn."}>
      <Button words="Lịch" icon="calendar-event" second href="/calendar" />
      <Button
        words="Tải Excel"
        icon="file-spreadsheet"
        download
        href={addressOf(`${path}.xlsx`, { ...asked, page: 1 })}
      />
    </Act>
  );
  return (
    <Page
      title={unit.name}
      here="Việc phải làm"
      crumbs={[
        { words: "Đơn vị", href: "/units" },
        { words: unit.shortName, href: `/units/${unit.id}` },
      ]}
      act={act}
    >
      <Tabs
        label="Các phần của đơn vị"
        tabs={[
          { words: "Thông tin", href: `/units/${unit.id}` },
          { words: "Việc phải làm", href: path, current: true },
        ]}
      />
      <Narrowing {...props} path={path} />
      <Sheet>
        <UnitLines lines={found.lines} today={props.today} />
      </Sheet>
      <Pager
        page={asked.page}
        size={props.perPage}
        total={found.total}
        of="việc"
        href={(page) => addressOf(path, { ...asked, page })}
      />
    </Page>
  );
}

function Narrowing(props: { summary: UnitSummary; asked: UnitAsked; found: { total: number }; path: string }) {
  const { summary, asked, path } = props;
  const narrowed = asked.state || asked.plan || asked.year !== undefined;
  const found = (
    <>
      Đang xem <b>{units(props.found.total, "việc")}</b>. {narrowed && <a href={path}>Xem tất cả</a>}
    </>
  );
  return (
    <Filters label="Lọc việc của đơn vị" action={path} found={found}>
      <SelectField
        name="state"
        label="Tình trạng"
        value={asked.state ?? ""}
        blank="Tất cả"
        choices={urgency
          .filter((standing) => summary.states[standing])
          .map((standing) => ({
            value: standing,
            words: `${standingNames[standing].unit} (${count(summary.states[standing] ?? 0)})`,
          }))}
      />
      <SelectField
        name="plan"
        label="Kế hoạch"
        value={asked.plan ?? ""}
        blank="Mọi kế hoạch"
        choices={summary.plans.map((plan) => ({ value: plan.id, words: plan.number ?? plan.title }))}
      />
      <SelectField
        name="year"
        label="Năm"
        value={asked.year === undefined ? "" : String(asked.year)}
        blank="Mọi năm"
        choices={summary.years.map((year) => ({
          value: String(year),
          words: year === 0 ? "Không có ngày" : String(year),
        }))}
      />
    </Filters>
  );
}

function addressOf(path: string, asked: UnitAsked): string {
  const said = new URLSearchParams();
  if (asked.state) said.set("state", asked.state);
  if (asked.plan) said.set("plan", asked.plan);
  if (asked.year !== undefined) said.set("year", String(asked.year));
  if (asked.page > 1) said.set("page", String(asked.page));
  return said.size > 0 ? `${path}?${said}` : path;
}
