import {
  Act,
  Button,
  type Choice,
  Empty,
  ErrorSummary,
  Fields,
  FileField,
  type Filled,
  Form,
  filled,
  HiddenField,
  Page,
  Rows,
  SelectField,
  Sheet,
  State,
  units,
} from "#kernel/web/index.tsx";
import type { InitiativeFindings, InitiativeRow } from "../imports/index.ts";
import { appliedFromWords } from "../registration/applied-from.ts";

const crumbs = [{ words: "Sáng kiến, đề tài", href: "/initiatives" }];

/** Chọn tệp Excel, đợt và đơn vị đăng ký. */
export function FilePage(props: { form: Filled; rounds: Choice[]; units: Choice[] }) {
  return (
    <Page
      title="Nhập sáng kiến từ Excel"
      crumbs={crumbs}
      act={
        <Act words="Chưa ghi gì: chương trình đọc tệp rồi cho xem từng dòng trước.">
          <Button words="Để sau" href="/initiatives" />
          <Button words="Đọc tệp" icon="upload" primary form="file" />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa đọc được" />
      <Form id="file" action="/initiatives/file" of={props.form} upload>
        <Sheet title="Tệp đăng ký" block>
          <Fields two>
            <SelectField name="round" label="Đợt đăng ký" required choices={props.rounds} blank="Chọn đợt" />
            <SelectField name="unit" label="Đơn vị đăng ký" required choices={props.units} blank="Chọn đơn vị" />
          </Fields>
          <FileField
            name="file"
            label="Tệp Excel"
            required
            accept=".xlsx,.xls"
            hint="Bảng có cột tên sáng kiến và cột tác giả; đồng tác giả ghi ở các dòng bên dưới."
          />
        </Sheet>
      </Form>
    </Page>
  );
}

/** What stands in the file: right rows become drafts, faulty ones are told with what to do. */
export function FoundPage(props: {
  found: InitiativeFindings;
  file: { id: string; name: string };
  typed: Record<string, unknown>;
}) {
  const { found, file, typed } = props;
  const right = found.rows.filter(({ faulty }) => !faulty);
  return (
    <Page
      title="Nhập sáng kiến từ Excel"
      over={`${file.name}, trang “${found.sheet}”`}
      crumbs={crumbs}
      act={
        <Act words={`${units(right.length, "dòng đúng")}, ${units(found.rows.length - right.length, "dòng cần sửa")}.`}>
          <Button words="Chọn tệp khác" href="/initiatives/file" />
          {right.length > 0 && (
            <Button words={`Lập ${right.length} bản soạn từ các dòng đúng`} icon="check" primary form="take" />
          )}
        </Act>
      }
    >
      <Form id="take" action="/initiatives/file" of={filled()}>
        <HiddenField name="take" value="1" />
        <HiddenField name="fileId" value={file.id} />
        <HiddenField name="round" value={String(typed.round)} />
        <HiddenField name="unit" value={String(typed.unit)} />
      </Form>
      {found.errors.length > 0 && (
        <Sheet title="Cần sửa trong tệp">
          <Rows
            caption="Những ô cần sửa"
            rows={found.errors}
            columns={[
              { head: "Dòng", num: true, names: true, cell: ({ row }) => String(row) },
              { head: "Cột", cell: ({ column }) => column },
              { head: "Việc cần làm", cell: ({ message }) => message },
            ]}
          />
        </Sheet>
      )}
      {found.duplicates.length > 0 && (
        <Sheet title="Cùng một tên" block>
          {found.duplicates.map(([first, later]) => (
            <p key={later}>
              Dòng {later} trùng tên với dòng {first}. Cả hai được lập bản soạn; rút một bản nếu là một sáng kiến.
            </p>
          ))}
        </Sheet>
      )}
      <Sheet title="Đã đọc được">
        <FoundRows rows={found.rows} />
      </Sheet>
    </Page>
  );
}

function FoundRows({ rows }: { rows: InitiativeRow[] }) {
  return (
    <Rows
      caption="Sáng kiến trong tệp"
      rows={rows}
      empty={<Empty title="Bảng không có dòng nào">Kiểm tra lại tệp rồi chọn lần nữa.</Empty>}
      columns={[
        { head: "Dòng", num: true, cell: ({ row }) => String(row) },
        { head: "Tên sáng kiến", names: true, cell: ({ title }) => title ?? "–" },
        {
          head: "Tác giả",
          cell: ({ authors }) =>
            authors
              .map(({ name, share }) => `${name ?? "?"} (${share === null ? "?" : String(share).replace(".", ",")}%)`)
              .join(", "),
        },
        { head: "Lĩnh vực", cell: ({ field }) => field ?? "–" },
        { head: "Áp dụng từ", num: true, cell: ({ appliedFrom }) => appliedFromWords(appliedFrom) || "–" },
        {
          head: "Kết quả",
          cell: ({ faulty }) => (faulty ? <State is="back">Cần sửa</State> : <State is="done">Đúng</State>),
        },
      ]}
    />
  );
}
