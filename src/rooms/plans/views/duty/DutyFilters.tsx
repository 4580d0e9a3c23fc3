import { Filters, SelectField, TextField, units } from "#kernel/web/index.tsx";
import { periodName } from "../../due-rules/index.ts";
import type { Standing } from "../../progress.ts";
import type { DutyFacts } from "../../queries/duty-page.ts";
import { everyPeriod } from "../../reading/every-period.ts";
import type { PlanRights } from "../../reading/rights.ts";
import { standingNames } from "../../words.vi.ts";

/** What the address of a duty's page says. */
export type DutyQuery = {
  period?: string | undefined;
  state?: Standing | undefined;
  name: string;
  unit?: string | undefined;
  page: number;
};

const offered: Standing[] = [
  "late",
  "missed",
  "returned",
  "waiting",
  "soon",
  "open",
  "awaiting",
  "standing",
  "accepted",
  "accepted_short",
  "accepted_late",
  "none",
  "excused",
];

/** Which period, in what state, which unit. */
export function DutyFilters(props: { facts: DutyFacts; query: DutyQuery; path: string; rights: PlanRights }) {
  const { facts, query } = props;
  const narrowed =
    query.state || query.name || query.unit || (facts.periods.length > 1 && facts.period !== everyPeriod);
  const found = (
    <>
      Đang xem <b>{units(facts.found.total, "mục")}</b>.
      {narrowed && (
        <>
          {" "}
          <a href={facts.periods.length > 1 ? `${props.path}?period=${everyPeriod}` : props.path}>Xem tất cả</a>
        </>
      )}
    </>
  );
  return (
    <Filters label="Lọc đơn vị" action={props.path} found={found}>
      {facts.periods.length > 1 && (
        <SelectField
          name="period"
          label="Kỳ"
          value={facts.period ?? everyPeriod}
          choices={[
            { value: everyPeriod, words: "Mọi kỳ" },
            ...facts.periods.map((period) => ({
              value: period,
              words: periodName(period, facts.plan.yearKind) || "Cả kế hoạch",
            })),
          ]}
        />
      )}
      <SelectField
        name="state"
        label="Tình trạng"
        value={query.state ?? ""}
        blank="Tất cả"
        choices={offered.map((value) => ({ value, words: standingNames[value].unit }))}
      />
      {props.rights.seesAll && (
        <TextField name="name" label="Tên đơn vị" type="search" value={query.name} placeholder="Ví dụ: krong nang" />
      )}
    </Filters>
  );
}

/** An address of the duty that says what is shown. */
export function dutyAddress(path: string, query: DutyQuery): string {
  const said = new URLSearchParams();
  if (query.period) said.set("period", query.period);
  if (query.state) said.set("state", query.state);
  if (query.unit) said.set("unit", query.unit);
  if (query.name) said.set("name", query.name);
  if (query.page > 1) said.set("page", String(query.page));
  const words = said.toString();
  return words ? `${path}?${words}` : path;
}
