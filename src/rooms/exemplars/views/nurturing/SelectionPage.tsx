import { Act, Button, ErrorSummary, type Filled, Form, Page, Sheet, TextArea, TextField } from "#kernel/web/index.tsx";
import type { Exemplar } from "../../schema.ts";
import { crumbsTo } from "../exemplar/crumbs.ts";

/** Chọn để bồi dưỡng: on which ground. */
export function SelectionPage(props: { exemplar: Exemplar; form: Filled }) {
  const { exemplar, form } = props;
  const act = (
    <Act words="Sau đó đơn vị lập kế hoạch bồi dưỡng; bảng bồi dưỡng nhắc cho đến khi có kế hoạch.">
      <Button words="Thôi" href={`/exemplars/${exemplar.id}`} />
      <Button words="Chọn để bồi dưỡng" icon="plant-2" form="lua-chon" primary />
    </Act>
  );
  return (
    <Page title="Chọn để bồi dưỡng" crumbs={crumbsTo(exemplar)} over={exemplar.name} under={exemplar.caption} act={act}>
      <ErrorSummary of={form} title="Chưa chọn được" />
      <Form id="lua-chon" action={`/exemplars/${exemplar.id}/selection`} of={form}>
        <Sheet block>
          <div class="stack">
            <TextArea
              name="reason"
              label="Căn cứ lựa chọn"
              required
              rows={4}
              hint="Việc làm, kết quả đã kiểm tra; tập thể đã bình xét thế nào."
            />
            <TextField name="document" label="Biên bản, văn bản" hint="Số, ngày; để trống nếu không có." />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
