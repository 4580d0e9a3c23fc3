import {
  Act,
  Button,
  count,
  Empty,
  Filters,
  Page,
  Rows,
  SelectField,
  Sheet,
  State,
  type StateName,
} from "#kernel/web/index.tsx";
import { MovementTabs } from "#rooms/movements/index.ts";
import { type ComparedUnit, outcomeOfLine } from "../comparison.ts";
import type { ComparedLine } from "../queries/achieved.ts";
import { type SheetsQuery, sheetsAddress } from "./sheets-query.ts";

type Shown = {
  query: SheetsQuery & { unit?: string | undefined };
  units: ComparedUnit[];
  lines: ComparedLine[];
  awardName: (key: string) => string;
};

/** What became of a line. */
export const outcomeNames: Record<ReturnType<typeof outcomeOfLine>, { word: string; state: StateName }> = {
  as_registered: { word: "Đạt như đăng ký", state: "done" },
  partly: { word: "Đạt một phần", state: "slow" },
  not_yet: { word: "Chưa đạt", state: "open" },
};

/** Đăng ký và đạt: what was registered against what the ledger holds for the year, by unit and by line. */
export function AchievedPage(props: Shown) {
  const { query } = props;
  const years = Array.from({ length: 7 }, (_, n) => String(query.year + 1 - n));
  const act = (
    <Act words="Danh hiệu đạt lấy từ sổ khen thưởng của năm; chỉ tiêu đạt tính theo số liệu quý mới nhất.">
      <Button
        words="Tải Excel"
        icon="file-spreadsheet"
        href={sheetsAddress(query, "/title-registrations/achieved.xlsx")}
        download
        second
      />
    </Act>
  );
  return (
    <Page
      title={`Đăng ký và đạt năm ${query.year}`}
      crumbs={[
        { words: "Phong trào", href: "/movements" },
        { words: "Đăng ký thi đua", href: sheetsAddress(query) },
      ]}
      act={act}
    >
      <MovementTabs here="titles" />
      <Filters label="Chọn năm" action="/title-registrations/achieved">
        <SelectField
          name="year"
          label="Năm"
          value={String(query.year)}
          choices={years.map((one) => ({ value: one, words: one }))}
        />
      </Filters>
      <Sheet title="Theo đơn vị">
        <Units {...props} />
      </Sheet>
      {query.unit && (
        <Sheet title="Từng tập thể, cá nhân" id="tung-dong">
          <Lines {...props} />
        </Sheet>
      )}
    </Page>
  );
}

function Units({ units, query }: Shown) {
  const href = (unitId: string) => `${sheetsAddress(query, "/title-registrations/achieved")}&unit=${unitId}#tung-dong`;
  return (
    <Rows
      caption="Đăng ký và đạt theo đơn vị"
      rows={units}
      empty={<Empty title="Năm này chưa có bản đăng ký nào được gửi">Chọn năm khác ở trên.</Empty>}
      columns={[
        { head: "Đơn vị", names: true, cell: ({ unitId, unitName }) => <a href={href(unitId)}>{unitName}</a> },
        { head: "Đăng ký", num: true, cell: ({ registered }) => count(registered) },
        { head: "Được duyệt", num: true, cell: ({ accepted }) => count(accepted) },
        { head: "Đạt", num: true, cell: ({ achieved }) => count(achieved) },
        { head: "Người, tập thể đạt đủ", num: true, cell: ({ asRegistered }) => count(asRegistered) },
        {
          head: "Chỉ tiêu đạt",
          num: true,
          cell: ({ targets, reached }) => (targets === 0 ? "" : `${count(reached)}/${count(targets)}`),
        },
      ]}
    />
  );
}

function Lines({ lines, awardName }: Shown) {
  const names = (keys: readonly string[]) => keys.map(awardName).join(", ");
  return (
    <Rows
      caption="Đăng ký và đạt của từng tập thể, cá nhân"
      rows={lines}
      columns={[
        {
          head: "Tập thể, cá nhân",
          names: true,
          cell: ({ name, personId }) => (personId ? <a href={`/people/${personId}`}>{name}</a> : name),
        },
        { head: "Đăng ký", cell: ({ awards }) => names(awards) },
        { head: "Đạt", cell: ({ achieved }) => names(achieved) },
        { head: "Kết quả", cell: (line) => <Outcome line={line} /> },
      ]}
    />
  );
}

function Outcome({ line }: { line: ComparedLine }) {
  if (line.state !== "accepted") return <State is="back">Chưa được duyệt</State>;
  const { word, state } = outcomeNames[outcomeOfLine(line)];
  return <State is={state}>{word}</State>;
}
