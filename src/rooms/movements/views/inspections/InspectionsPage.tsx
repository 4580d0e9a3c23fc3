import {
  Act,
  Button,
  day,
  Empty,
  Filters,
  Page,
  Pager,
  Rows,
  SelectField,
  Sheet,
  State,
  TextField,
  units,
} from "#kernel/web/index.tsx";
import type { InspectionState } from "../../inspections/states.ts";
import { inspectionStateNames } from "../../inspections/words.vi.ts";
import type { InspectionLine } from "../../queries/inspections.ts";
import { MovementTabs } from "../MovementTabs.tsx";

type Query = { search: string; state?: InspectionState | undefined; year?: number | undefined; page: number };

function address(query: Query, path = "/inspections"): string {
  const said = new URLSearchParams();
  for (const name of ["search", "state", "year"] as const) if (query[name]) said.set(name, String(query[name]));
  if (query.page > 1) said.set("page", String(query.page));
  return said.size === 0 ? path : `${path}?${said}`;
}

/** Kiểm tra, đôn đốc: the visits, those that wait first. */
export function InspectionsPage(props: {
  query: Query;
  found: { lines: InspectionLine[]; total: number; perPage: number };
  plans: boolean;
  today: string;
}) {
  const { query, found } = props;
  const narrowed = address({ ...query, page: 1 }) !== "/inspections";
  const none = found.total === 0 && !narrowed;
  const act = (props.plans || !none) && (
    <Act>
      {!none && (
        <Button
          words="Tải Excel"
          icon="file-spreadsheet"
          href={address({ ...query, page: 1 }, "/inspections.xlsx")}
          download
          second
        />
      )}
      {props.plans && <Button words="Lên lịch kiểm tra" icon="plus" href="/inspections/new" primary />}
    </Act>
  );
  return (
    <Page title="Kiểm tra, đôn đốc" act={act}>
      <MovementTabs here="inspections" />
      {none ? (
        <Empty title="Chưa có lần kiểm tra nào">
          Kiểm tra được lên lịch cho từng đơn vị; kiến nghị có hạn, đơn vị trả lời, khắc phục xong thì kết thúc.
        </Empty>
      ) : (
        <>
          <ListFilters query={query} total={found.total} narrowed={narrowed} today={props.today} />
          <Sheet>
            <Lines lines={found.lines} />
          </Sheet>
          <Pager
            page={query.page}
            size={found.perPage}
            total={found.total}
            of="lần kiểm tra"
            href={(page) => address({ ...query, page })}
          />
        </>
      )}
    </Page>
  );
}

function Lines(props: { lines: InspectionLine[] }) {
  return (
    <Rows
      caption="Các lần kiểm tra, chờ xử lý trước"
      rows={props.lines}
      empty={
        <Empty title="Không có lần kiểm tra nào như đang lọc">
          <a href="/inspections">Xem tất cả</a>.
        </Empty>
      }
      columns={[
        { head: "Đơn vị", names: true, cell: (line) => <a href={`/inspections/${line.id}`}>{line.unitName}</a> },
        { head: "Nội dung", cell: ({ purpose }) => purpose },
        { head: "Phong trào", cell: ({ movementName }) => movementName ?? "" },
        { head: "Ngày", num: true, cell: ({ heldOn, plannedOn }) => day(heldOn ?? plannedOn) },
        { head: "Đã khắc phục", num: true, cell: ({ all, settled }) => (all > 0 ? `${settled}/${all}` : "") },
        {
          head: "Tình trạng",
          cell: ({ state, late }) =>
            late ? (
              <State is="late">Quá hạn trả lời</State>
            ) : (
              <State is={inspectionStateNames[state].state}>{inspectionStateNames[state].word}</State>
            ),
        },
      ]}
    />
  );
}

function ListFilters(props: { query: Query; total: number; narrowed: boolean; today: string }) {
  const { query } = props;
  const years = Array.from({ length: 8 }, (_, n) => String(Number(props.today.slice(0, 4)) + 1 - n));
  const found = (
    <>
      Đang xem <b>{units(props.total, "lần kiểm tra")}</b>. {props.narrowed && <a href="/inspections">Xem tất cả</a>}
    </>
  );
  return (
    <Filters label="Lọc các lần kiểm tra" action="/inspections" found={found}>
      <SelectField
        name="state"
        label="Tình trạng"
        value={query.state ?? ""}
        blank="Mọi tình trạng"
        choices={Object.entries(inspectionStateNames).map(([value, { word }]) => ({ value, words: word }))}
      />
      <SelectField
        name="year"
        label="Năm"
        value={query.year ? String(query.year) : ""}
        blank="Mọi năm"
        choices={years.map((year) => ({ value: year, words: year }))}
      />
      <TextField name="search" label="Đơn vị, nội dung" type="search" value={query.search} />
    </Filters>
  );
}
