import {
  Act,
  Button,
  Entry,
  ErrorSummary,
  type Filled,
  Form,
  Offered,
  Page,
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { Award } from "#rooms/awards/index.ts";
import { holderNames } from "#rooms/awards/index.ts";
import { type Named, offered } from "#rooms/organisation/index.ts";
import type { NamedSheet } from "../queries/sheets.ts";
import { holderKinds } from "../terms.ts";
import { whatFor } from "../what-for.ts";
import { crumbsTo } from "./SheetPage.tsx";

type Shown = {
  sheet: NamedSheet;
  catalogue: readonly Award[];
  /** The unit's own people: their names are offered, and whoever is chosen is bound to her record. */
  people: readonly Named[];
  form: Filled;
  /** What came back of an earlier sending, by the id of the line. */
  returned: ReadonlyMap<string, string>;
  fromFile?: boolean;
};

/** The lines of a sheet, typed as in a spreadsheet; rows read from a file stand here too until they are written. */
export function LinesPage(props: Shown) {
  const { sheet, form, catalogue } = props;
  const at = `/title-registrations/${sheet.id}`;
  const act = (
    <Act
      words={
        props.fromFile
          ? "Chưa ghi gì vào bản đăng ký: xem lại các dòng đọc từ tệp rồi ghi."
          : "Ghi xong còn xem lại trước khi gửi."
      }
    >
      <Button words="Để nguyên" href={at} />
      <Button words="Ghi các dòng" icon="check" primary form="lines" />
    </Act>
  );
  return (
    <Page
      title={`Các dòng đăng ký ${whatFor(sheet)}`}
      over={sheet.unitName}
      crumbs={[...crumbsTo(sheet), { words: "Bản đăng ký", href: at }]}
      act={act}
    >
      <ErrorSummary of={form} title={props.fromFile ? "Có dòng cần sửa" : "Chưa ghi được"} />
      <Form id="lines" action={`${at}/lines`} of={form} draft={`titles-${sheet.id}`}>
        <input type="hidden" name="revision" value={String(form.typed.revision ?? sheet.revision)} />
        <Sheet title="Tập thể, cá nhân đăng ký" block>
          <p class="soft">
            Chọn người của đơn vị theo gợi ý khi gõ tên; người ngoài danh sách thì ghi họ tên, chức vụ. Danh hiệu ghi
            tên đầy đủ hoặc viết tắt, nhiều danh hiệu cách nhau bằng dấu phẩy: {shorts(catalogue)}. Dán được cả khối ô
            chép từ Excel; mũi tên và Enter để sang ô khác. Dòng đã duyệt không có ở đây và vẫn giữ nguyên.
          </p>
          <Offered id="nguoi-cua-don-vi" of={offered(props.people)} />
          <Entry
            name="row"
            caption="Các dòng đăng ký"
            add="Thêm dòng"
            cells
            columns={columns(form)}
            note={noteOf(props)}
          />
        </Sheet>
      </Form>
    </Page>
  );
}

function shorts(catalogue: readonly Award[]): string {
  return catalogue
    .filter(({ family }) => family === "title")
    .slice(0, 8)
    .map(({ short }) => short)
    .join(", ");
}

/** What the office wrote when it sent the line back. */
function noteOf({ form, returned }: Shown) {
  return (at: number) => {
    const reason = returned.get(typedIn(form, at, "id"));
    return reason ? <p class="small">Trả lại: {reason}</p> : null;
  };
}

function columns(form: Filled) {
  const cell = (part: string, head: string, offers?: string) => ({
    head,
    ...(offers && { width: "c2" as const }),
    field: ({ name, label }: { name: (part: string) => string; label: string }) => (
      <TextField name={name(part)} label={label} hiddenLabel {...(offers && { offered: offers })} />
    ),
  });
  return [
    {
      head: "Đối tượng",
      field: ({ name, label, at }: { name: (part: string) => string; label: string; at: number }) => (
        <>
          <SelectField
            name={name("holder")}
            label={label}
            hiddenLabel
            choices={holderKinds.map((value) => ({ value, words: holderNames[value] }))}
          />
          <input type="hidden" name={name("id")} value={typedIn(form, at, "id")} />
        </>
      ),
    },
    cell("name", "Tên tập thể, họ và tên", "nguoi-cua-don-vi"),
    cell("post", "Chức vụ"),
    cell("titles", "Danh hiệu thi đua"),
    cell("commendations", "Hình thức khen thưởng"),
    {
      head: "Nội dung đăng ký",
      field: ({ name, label }: { name: (part: string) => string; label: string }) => (
        <TextArea name={name("deeds")} label={label} rows={1} hiddenLabel />
      ),
    },
    cell("initiative", "Đề tài, sáng kiến"),
  ];
}

function typedIn(form: Filled, at: number, part: string): string {
  const rows = form.typed.row;
  if (!Array.isArray(rows) || at < 0) return "";
  return String((rows[at] as Record<string, unknown> | undefined)?.[part] ?? "");
}
