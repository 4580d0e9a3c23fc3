import type { Officer } from "#kernel/auth/index.ts";
import {
  Act,
  Button,
  CheckField,
  CheckGroup,
  Empty,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Page,
  Rows,
  SelectField,
  Sheet,
  State,
  TextField,
} from "#kernel/web/index.tsx";
import type { ChannelLine } from "../queries/channels.ts";
import { channelKinds } from "../terms.ts";
import { channelKindNames } from "../words.vi.ts";
import { StoryTabs } from "./StoryTabs.tsx";

/** Kênh tuyên truyền của cơ quan. */
export function ChannelsPage(props: { channels: ChannelLine[]; reader: Officer; may: boolean }) {
  return (
    <Page
      title="Kênh tuyên truyền"
      crumbs={[{ words: "Tin bài", href: "/stories" }]}
      act={
        props.may && (
          <Act words="Bài gửi tới kênh nào thì tự tính cho việc của kế hoạch gắn với kênh đó.">
            <Button words="Thêm kênh" icon="plus" href="/stories/channels/new" primary />
          </Act>
        )
      }
    >
      <StoryTabs here="channels" reader={props.reader} />
      <Sheet>
        <Rows
          caption="Kênh tuyên truyền"
          rows={props.channels}
          empty={
            <Empty title="Chưa ghi kênh nào">
              Cổng của cơ quan được thêm khi đăng bài đầu tiên; thêm cổng cấp trên, báo, đài, cuộc họp, Ngày Pháp luật.
            </Empty>
          }
          columns={[
            {
              head: "Kênh",
              names: true,
              cell: (one) => (props.may ? <a href={`/stories/channels/${one.id}`}>{one.name}</a> : one.name),
            },
            { head: "Loại", cell: ({ kind }) => channelKindNames[kind] },
            { head: "Tính cho việc của kế hoạch", num: true, cell: (one) => one.duties },
            {
              head: "Lần gửi",
              num: true,
              cell: ({ id, sent }) => <a href={`/stories/sendings?channel=${id}`}>{sent}</a>,
            },
            {
              head: "Tình trạng",
              cell: ({ active }) => <State is={active ? "run" : "off"}>{active ? "Đang dùng" : "Thôi dùng"}</State>,
            },
          ]}
        />
      </Sheet>
    </Page>
  );
}

/** Một kênh, and the duties of the plans it counts for. */
export function ChannelPage(props: {
  id: string | null;
  form: Filled;
  duties: { id: string; title: string; planTitle: string; planNumber: string | null }[];
}) {
  const { id, form } = props;
  return (
    <Page
      title={id ? "Sửa kênh" : "Thêm kênh"}
      crumbs={[
        { words: "Tin bài", href: "/stories" },
        { words: "Kênh", href: "/stories/channels" },
      ]}
      act={
        <Act words="Điều đã tính giữ nguyên; bài đã gửi tới kênh này trong kỳ cũng được tính cho việc mới gắn.">
          <Button words="Để nguyên" href="/stories/channels" />
          <Button words="Ghi kênh" icon="check" primary form="channel" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="channel" action={id ? `/stories/channels/${id}` : "/stories/channels"} of={form}>
        <Sheet title="Kênh" block>
          <Fields two>
            <TextField name="name" label="Tên kênh" required />
            <SelectField
              name="kind"
              label="Loại"
              required
              choices={channelKinds.map((value) => ({ value, words: channelKindNames[value] }))}
            />
          </Fields>
          <TextField name="url" label="Địa chỉ" />
          <CheckField name="active" label="Đang dùng" />
        </Sheet>
        <Sheet title="Tính cho việc của kế hoạch" block>
          {props.duties.length === 0 ? (
            <Empty title="Chưa có việc nào lấy tin, bài làm minh chứng" />
          ) : (
            <CheckGroup
              name="duty"
              label="Bài gửi tới kênh này là minh chứng của"
              choices={props.duties.map((one) => ({
                value: one.id,
                words: `${one.title} (${one.planNumber ?? one.planTitle})`,
              }))}
            />
          )}
        </Sheet>
      </Form>
    </Page>
  );
}
