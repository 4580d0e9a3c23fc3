import {
  Act,
  Button,
  CheckField,
  DateField,
  ErrorSummary,
  type Filled,
  Form,
  Page,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { Effect } from "../../conditions/effects.ts";
import { isAsText } from "../../forms.ts";
import type { Award } from "../../schema.ts";
import { ConditionsAsText } from "./ConditionsAsText.tsx";
import { ConditionsForm } from "./ConditionsForm.tsx";
import { Effects } from "./Effects.tsx";

/** What a change would do: the cases that end otherwise, out of all that are open. */
export type RulePreview = { effects: Effect[]; open: number };

/** Sửa điều kiện: first what it would change, then the same form once more to save it. */
export function RulePage(props: {
  award: Award;
  form: Filled;
  /** What the conditions may name. */
  catalogue: readonly Award[];
  preview?: RulePreview;
  /** The row a button just changed: the page comes back to it. */
  touched?: number;
}) {
  const { award, preview, form } = props;
  const Conditions = isAsText(form.typed) ? ConditionsAsText : ConditionsForm;
  return (
    <Page
      title="Sửa điều kiện"
      crumbs={[
        { words: "Danh hiệu, khen thưởng", href: "/awards" },
        { words: award.name, href: `/awards/${award.id}` },
      ]}
      over={award.name}
      act={<Acts awardId={award.id} previewed={preview !== undefined} />}
    >
      <ErrorSummary of={form} title="Chưa lưu được" />
      {preview && <Effects preview={preview} catalogue={props.catalogue} />}
      <Form id="rule" action={`/awards/${award.id}/rule`} of={form}>
        <button type="submit" name="do" value="preview" hidden>
          Xem ảnh hưởng
        </button>
        <input type="hidden" name="seen" value={String(form.typed.seen ?? "")} />
        <Conditions form={form} catalogue={props.catalogue} touched={props.touched ?? null} />
        <Sheet title="Bản mới" block>
          <div class="fields two">
            <DateField
              name="validFrom"
              label="Áp dụng từ ngày"
              required
              hint="Thời gian lập thành tích kết thúc từ ngày này trở đi."
            />
            <TextField name="reason" label="Lý do sửa" required hint="Ghi để người xem sau biết vì sao có bản này." />
            <TextField name="cite" label="Điều, khoản, mục" required hint="Ví dụ: Đ.22." />
            <TextField
              name="document"
              label="Văn bản"
              hint="Ví dụ: Luật 06/2022/QH15. Để trống khi là câu của kế hoạch."
            />
          </div>
          <CheckField name="on" label="Dùng để xét" hint="Bỏ chọn thì điều kiện chỉ để tham khảo." />
        </Sheet>
      </Form>
    </Page>
  );
}

function Acts({ awardId, previewed }: { awardId: string; previewed: boolean }) {
  return (
    <Act
      words={previewed ? "Đã xem ảnh hưởng. Lưu thành bản mới của cơ quan." : "Xem hồ sơ nào đổi kết quả rồi mới lưu."}
    >
      <Button words="Để nguyên" href={`/awards/${awardId}`} />
      <Button words="Xem ảnh hưởng" form="rule" name="do" value="preview" {...(previewed ? {} : { primary: true })} />
      {previewed && <Button words="Lưu điều kiện" form="rule" name="do" value="save" primary />}
    </Act>
  );
}
