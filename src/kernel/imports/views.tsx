import { count, day, Empty, Note, Rows, Sheet, State, Tabs } from "../web/index.tsx";

/** What of the rows of a file a page shows. */
export type RowsShown = "all" | "faulty" | "ignored";

/** How many rows are to be mended, and the file marked where. `at` is the address of the list. */
export function FaultyNote(props: { faulty: number; at: string }) {
  if (props.faulty === 0) return null;
  return (
    <Note>
      Có {count(props.faulty)} dòng cần sửa.{" "}
      <a href={`${props.at}/marked`} download data-turbo="false">
        Tải tệp đã đánh dấu
      </a>
      , sửa các ô đó rồi gửi lại; hoặc thêm đơn vị còn thiếu rồi bấm “Đọc lại tệp”.
    </Note>
  );
}

/** All rows, those to mend, those that hold no record. */
export function RowTabs(props: { at: string; show: RowsShown; all: number; faulty: number; ignored: number }) {
  const { at, show } = props;
  return (
    <Tabs
      label="Các dòng của tệp"
      tabs={[
        { words: "Mọi dòng", href: at, n: props.all, current: show === "all" },
        { words: "Cần sửa", href: `${at}?show=faulty`, n: props.faulty, current: show === "faulty" },
        { words: "Dòng bỏ qua", href: `${at}?show=ignored`, n: props.ignored, current: show === "ignored" },
      ]}
    />
  );
}

/** Each cell of a row that is to be mended, and how. */
export function ToMend(props: { errors: readonly { column: string; message: string }[] }) {
  return (
    <div>
      <State is="late">Cần sửa</State>
      {props.errors.map((error) => (
        <p key={error.column} class="small">
          {error.column === "(group)" ? "" : <b>{error.column}: </b>}
          {error.message}
        </p>
      ))}
    </div>
  );
}

/** Why a row of a file holds no record. */
const ignoredWords: Record<string, string> = {
  heading: "Quốc hiệu, tên cơ quan",
  title: "Tên danh sách",
  header: "Dòng tiêu đề của bảng",
  "column numbers": "Dòng đánh số cột",
  group: "Dòng tên nhóm, dòng năm",
  total: "Dòng cộng",
  note: "Ghi chú",
  signature: "Phần ký",
  hidden: "Dòng đang ẩn",
  blank: "Dòng trống",
};

/** Rows that hold no record, each with what it is. */
export function IgnoredRows(props: { rows: readonly { row: number; why: string }[] }) {
  return (
    <Sheet>
      <Rows
        caption="Các dòng bỏ qua"
        rows={[...props.rows]}
        columns={[
          { head: "Dòng", names: true, cell: (one) => `Dòng ${one.row}` },
          { head: "Vì là", cell: (one) => ignoredWords[one.why] ?? one.why },
        ]}
        empty={<Empty title="Không bỏ qua dòng nào">Mọi dòng của bảng đều là dữ liệu.</Empty>}
      />
    </Sheet>
  );
}

/** A day, or the month or year where a file says no more: «2019-01» → «01/2019»; nothing is a dash. */
export function partialDay(date: string | null): string {
  if (!date) return "–";
  return date.length === 10 ? day(date) : date.split("-").reverse().join("/");
}
