import { Act, Button, Empty, Filters, Page, Rows, SelectField, Sheet, State, units } from "#kernel/web/index.tsx";
import { type ComparedUnit, comparedUnits, outcomeOfLine } from "../../comparison/tally.ts";
import { comparedNames, outcomeNames } from "../../comparison/words.vi.ts";
import type { PlanOfKinds } from "../../queries/kinds.ts";
import type { ComparedLine } from "../../queries/registered-achieved.ts";
import { registerLevelNames } from "../../terms.ts";
import { stageNames } from "../../words.vi.ts";

type Shown = {
  lines: ComparedLine[];
  plans: PlanOfKinds[];
  units: { id: string; name: string }[];
  query: { year: number; plan?: string | undefined; unit?: string | undefined };
  years: number[];
};

/** Đăng ký và đạt: what each unit registered for a year and what came of it, counted line by line. */
export function RegisteredAchievedPage(props: Shown) {
  const { lines, query } = props;
  return (
    <Page
      title={`Đăng ký và đạt năm ${query.year}`}
      crumbs={[
        { words: "Điển hình", href: "/exemplars" },
        { words: "Đăng ký", href: `/registration-lists?year=${query.year}` },
      ]}
      act={
        <Act>
          <Button words="Tải Excel" icon="file-spreadsheet" href={addressOf(query, ".xlsx")} download second />
        </Act>
      }
    >
      <CompareFilters {...props} />
      <Sheet title="Theo đơn vị">
        <Rows
          caption={`Đăng ký và đạt năm ${query.year} của từng đơn vị`}
          rows={comparedUnits(lines)}
          empty={<Empty title="Chưa đơn vị nào gửi danh sách đăng ký năm này">Chọn năm khác hoặc kế hoạch khác.</Empty>}
          columns={[
            {
              head: "Đơn vị",
              names: true,
              cell: (unit) => <a href={addressOf({ ...query, unit: unit.unitId })}>{unit.unitName}</a>,
            },
            ...numbers,
          ]}
        />
      </Sheet>
      {lines.length > 0 && (
        <Sheet
          title="Từng mục đăng ký"
          aside={lines.length > most ? `${most} trong ${units(lines.length, "mục")}` : units(lines.length, "mục")}
        >
          <Lines lines={lines.slice(0, most)} />
        </Sheet>
      )}
    </Page>
  );
}

/** Lines shown on the page; the Excel file has them all. */
const most = 300;

const numbers = (Object.keys(comparedNames) as (keyof typeof comparedNames)[]).map((key) => ({
  ...{ head: comparedNames[key], num: true, cell: (unit: ComparedUnit) => unit[key] },
}));

function CompareFilters({ query, plans, units: list, years }: Shown) {
  return (
    <Filters label="Chọn năm, kế hoạch, đơn vị" action="/registered-achieved">
      <SelectField
        name="year"
        label="Năm"
        value={String(query.year)}
        choices={years.map((one) => ({ value: String(one), words: String(one) }))}
      />
      <SelectField
        name="plan"
        label="Kế hoạch"
        value={query.plan ?? ""}
        blank="Mọi kế hoạch"
        choices={plans.map(({ id, title }) => ({ value: id, words: title }))}
      />
      <SelectField
        name="unit"
        label="Đơn vị"
        value={query.unit ?? ""}
        blank="Mọi đơn vị"
        choices={list.map(({ id, name }) => ({ value: id, words: name }))}
      />
    </Filters>
  );
}

function Lines({ lines }: { lines: ComparedLine[] }) {
  return (
    <Rows
      caption="Từng mục đăng ký và kết quả"
      rows={lines}
      columns={[
        {
          head: "Điển hình",
          names: true,
          cell: (line) => (line.exemplarId ? <a href={`/exemplars/${line.exemplarId}`}>{line.name}</a> : line.name),
        },
        { head: "Loại", cell: ({ kindName }) => kindName },
        { head: "Đơn vị", cell: ({ unitName }) => unitName },
        { head: "Cấp đăng ký", cell: ({ levels }) => levels.map((one) => registerLevelNames[one]).join(", ") },
        { head: "Khâu", cell: ({ stage }) => (stage ? stageNames[stage].now : "Chưa duyệt") },
        {
          head: "Kết quả",
          cell: (line) => {
            const { state, word } = outcomeNames[outcomeOfLine(line)];
            return <State is={state}>{word}</State>;
          },
        },
      ]}
    />
  );
}

function addressOf(query: Shown["query"], ending = ""): string {
  const said = new URLSearchParams({ year: String(query.year) });
  if (query.plan) said.set("plan", query.plan);
  if (query.unit) said.set("unit", query.unit);
  return `/registered-achieved${ending}?${said}`;
}
