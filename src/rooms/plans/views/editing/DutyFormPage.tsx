import { Act, Button, ErrorSummary, type Filled, Form, Page } from "#kernel/web/index.tsx";
import type { Plan } from "../../schema.ts";
import { AmendmentFields } from "./AmendmentFields.tsx";
import { type DutyChoices, DutyFields } from "./DutyFields.tsx";

/** Thêm hoặc sửa một việc: the sentence, who, to whom, by when, how many, what proves it. */
export function DutyFormPage(props: { plan: Plan; dutyKey: string | null; form: Filled; choices: DutyChoices }) {
  const { plan, dutyKey, choices } = props;
  const base = `/plans/${plan.id}/duties`;
  const act = (
    <Act
      words={
        plan.state === "issued"
          ? "Kế hoạch đã ban hành: thay đổi được ghi thành bản sửa đổi và báo cho các đơn vị."
          : "Chưa đơn vị nào thấy việc này trước khi ban hành."
      }
    >
      {dutyKey && <Button words="Bỏ việc này" href={`${base}/${dutyKey}/removal`} />}
      <Button words="Để nguyên" href={`/plans/${plan.id}`} />
      <Button words={dutyKey ? "Lưu việc" : "Thêm việc"} primary form="duty" />
    </Act>
  );
  return (
    <Page
      title={dutyKey ? "Sửa việc của kế hoạch" : "Thêm việc vào kế hoạch"}
      over={plan.title}
      crumbs={[
        { words: "Kế hoạch", href: "/plans" },
        { words: plan.number ?? "Bản thảo", href: `/plans/${plan.id}` },
      ]}
      act={act}
    >
      <ErrorSummary of={props.form} title="Chưa lưu được việc" />
      <Form
        id="duty"
        action={dutyKey ? `${base}/${dutyKey}` : base}
        of={props.form}
        draft={`duty-${plan.id}-${dutyKey ?? "new"}`}
        preview={{ url: `${base}/preview`, frame: "duty-preview" }}
      >
        <input type="hidden" name="revision" value={String(props.form.typed.revision ?? plan.revision)} />
        <DutyFields base={base} dutyKey={dutyKey} form={props.form} choices={choices} />
        {plan.state === "issued" && <AmendmentFields />}
      </Form>
    </Page>
  );
}
