import { officePapersHint } from "#kernel/files/index.ts";
import {
  Act,
  Button,
  DateField,
  ErrorSummary,
  Fields,
  FileField,
  type Filled,
  Form,
  HiddenField,
  Page,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { Contest } from "../schema.ts";
import { crumbsOf } from "./crumbs.ts";

/** Đơn vị báo đã tham gia cuộc thi của nơi khác. */
export function ReportPage(props: {
  contest: Contest;
  launch: { id: string; unitName: string };
  kept: { id: string; name: string; size: number } | null;
  form: Filled;
}) {
  const { contest, launch, kept, form } = props;
  const back = `/contests/${contest.id}`;
  const act = (
    <Act words="Số bài được tính ngay cho việc của kế hoạch gắn với cuộc thi.">
      <Button words="Để sau" href={back} />
      <Button words="Ghi việc tham gia" icon="check" form="report" primary />
    </Act>
  );
  return (
    <Page title="Báo đã tham gia" over={`${launch.unitName}, ${contest.name}`} crumbs={crumbsOf(contest)} act={act}>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="report" action={`${back}/launches/${launch.id}/report`} of={form} upload controller="retry-upload">
        <HiddenField name="revision" />
        {kept && <input type="hidden" name="fileId" value={kept.id} />}
        <Sheet title="Bài đã gửi" block>
          <div class="stack">
            <Fields two>
              <TextField name="sent" label="Số bài đã gửi" required numeric hint="Không tham gia thì ghi 0." />
              <DateField name="sentOn" label="Ngày gửi" required />
            </Fields>
            <TextArea name="entrants" label="Người dự thi" rows={4} hint="Họ tên và tên bài, mỗi người một dòng." />
            <TextField
              name="evidence"
              label="Minh chứng"
              hint="Số công văn, số phiếu gửi bưu điện, địa chỉ bài đã đăng."
            />
            <FileField
              name="file"
              label="Tệp minh chứng"
              hint={officePapersHint}
              accept=".pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png"
              present={kept ? [{ name: kept.name, size: kept.size, href: `/files/${kept.id}` }] : []}
            />
            <TextField name="prizes" label="Giải đạt được" hint="Ghi thêm khi có kết quả." />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
