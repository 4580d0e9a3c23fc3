import type { ComponentChildren } from "preact";
import type { Verdict } from "#kernel/verdict.ts";
import {
  CheckField,
  count,
  day,
  Empty,
  type Filled,
  Form,
  Note,
  Pager,
  Rows,
  Sheet,
  State,
  Tabs,
} from "#kernel/web/index.tsx";
import type { AccountRow, PersonRow, UnitRow } from "../../imports/index.ts";
import { ignoredWords } from "../../imports-words.vi.ts";
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
      {showing.faulty > 0 && (
        <Note>
          Có {count(showing.faulty)} dòng cần sửa.{" "}
          <a href={`${at}/marked`} download data-turbo="false">
            Tải tệp đã đánh dấu
          </a>
          , sửa các ô đó rồi gửi lại; hoặc thêm đơn vị còn thiếu rồi bấm “Đọc lại tệp”.
        </Note>
      )}
      <Form id="taking" action={`${at}/taking`} of={props.form} keep={{ url: `${at}/choices`, said: "choices-kept" }}>
        {showing.doubtfulTotal > 0 && <Doubtful showing={showing} at={at} />}
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
      <Tabs
        label="Các dòng của tệp"
        tabs={[
          { words: "Mọi dòng", href: at, n: showing.good + showing.faulty, current: showing.show === "all" },
          { words: "Cần sửa", href: `${at}?show=faulty`, n: showing.faulty, current: showing.show === "faulty" },
          { words: "Dòng bỏ qua", href: `${at}?show=ignored`, n: ignored.length, current: showing.show === "ignored" },
        ]}
      />
      {showing.show === "ignored" ? <Ignored rows={ignored} /> : <Read {...props} />}
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
  { head: "Từ ngày", num: true, cell: (row) => partial((row as UnitRow).validFrom) },
  { head: "Đến ngày", num: true, cell: (row) => partial((row as UnitRow).validTo) },
  { head: "Kế thừa", cell: (row) => (row as UnitRow).successors.join("; ") || "–" },
];

const peopleColumns: Cell[] = [
  { head: "Họ và tên", names: true, cell: (row) => row.name ?? "–" },
  { head: "Ngày sinh", num: true, cell: (row) => partial((row as PersonRow).birthDate) },
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
  const errors = showing.errors.get(row.row) ?? [];
  if (row.faulty)
    return (
      <div>
        <State is="late">Cần sửa</State>
        {errors.map((error) => (
          <p key={error.column} class="small">
            {error.column === "(group)" ? "" : <b>{error.column}: </b>}
            {error.message}
          </p>
        ))}
      </div>
    );
  const twin = showing.twins.get(row.row);
  const match = showing.matches.get(row.row);
  if (twin !== undefined) return <State is="risk">Trùng dòng {twin}</State>;
  if (match?.sure) return <State is="run">Đã có</State>;
  if (match) return <State is="risk">Có thể đã có</State>;
  return <State is="open">Thêm mới</State>;
}

function Ignored(props: { rows: { row: number; why: string }[] }) {
  return (
    <Sheet>
      <Rows
        caption="Các dòng bỏ qua"
        rows={props.rows}
        columns={[
          { head: "Dòng", names: true, cell: (one: { row: number }) => `Dòng ${one.row}` },
          { head: "Vì là", cell: (one: { why: string }) => ignoredWords[one.why] ?? one.why },
        ]}
        empty={<Empty title="Không bỏ qua dòng nào">Mọi dòng của bảng đều là dữ liệu.</Empty>}
      />
    </Sheet>
  );
}

/** «2019-01» → «01/2019». */
function partial(date: string | null): string {
  if (!date) return "–";
  return date.length === 10 ? day(date) : date.split("-").reverse().join("/");
}
