import {
  Act,
  Button,
  day,
  ErrorSummary,
  type Filled,
  Form,
  Page,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { OpinionWindow } from "../schema.ts";
import { crumbsOf } from "./crumbs.ts";

/** Kéo dài thời gian lấy ý kiến. */
export function LengthenPage({ window, form }: { window: OpinionWindow; form: Filled }) {
  const act = (
    <Act words={`Hiện nay nhận ý kiến đến hết ${day(window.closesOn!)}.`}>
      <Button words="Để nguyên" href={`/opinion-windows/${window.id}`} />
      <Button words="Kéo dài" icon="clock" form="lengthening" primary />
    </Act>
  );
  return (
    <Page title="Kéo dài đợt lấy ý kiến" over={window.title} crumbs={crumbsOf(window)} act={act}>
      <ErrorSummary of={form} title="Chưa kéo dài được" />
      <Form id="lengthening" action={`/opinion-windows/${window.id}/lengthening`} of={form}>
        <input type="hidden" name="revision" value={String(window.revision)} />
        <Sheet title="Thời gian mới" block>
          <div class="stack">
            <TextField
              name="workingDays"
              label="Số ngày làm việc, tính từ ngày mở"
              required
              numeric
              short
              hint={`Đang là ${window.workingDays}; ghi số lớn hơn.`}
            />
            <TextArea name="reason" label="Lý do" required rows={3} hint="Lý do hiện trên cổng." />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
