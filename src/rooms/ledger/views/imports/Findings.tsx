import { FaultyNote, IgnoredRows, partialDay, RowTabs, ToMend } from "#kernel/imports/views.tsx";
import {
  CheckField,
  CheckGroup,
  count,
  Empty,
  type Filled,
  Form,
  Pager,
  Rows,
  Sheet,
  State,
} from "#kernel/web/index.tsx";
import { holderNames } from "#rooms/awards/index.ts";
import type { AwardRow } from "../../imports/index.ts";
import type { AwardImport } from "../../queries/imports.ts";
import type { CheckedAwards } from "../../taking-in/types.ts";
import { yearsShown } from "../shown.ts";
import type { Showing } from "./ImportPage.tsx";

const rowsShown = 50;
const namesShown = 300;

/** Rows as they will go in, faulty ones with what to do, names that may be people of ours. */
export function Findings(props: { found: AwardImport; checked: CheckedAwards; showing: Showing; form: Filled }) {
  const { found, checked, showing } = props;
  const { rows, errors, ignoredRows } = checked.findings;
  const at = `/ledger/imports/${found.id}`;
  const faulty = rows.filter((row) => row.faulty);
  const wanted = showing.show === "faulty" ? faulty : rows;
  return (
    <>
      <FaultyNote faulty={faulty.length} at={at} />
      <Form id="taking" action={`${at}/taking`} of={props.form}>
        <Doubts checked={checked} />
        {errors.some(({ reason }) => reason === "unknown award") && (
          <Sheet title="Danh hiệu chưa có trong danh mục" block>
            <CheckField
              name="keepUnknown"
              label="Nhập cả các dòng này, giữ tên danh hiệu như trong tệp"
              hint="Vào sổ nhưng không tính khi xét điều kiện, vì danh mục không biết đó là danh hiệu gì."
            />
          </Sheet>
        )}
      </Form>
      <RowTabs at={at} show={showing.show} all={rows.length} faulty={faulty.length} ignored={ignoredRows.length} />
      {showing.show === "ignored" ? (
        <IgnoredRows rows={ignoredRows.slice((showing.page - 1) * rowsShown, showing.page * rowsShown)} />
      ) : (
        <Read checked={checked} rows={wanted.slice((showing.page - 1) * rowsShown, showing.page * rowsShown)} />
      )}
      <Pager
        page={showing.page}
        size={rowsShown}
        total={showing.show === "ignored" ? ignoredRows.length : wanted.length}
        of="dòng"
        href={(page) => `${at}?show=${showing.show}&page=${page}`}
      />
    </>
  );
}

/** Names that are somebody of ours in another unit: the officer ticks who is the same. */
function Doubts(props: { checked: CheckedAwards }) {
  const doubtful = props.checked.matches.filter(({ sure }) => !sure);
  if (doubtful.length === 0) return null;
  return (
    <Sheet title="Có phải người của cơ quan không" aside={`${count(doubtful.length)} tên`} block>
      <CheckGroup
        name="same"
        label="Đánh dấu những tên là cùng một người; còn lại vào sổ theo tên"
        choices={doubtful.slice(0, namesShown).map(({ key, name, unitText, rows, said }) => ({
          value: key,
          words: `${name}${unitText ? ` (${unitText})` : ""}, ${rows} dòng: là ${said}`,
        }))}
      />
    </Sheet>
  );
}

function Read(props: { checked: CheckedAwards; rows: AwardRow[] }) {
  return (
    <Sheet>
      <Rows
        caption="Các dòng đọc được"
        rows={props.rows}
        columns={[
          { head: "Dòng", num: true, cell: (row: AwardRow) => String(row.row) },
          {
            head: "Người, tập thể",
            names: true,
            cell: (row: AwardRow) => (
              <div>
                {row.name ?? "–"}
                <p class="soft small">
                  {row.kind === "person" ? (row.unit ?? row.unitText ?? "") : holderNames[row.kind]}
                </p>
              </div>
            ),
          },
          { head: "Danh hiệu, hình thức", cell: (row: AwardRow) => row.award ?? (row.awardText || "–") },
          {
            head: "Năm",
            num: true,
            cell: (row: AwardRow) => yearsShown({ year: row.year, fromYear: row.fromYear ?? null }),
          },
          {
            head: "Quyết định",
            cell: (row: AwardRow) =>
              [row.decisionNumber, row.decisionDate && partialDay(row.decisionDate)].filter(Boolean).join(", ") || "–",
          },
          { head: "Sẽ nhập", cell: (row: AwardRow) => <Becomes row={row} checked={props.checked} /> },
        ]}
        empty={<Empty title="Không có dòng nào">Tệp này không có dòng nào cần sửa.</Empty>}
      />
    </Sheet>
  );
}

function Becomes(props: { row: AwardRow; checked: CheckedAwards }) {
  const { row, checked } = props;
  if (row.faulty) return <ToMend errors={checked.findings.errors.filter((error) => error.row === row.row)} />;
  const twin = checked.findings.duplicates.find(([, later]) => later === row.row)?.[0];
  if (twin !== undefined) return <State is="risk">Trùng dòng {twin}</State>;
  if (checked.known.includes(row.row)) return <State is="run">Đã có trong sổ</State>;
  return <State is="open">Ghi mới</State>;
}
