import { Act, Button, ErrorSummary, type Filled, Form, Page } from "#kernel/web/index.tsx";
import { HeaderFields } from "#rooms/plans/index.ts";
import type { PlanReading } from "../schema.ts";
import { crumbsOf } from "./addresses.ts";

/** Sửa phần đầu của kế hoạch đọc được. */
export function HeadPage(props: { reading: PlanReading; form: Filled }) {
  const { reading, form } = props;
  const base = `/plan-readings/${reading.id}`;
  const act = (
    <Act words="Các việc đề xuất giữ nguyên; ngày đến hạn tính lại theo thời gian mới.">
      <Button words="Để nguyên" href={base} />
      <Button words="Lưu phần đầu" primary form="head" />
    </Act>
  );
  return (
    <Page title="Sửa phần đầu kế hoạch" over={`Đọc từ ${reading.name}`} crumbs={crumbsOf(reading)} act={act}>
      <ErrorSummary of={form} title="Chưa lưu được phần đầu" />
      <Form id="head" action={`${base}/header`} of={form} draft={`reading-head-${reading.id}`}>
        <input type="hidden" name="revision" value={String(form.typed.revision ?? reading.revision)} />
        <HeaderFields form={form} issuers={[]} />
      </Form>
    </Page>
  );
}
