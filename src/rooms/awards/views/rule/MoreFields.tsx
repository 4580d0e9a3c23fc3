import { CheckField, CheckGroup, Fields, type Filled, TextArea, TextField } from "#kernel/web/index.tsx";
import type { ConditionRow } from "../../editing/condition-row.ts";
import { holderKinds } from "../../terms.ts";
import { holderNames } from "../../words.vi.ts";

const fields = ["cite", "document", "quote", "reading", "title", "for", "unverified"];

/** Căn cứ, đối tượng: what every condition may say of itself. Opens by itself where something in it is wrong. */
export function MoreFields(props: { row: ConditionRow; at: number; name: (field: string) => string; form: Filled }) {
  const { row, name, form } = props;
  const wrong = fields.some((field) => form.errors[name(field)] !== undefined);
  return (
    <details class="rule-more" open={wrong}>
      <summary>Căn cứ, đối tượng{citedBriefly(row)}</summary>
      <Fields two>
        <TextField name={name("cite")} label="Điều, khoản, mục" hint="Để trống: theo căn cứ chung ở dưới." />
        <TextField name={name("document")} label="Văn bản" hint="Để trống khi là câu của kế hoạch." />
        <TextArea name={name("quote")} label="Câu của văn bản" rows={3} hint="Chép nguyên văn." />
        <TextArea name={name("reading")} label="Cách hiểu" rows={3} hint="Khi câu ấy không nói rõ con số." />
      </Fields>
      {row.is !== "certified" && (
        <TextField name={name("title")} label="Tên hiện trên hồ sơ" hint="Để trống: chương trình tự đặt câu." />
      )}
      <CheckGroup
        name={name("for")}
        label="Chỉ hỏi với"
        hint="Không chọn: hỏi với mọi đối tượng."
        inline
        choices={holderKinds.map((value) => ({ value, words: holderNames[value] }))}
      />
      <CheckField name={name("unverified")} label="Chưa kiểm chứng" hint="Hiện cho biết, chưa dùng để xét." />
    </details>
  );
}

function citedBriefly(row: ConditionRow): string {
  const cited = [row.cite, row.document].filter(Boolean).join(" ");
  return cited ? `: ${cited}` : "";
}
