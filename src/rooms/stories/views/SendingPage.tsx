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
  Note,
  Page,
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { ChannelLine } from "../queries/channels.ts";
import type { Story } from "../schema.ts";

/** Ghi lần gửi: to which channel, on which day, with what to show for it. */
export function SendingPage(props: {
  story: Pick<Story, "id" | "title">;
  form: Filled;
  channels: ChannelLine[];
  kept: { id: string; name: string; size: number } | null;
}) {
  const { story, form, kept } = props;
  const at = `/stories/${story.id}`;
  return (
    <Page
      title="Ghi lần gửi"
      over={story.title}
      crumbs={[
        { words: "Tin bài", href: "/stories" },
        { words: story.title, href: at },
      ]}
      act={
        <Act words="Việc của kế hoạch gắn với kênh được tính ngay, không phải nhập lại.">
          <Button words="Để sau" href={at} />
          <Button words="Ghi lần gửi" icon="check" primary form="sending" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      {props.channels.length === 0 && (
        <Note>
          Chưa có kênh nào ngoài cổng của cơ quan. <a href="/stories/channels/new">Thêm kênh</a>
        </Note>
      )}
      <Form id="sending" action={`${at}/sendings`} of={form} upload controller="retry-upload">
        {kept && <input type="hidden" name="fileId" value={kept.id} />}
        <Sheet title="Gửi đi đâu, khi nào" block>
          <Fields two>
            <SelectField
              name="channel"
              label="Kênh"
              required
              blank="Chọn kênh"
              choices={props.channels.map(({ id, name }) => ({ value: id, words: name }))}
            />
            <DateField name="sentOn" label="Ngày gửi hoặc ngày đăng" required />
          </Fields>
        </Sheet>
        <Sheet title="Minh chứng: ít nhất một" block>
          <Fields two>
            <TextField name="url" label="Liên kết bài đã đăng" />
            <TextField name="number" label="Số báo, số công văn, số buổi" />
          </Fields>
          <FileField
            name="file"
            label="Bản cắt, ảnh chụp trang đã đăng"
            hint={officePapersHint}
            accept=".pdf,.jpg,.jpeg,.png,.doc,.docx"
            {...(kept ? { present: [{ name: kept.name, size: kept.size, href: `/files/${kept.id}` }] } : {})}
          />
          <TextArea name="note" label="Ghi chú" rows={2} />
        </Sheet>
      </Form>
    </Page>
  );
}
