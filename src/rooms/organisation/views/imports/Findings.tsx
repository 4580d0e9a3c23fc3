import type { ComponentChildren } from "preact";
import { FaultyNote, IgnoredRows, partialDay, RowTabs, ToMend } from "#kernel/imports/views.tsx";
import type { Verdict } from "#kernel/verdict.ts";
import { CheckField, Empty, type Filled, Form, Pager, Rows, Sheet, State } from "#kernel/web/index.tsx";
import type { AccountRow, PersonRow, UnitRow } from "../../imports/index.ts";
import type { Import } from "../../queries/imports.ts";
import { Doubtful } from "./Doubtful.tsx";
import { type AnyRow, rowsShown, type Showing } from "./showing.ts";

/** What was found in the file: rows as they will be taken in, faulty ones with what to do, doubles with a choice. */
export function Findings(props: { found: Import; showing: Showing; taking: Verdict; form: Filled }) {
  const { found, showing } = props;
  const at = `/imports/${found.id}`;
  const ignored = found.findings?.findings.ignoredRows ?? [];
  return (
    <>
      <FaultyNote faulty={showing.faulty} at={at} />
      <Form id="taking" action={`${at}/taking`} of={props.form} keep={{ url: `${at}/choices`, said: "choices-kept" }}>
        {showing.doubtfulTotal > 0 && <Doubtful showing={showing} at={at} kind={found.kind} />}
        {found.kind === "people" && (
          <Sheet title="Vai trò của lãnh đạo" block>
            <CheckField
              name="leaders"
              label="Giao vai trò Thủ trưởng, Phó thủ trưởng theo chức vụ trong tệp"
              hint="Người đứng đầu và cấp phó được xem, duyệt việc của đơn vị mình."
              checked
            />
          </Sheet>
        )}
      </Form>
      <RowTabs
        at={at}
        show={showing.show}
        all={showing.good + showing.faulty}
        faulty={showing.faulty}
        ignored={ignored.length}
      />
      {showing.show === "ignored" ? <IgnoredRows rows={ignored} /> : <Read {...props} />}
      {showing.show !== "ignored" && (
        <Pager
          page={showing.page}
          size={rowsShown}
          total={showing.total}
          of="dòng"
          href={(page) => `${at}?show=${showing.show}&page=${page}`}
        />
      )}
    </>
  );
}

function Read(props: { found: Import; showing: Showing }) {
  const { found, showing } = props;
  const columns = found.kind === "units" ? unitColumns : found.kind === "people" ? peopleColumns : accountColumns;
  return (
    <Sheet>
      <Rows
        caption="Các dòng đọc được"
        rows={showing.rows}
        columns={[
          { head: "Dòng", num: true, cell: (row: AnyRow) => String(row.row) },
          ...columns,
          { head: "Sẽ nhập", cell: (row: AnyRow) => <Becomes row={row} showing={showing} /> },
        ]}
        empty={<Empty title="Không có dòng nào">Tệp này không có dòng nào cần sửa.</Empty>}
      />
    </Sheet>
  );
}

type Cell = { head: string; names?: boolean; num?: boolean; cell: (row: AnyRow) => ComponentChildren };

const unitColumns: Cell[] = [
  { head: "Tên đơn vị", names: true, cell: (row) => row.name ?? "–" },
  { head: "Thuộc", cell: (row) => (row as UnitRow).parent ?? "–" },
  { head: "Loại", cell: (row) => (row as UnitRow).unitKind ?? "–" },
  { head: "Từ ngày", num: true, cell: (row) => partialDay((row as UnitRow).validFrom) },
  { head: "Đến ngày", num: true, cell: (row) => partialDay((row as UnitRow).validTo) },
  { head: "Kế thừa", cell: (row) => (row as UnitRow).successors.join("; ") || "–" },
];

const peopleColumns: Cell[] = [
  { head: "Họ và tên", names: true, cell: (row) => row.name ?? "–" },
  { head: "Ngày sinh", num: true, cell: (row) => partialDay((row as PersonRow).birthDate) },
  { head: "Chức vụ", cell: (row) => (row as PersonRow).post ?? "–" },
  { head: "Đơn vị", cell: (row) => (row as PersonRow).unit ?? "–" },
  { head: "Loại", cell: (row) => (row as PersonRow).category ?? "–" },
];

const accountColumns: Cell[] = [
  { head: "Họ và tên", names: true, cell: (row) => row.name ?? "–" },
  { head: "Thư điện tử", cell: (row) => (row as AccountRow).email ?? "–" },
  { head: "Đơn vị", cell: (row) => (row as AccountRow).unit ?? "–" },
];

/** What becomes of a row; of a faulty one, each cell to mend and how. */
function Becomes(props: { row: AnyRow; showing: Showing }) {
  const { row, showing } = props;
  if (row.faulty) return <ToMend errors={showing.errors.get(row.row) ?? []} />;
  const twin = showing.twins.get(row.row);
  const match = showing.matches.get(row.row);
  if (twin !== undefined) return <State is="risk">Trùng dòng {twin}</State>;
  if (match?.sure) return <State is="run">Đã có</State>;
  if (match) return <State is="risk">Có thể đã có</State>;
  return <State is="open">Thêm mới</State>;
}
