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
  Page,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { Exemplar } from "../../schema.ts";

/** A paper that came before: it waits in the form and need not be chosen again. */
export type KeptPaper = { id: string; name: string; size: number } | null;

const accept = ".pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png";

/** Lập, sửa hồ sơ giới thiệu: the minutes of the meeting and the summary of achievements that the head will confirm. */
export function IntroductionFormPage(props: {
  exemplar: Exemplar;
  form: Filled;
  action: string;
  back: string;
  kept: { minutes: KeptPaper; paper: KeptPaper };
}) {
  const { exemplar, form, kept } = props;
  return (
    <Page
      title="Hồ sơ giới thiệu điển hình"
      over={exemplar.name}
      crumbs={[
        { words: "Điển hình", href: "/exemplars" },
        { words: exemplar.name, href: `/exemplars/${exemplar.id}` },
      ]}
      act={
        <Act words="Ghi xong thì chờ thủ trưởng xác nhận; xác nhận rồi mới gửi cơ quan.">
          <Button words="Để nguyên" href={props.back} />
          <Button words="Ghi hồ sơ" icon="check" primary form="introduction" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form
        id="introduction"
        action={props.action}
        of={form}
        upload
        controller="retry-upload"
        draft={`introduction-${exemplar.id}`}
      >
        <input type="hidden" name="revision" value={String(form.typed.revision ?? 0)} />
        {kept.minutes && <input type="hidden" name="minutesId" value={kept.minutes.id} />}
        {kept.paper && <input type="hidden" name="paperId" value={kept.paper.id} />}
        <Sheet title="Biên bản họp cơ quan, đơn vị" block>
          <Fields>
            <TextField name="year" label="Năm giới thiệu" required numeric />
            <DateField name="metOn" label="Họp ngày" required />
          </Fields>
          <FileField
            name="minutes"
            label="Biên bản họp"
            required
            hint={officePapersHint}
            accept={accept}
            {...presentOf(kept.minutes)}
          />
        </Sheet>
        <Sheet title="Bản tóm tắt thành tích" block>
          <TextArea
            name="summary"
            label="Tóm tắt thành tích"
            required
            rows={8}
            hint="Việc làm, kết quả bằng số liệu."
          />
          <FileField
            name="paper"
            label="Bản giấy đã ký, nếu có"
            hint={officePapersHint}
            accept={accept}
            {...presentOf(kept.paper)}
          />
        </Sheet>
      </Form>
    </Page>
  );
}

function presentOf(file: KeptPaper) {
  return file ? { present: [{ name: file.name, size: file.size, href: `/files/${file.id}` }] } : {};
}
