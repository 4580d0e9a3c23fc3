import {
  Act,
  Button,
  CheckField,
  DateField,
  Empty,
  ErrorSummary,
  type Filled,
  Form,
  Page,
  Rows,
  Sheet,
  State,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { Effect } from "../conditions/effects.ts";
import type { Judgement } from "../conditions/judge.ts";
import type { Award } from "../schema.ts";
import { type AwardNames, conditionTitle } from "../wording/condition-title.ts";

/** What a change would do: the cases that end otherwise, out of all that are open. */
export type RulePreview = { effects: Effect[]; open: number };

/** Sửa điều kiện: first what it would change, then the same form once more to save it. */
export function RulePage(props: { award: Award; form: Filled; preview: RulePreview | null; names: AwardNames }) {
  const { award, preview } = props;
  const crumbs = [
    { words: "Danh hiệu, khen thưởng", href: "/awards" },
    { words: award.name, href: `/awards/${award.id}` },
  ];
  return (
    <Page
      title="Sửa điều kiện"
      crumbs={crumbs}
      over={award.name}
      act={
        <Act
          words={
            preview ? "Đã xem ảnh hưởng. Lưu thành bản mới của cơ quan." : "Xem hồ sơ nào đổi kết quả rồi mới lưu."
          }
        >
          <Button words="Để nguyên" href={`/awards/${award.id}`} />
          <Button words="Xem ảnh hưởng" form="rule" name="do" value="preview" {...(preview ? {} : { primary: true })} />
          {preview && <Button words="Lưu điều kiện" form="rule" name="do" value="save" primary />}
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa lưu được" />
      {preview && <Effects preview={preview} names={props.names} />}
      <Form id="rule" action={`/awards/${award.id}/rule`} of={props.form}>
        <input type="hidden" name="seen" value={String(props.form.typed.seen ?? "")} />
        <Sheet title="Điều kiện" block>
          <TextArea
            name="conditions"
            label="Các điều kiện"
            rows={18}
            required
            hint="Mỗi điều kiện là một mục bắt đầu bằng “- is:”. Sửa số lần, số năm, mức xếp loại ngay trong ô này."
          />
          <DateField
            name="validFrom"
            label="Áp dụng từ ngày"
            required
            hint="Thời gian lập thành tích kết thúc từ ngày này trở đi."
          />
          <TextField
            name="document"
            label="Văn bản"
            hint="Ví dụ: Luật 06/2022/QH15. Để trống khi là câu của kế hoạch."
          />
          <TextField name="cite" label="Điều, khoản, mục" required />
          <TextField name="reason" label="Lý do sửa" required />
          <CheckField name="on" label="Dùng để xét" hint="Bỏ chọn thì điều kiện chỉ để tham khảo." />
        </Sheet>
      </Form>
    </Page>
  );
}

function Effects(props: { preview: RulePreview; names: AwardNames }) {
  const { effects, open } = props.preview;
  return (
    <Sheet title="Hồ sơ đổi kết quả" aside={`${effects.length} trong ${open} hồ sơ đang mở`}>
      {effects.length === 0 ? (
        <Empty title="Không hồ sơ nào đổi kết quả">Các hồ sơ đang mở giữ nguyên kết quả xét.</Empty>
      ) : (
        <Rows
          caption="Hồ sơ đổi kết quả"
          rows={effects}
          columns={[
            { head: "Hồ sơ", names: true, cell: ({ of }) => <a href={of.href}>{of.name}</a> },
            { head: "Hiện nay", cell: ({ before }) => <ResultState of={before} /> },
            { head: "Theo bản mới", cell: ({ after }) => <ResultState of={after} /> },
            { head: "Vì", cell: ({ after }) => whyOf(after, props.names) },
          ]}
        />
      )}
    </Sheet>
  );
}

/** The result of a judgement as one word. */
export function ResultState(props: { of: Judgement | null }) {
  if (props.of === null) return <State is="off">Chưa xét</State>;
  if (props.of.result === "met") return <State is="done">Đủ điều kiện</State>;
  if (props.of.result === "held") return <State is="wait">Tạm dừng</State>;
  return <State is="late">Chưa đủ</State>;
}

function whyOf(judgement: Judgement | null, names: AwardNames): string {
  if (judgement === null) return "Bản mới không dùng để xét";
  const failed = judgement.findings.filter((one) => one.result === "failed");
  return failed.length > 0
    ? failed.map((one) => conditionTitle(one.condition, names)).join("; ")
    : "Mọi điều kiện của bản mới đều đạt";
}
