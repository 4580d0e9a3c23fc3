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
import { offered } from "#rooms/organisation/index.ts";
import type { NamedList } from "../../queries/registration-lists.ts";
import type { EntriesAsked } from "../../registration/typed.ts";
import { registerLevelNames } from "../../terms.ts";
import { holderKindNames } from "../../words.vi.ts";

const levelChoices = [
  ["grassroots", "Cơ sở"],
  ["grassroots+sector", "Cơ sở, ngành"],
  ["sector", "Ngành"],
  ["province", "Tỉnh"],
  ["ministry", "Bộ"],
  ["state", "Toàn quốc"],
] as const;

/** The entries of a list to be typed or mended; rows read from a file stand here too until they are written. */
export function EntriesPage(props: { list: NamedList; asked: EntriesAsked; form: Filled; fromFile?: boolean }) {
  const { list, form } = props;
  const at = `/registration-lists/${list.id}`;
  const act = (
    <Act
      words={
        props.fromFile
          ? "Chưa ghi gì vào danh sách: xem lại các dòng đọc từ tệp rồi ghi."
          : "Ghi xong còn xem lại trước khi gửi."
      }
    >
      <Button words="Để nguyên" href={at} />
      <Button words="Ghi danh sách" icon="check" primary form="entries" />
    </Act>
  );
  return (
    <Page
      title={`Các mục đăng ký năm ${list.year}`}
      over={list.unitName}
      crumbs={[
        { words: "Điển hình", href: "/exemplars" },
        { words: "Danh sách đăng ký", href: at },
      ]}
      act={act}
    >
      <ErrorSummary of={form} title={props.fromFile ? "Có dòng cần sửa" : "Chưa ghi được"} />
      <Form id="entries" action={`${at}/entries`} of={form} draft={`registration-${list.id}`}>
        <input type="hidden" name="revision" value={String(form.typed.revision ?? list.revision)} />
        <Sheet title="Tập thể, cá nhân, mô hình đăng ký" block>
          <p class="soft">
            Chọn người của đơn vị theo gợi ý khi gõ tên; người ngoài danh sách thì ghi họ tên, chức vụ. Mục đã được
            duyệt không có ở đây và vẫn giữ trong danh sách.
          </p>
          <Offered id="nguoi-cua-don-vi" of={offered(props.asked.people)} />
          <Entry name="row" caption="Các mục đăng ký" add="Thêm mục" columns={columns(props.asked, form)} />
        </Sheet>
      </Form>
    </Page>
  );
}

function columns(asked: EntriesAsked, form: Filled) {
  return [
    { head: "Đối tượng, loại", width: "c4" as const, field: kindField(asked, form) },
    { head: "Tên, chức vụ", width: "c2" as const, field: nameField },
    { head: "Cấp, thời hạn", width: "c4" as const, field: levelField(asked, form) },
    { head: "Thành tích, nội dung; người theo dõi", field: summaryField },
  ];
}

type RowOf = { name: (part: string) => string; label: string; at: number };

function kindField({ kinds }: EntriesAsked, form: Filled) {
  return ({ name, label, at }: RowOf) => (
    <>
      <SelectField
        name={name("holder")}
        label={`${label}: đối tượng`}
        hiddenLabel
        blank="Chọn đối tượng"
        choices={Object.entries(holderKindNames).map(([value, words]) => ({ value, words }))}
      />
      <SelectField
        name={name("kind")}
        label={`${label}: loại`}
        hiddenLabel
        blank="Chọn loại"
        choices={kinds.map((kind) => ({ value: kind.key, words: kind.name }))}
      />
      <input type="hidden" name={name("id")} value={typedIn(form, at, "id")} />
    </>
  );
}

function nameField({ name, label }: RowOf) {
  return (
    <>
      <TextField
        name={name("name")}
        label={`${label}: tên`}
        hiddenLabel
        placeholder="Họ và tên, tên tập thể"
        offered="nguoi-cua-don-vi"
      />
      <TextField name={name("post")} label={`${label}: chức vụ`} hiddenLabel placeholder="Chức vụ, nơi công tác" />
    </>
  );
}

function levelField({ period }: EntriesAsked, form: Filled) {
  return ({ name, label, at }: RowOf) => (
    <>
      <SelectField
        name={name("level")}
        label={`${label}: cấp`}
        hiddenLabel
        blank="Không nêu cấp"
        choices={withTyped(typedIn(form, at, "level"))}
      />
      <SelectField
        name={name("span")}
        label={`${label}: thời hạn`}
        hiddenLabel
        choices={[
          { value: "year", words: "Trong năm" },
          ...(period ? [{ value: "period", words: `Giai đoạn ${period.from}–${period.to}` }] : []),
        ]}
      />
    </>
  );
}

function summaryField({ name, label }: RowOf) {
  return (
    <>
      <TextArea name={name("summary")} label={`${label}: thành tích`} rows={2} hiddenLabel />
      <TextField
        name={name("mentor")}
        label={`${label}: người theo dõi`}
        hiddenLabel
        placeholder="Người theo dõi, bồi dưỡng"
      />
    </>
  );
}

/** A combination of levels that came from a file is offered beside the usual ones. */
function withTyped(typed: string) {
  const usual = levelChoices.map(([value, words]) => ({ value: String(value), words: String(words) }));
  if (typed === "" || usual.some(({ value }) => value === typed)) return usual;
  const words = typed.split("+").map((level) => registerLevelNames[level as keyof typeof registerLevelNames] ?? level);
  return [...usual, { value: typed, words: words.join(", ") }];
}

function typedIn(form: Filled, at: number, part: string): string {
  const rows = form.typed.row;
  if (!Array.isArray(rows) || at < 0) return "";
  return String((rows[at] as Record<string, unknown> | undefined)?.[part] ?? "");
}
