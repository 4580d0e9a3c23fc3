import { Act, Button, ErrorSummary, type Filled, Form, Page } from "#kernel/web/index.tsx";
import { type DutyChoices, DutyFields } from "#rooms/plans/index.ts";
import type { PlanReading, Proposal } from "../schema.ts";
import { addressOf, crumbsOf } from "./addresses.ts";

/** Sửa một đề xuất, hoặc thêm việc từ một câu khác; saving takes it over. */
export function ProposalFormPage(props: {
  reading: PlanReading;
  /** Null: one that is added. */
  proposal: Proposal | null;
  form: Filled;
  choices: DutyChoices;
}) {
  const { reading, proposal, form } = props;
  const base = `/plan-readings/${reading.id}/proposals`;
  const act = (
    <Act words="Lưu là nhận việc này vào bản thảo.">
      <Button words="Để nguyên" href={addressOf(reading.id, {}, proposal?.n)} />
      <Button words={proposal ? "Lưu và nhận" : "Thêm việc"} primary form="proposal" />
    </Act>
  );
  return (
    <Page
      title={proposal ? "Sửa việc được đề xuất" : "Thêm việc từ một câu"}
      over={reading.pack.title || reading.name}
      crumbs={crumbsOf(reading)}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa lưu được việc" />
      <Form
        id="proposal"
        action={proposal ? `${base}/${proposal.n}` : base}
        of={form}
        draft={`reading-${reading.id}-${proposal?.n ?? "new"}`}
        preview={{ url: `${base}/preview`, frame: "duty-preview" }}
      >
        {proposal && <input type="hidden" name="revision" value={String(form.typed.revision ?? proposal.revision)} />}
        <DutyFields base={base} dutyKey={proposal?.duty.key ?? null} form={form} choices={props.choices} />
      </Form>
    </Page>
  );
}
