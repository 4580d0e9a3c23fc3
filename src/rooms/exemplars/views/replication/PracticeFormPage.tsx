import {
  Act,
  Button,
  ErrorSummary,
  type Filled,
  Form,
  HiddenField,
  Page,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { Exemplar } from "../../schema.ts";
import { crumbsOf, spreadOf } from "./spread-places.ts";

/** Viết cách làm: what others search and read before they take over. */
export function PracticeFormPage(props: { exemplar: Exemplar; form: Filled }) {
  const { exemplar, form } = props;
  const act = (
    <Act words="Đơn vị khác tìm thấy theo vấn đề, gõ không dấu cũng được.">
      <Button words="Thôi" href={spreadOf(exemplar)} />
      <Button words="Lưu cách làm" icon="device-floppy" form="cach-lam" primary />
    </Act>
  );
  return (
    <Page title="Cách làm" crumbs={crumbsOf(exemplar)} over={exemplar.name} act={act}>
      <ErrorSummary of={form} title="Chưa lưu được" />
      <Form id="cach-lam" action={`/exemplars/${exemplar.id}/practice`} of={form} draft={`practice-${exemplar.id}`}>
        <HiddenField name="revision" />
        <Sheet block>
          <div class="stack">
            <TextField
              name="title"
              label="Tên cách làm"
              required
              hint="Ngắn gọn, ví dụ: Lịch hẹn trợ giúp pháp lý ở nhà văn hóa thôn."
            />
            <TextArea name="problem" label="Giải quyết vấn đề gì" required rows={3} />
            <TextArea name="way" label="Làm thế nào, từng bước" required rows={8} />
            <TextArea name="effect" label="Hiệu quả, kèm số liệu" rows={4} />
            <TextArea name="surroundings" label="Hợp với nơi nào, cần điều kiện gì" rows={3} />
            <TextField
              name="measure"
              label="Kết quả đo bằng"
              hint="Đơn vị đo, để cộng kết quả của các nơi: vụ, buổi, lượt người."
            />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
