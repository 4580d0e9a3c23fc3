import {
  Act,
  Button,
  DateField,
  ErrorSummary,
  type Filled,
  Form,
  HiddenField,
  Note,
  Page,
  Sheet,
  TextArea,
} from "#kernel/web/index.tsx";
import type { Movement } from "../schema.ts";
import { reviewNames } from "../words.vi.ts";
import { type KeptPaper, PapersField } from "./PapersField.tsx";

const hints: Record<keyof typeof reviewNames, string> = {
  result: "Việc đã làm, số liệu so với chỉ tiêu.",
  effect: "Phong trào làm thay đổi điều gì trong công việc.",
  faults: "Việc chưa được; nếu không có thì ghi rõ là không có.",
  causes: "Vì sao được, vì sao chưa.",
  lessons: "Lần sau nên làm thế nào.",
};

/** Tổng kết phong trào: its five parts; what is still missing in the movement is said above. */
export function ReviewPage(props: { movement: Movement; empty: string[]; kept: KeptPaper[]; form: Filled }) {
  const { movement, form } = props;
  const back = `/movements/${movement.id}`;
  return (
    <Page
      title="Tổng kết phong trào"
      over={movement.name}
      crumbs={[
        { words: "Phong trào", href: "/movements" },
        { words: movement.name, href: back },
      ]}
      act={
        <Act words="Tổng kết xong thì phong trào kết thúc; có thể mở lại.">
          <Button words="Thôi" href={back} />
          <Button words="Tổng kết" icon="check" form="review" primary />
        </Act>
      }
    >
      {props.empty.map((words) => (
        <Note key={words}>{words}</Note>
      ))}
      <ErrorSummary of={form} title="Chưa tổng kết được" />
      <Form
        id="review"
        action={`${back}/review`}
        of={form}
        upload
        controller="retry-upload"
        draft={`review-${movement.id}`}
      >
        <HiddenField name="revision" value={movement.revision} />
        <Sheet title="Tổng kết (TT 1/2024/TT-BNV, Đ.3 k3)" block>
          <div class="stack">
            <DateField name="reviewedOn" label="Ngày tổng kết" required />
            {(Object.keys(reviewNames) as (keyof typeof reviewNames)[]).map((part) => (
              <TextArea key={part} name={part} label={reviewNames[part]} required rows={4} hint={hints[part]} />
            ))}
            <PapersField label="Báo cáo tổng kết" kept={props.kept} />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
