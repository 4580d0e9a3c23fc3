import { formatDay } from "#kernel/calendar/index.ts";
import {
  Act,
  Button,
  DateField,
  Entry,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  HiddenField,
  Page,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { Anniversary } from "../anniversaries/calendar.ts";

/** Thêm, sửa một đợt thi đua, with the anniversaries it greets. */
export function DriveFormPage(props: {
  title: string;
  over: string | null;
  action: string;
  back: string;
  calendar: readonly Anniversary[];
  form: Filled;
}) {
  const { form } = props;
  return (
    <Page
      title={props.title}
      over={props.over}
      crumbs={[{ words: "Phong trào", href: "/movements" }]}
      act={
        <Act>
          <Button words="Thôi" href={props.back} />
          <Button words="Ghi đợt thi đua" icon="check" form="drive" primary />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="drive" action={props.action} of={form} draft={`drive ${props.action}`}>
        <HiddenField name="revision" />
        <Sheet title="Đợt thi đua" block>
          <div class="stack">
            <TextField name="name" label="Tên đợt" required />
            <Fields two>
              <DateField name="startsOn" label="Từ ngày" required />
              <DateField name="endsOn" label="Đến ngày" required />
            </Fields>
            <TextArea name="content" label="Nội dung, chỉ tiêu của đợt" rows={4} />
          </div>
        </Sheet>
        <Sheet title="Chào mừng các ngày kỷ niệm" block>
          <p class="soft">Số năm kỷ niệm do chương trình tính từ ngày gốc.</p>
          <Entry
            name="greetings"
            caption="Ngày kỷ niệm đợt này chào mừng"
            add="Thêm ngày kỷ niệm"
            columns={[
              {
                head: "Ngày kỷ niệm",
                field: ({ name, label }) => <TextField name={name("name")} label={label} hiddenLabel />,
              },
              {
                head: "Ngày hoặc năm gốc",
                width: "c3",
                field: ({ name, label }) => (
                  <TextField name={name("founded")} label={label} hiddenLabel placeholder="03/02/1930" />
                ),
              },
            ]}
          />
          <details>
            <summary>Lịch kỷ niệm để tra ngày gốc</summary>
            <ul class="list">
              {props.calendar.map(({ name, founded }) => (
                <li key={`${name}${founded}`}>
                  {name}: {typeof founded === "number" ? `năm ${founded}` : formatDay(founded)}
                </li>
              ))}
            </ul>
          </details>
        </Sheet>
      </Form>
    </Page>
  );
}
