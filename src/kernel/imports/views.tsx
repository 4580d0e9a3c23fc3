import type { ComponentChildren } from "preact";
import { Act, Button, count, day, Empty, List, Note, PostButton, Rows, Sheet, State, Tabs } from "../web/index.tsx";

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

/** How far a file that was sent has come. `problem` says why it could not be read, `results` what was taken in. */
type FileCome = { state: "reading" | "checked" | "failed" | "taken_in"; problem: string | null };

/** What a page of one file shows: that it is being read, why it could not be, what was taken in; else the findings. */
export function FileBody(props: { of: FileCome; results: readonly string[]; findings: () => ComponentChildren }) {
  const { state, problem } = props.of;
  if (state === "reading")
    return (
      <div data-controller="reload" data-reload-seconds-value="2">
        <Note>Đang đọc tệp. Rời trang này cũng được, kết quả vẫn ở đây. Trang tự tải lại; hoặc bấm “Xem lại”.</Note>
      </div>
    );
  if (state === "failed")
    return (
      <Sheet title="Chưa đọc được tệp" block>
        <p>
          <State is="late">{problem}</State>
        </p>
      </Sheet>
    );
  if (state === "checked") return <>{props.findings()}</>;
  return (
    <Sheet title="Kết quả">
      <List>
        {props.results.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </List>
    </Sheet>
  );
}

/** What can be done with one file: look again while it is read, send another, take in what can be, go to what was taken in. */
export function FileAct(props: {
  of: FileCome;
  /** The address of the file. */
  at: string;
  /** Where another file is sent. */
  another: string;
  /** The bar once it is taken in. */
  done: () => ComponentChildren;
  /** Rows that can be taken in, rows to mend, and whether all may go in at once. */
  good: number;
  faulty: number;
  whole: boolean;
}) {
  const { at, good, faulty } = props;
  if (props.of.state === "reading")
    return (
      <Act words="Tệp lớn cần ít phút.">
        <PostButton action={`${at}/reading`} words="Đọc lại từ đầu" second />
        <Button words="Xem lại" primary href={at} />
      </Act>
    );
  if (props.of.state === "failed")
    return (
      <Act words="Sửa tệp trên máy rồi gửi lại.">
        <Button words="Gửi tệp khác" primary href={props.another} />
      </Act>
    );
  if (props.of.state === "taken_in") return <>{props.done()}</>;
  const again = <PostButton action={`${at}/reading`} words="Đọc lại tệp" second />;
  if (good === 0)
    return (
      <Act words="Không có dòng nào nhập được. Sửa tệp rồi gửi lại.">
        {again}
        <Button words="Tải tệp đã đánh dấu" primary download href={`${at}/marked`} />
      </Act>
    );
  if (props.whole)
    return (
      <Act words="Mọi dòng vào cùng một lúc; có trục trặc thì không dòng nào vào.">
        {again}
        <Button words={`Nhập ${good} dòng`} primary form="taking" name="mode" value="all" />
      </Act>
    );
  return (
    <Act words={`${faulty} dòng cần sửa. Sửa rồi gửi lại cả tệp, hoặc chỉ nhập các dòng đúng.`}>
      {again}
      <Button words="Tải tệp đã đánh dấu" download href={`${at}/marked`} second />
      <Button words={`Chỉ nhập ${good} dòng đúng`} primary form="taking" name="mode" value="good" />
    </Act>
  );
}
