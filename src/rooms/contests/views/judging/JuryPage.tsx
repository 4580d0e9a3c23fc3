import {
  Act,
  Button,
  Entry,
  ErrorSummary,
  type Filled,
  Form,
  Note,
  Page,
  SelectField,
  Sheet,
} from "#kernel/web/index.tsx";
import type { Contest } from "../../schema.ts";
import { roleNames } from "../../words.vi.ts";
import { crumbsOf } from "../crumbs.ts";

/** Lập ban giám khảo, ban tổ chức. */
export function JuryPage(props: {
  contest: Contest;
  people: { id: string; name: string; title: string }[];
  form: Filled;
}) {
  const { contest, people, form } = props;
  const back = `/contests/${contest.id}`;
  const act = (
    <Act words="Người mới được báo ngay.">
      <Button words="Để nguyên" href={back} />
      <Button words="Ghi ban giám khảo" icon="check" form="jury" primary />
    </Act>
  );
  return (
    <Page title="Ban giám khảo, ban tổ chức" over={contest.name} crumbs={crumbsOf(contest)} act={act}>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Note>
        Giám khảo chỉ thấy số phách: không mở được sổ bài dự thi. Người soạn cuộc thi, người kiểm tra bài biết tác giả
        nên không làm giám khảo; người đã gửi bài cũng không.
      </Note>
      <Form id="jury" action={`${back}/jury`} of={form}>
        <Sheet title="Thành viên" block>
          <Entry
            name="hands"
            caption="Ban giám khảo, ban tổ chức"
            add="Thêm người"
            columns={[
              {
                head: "Người",
                field: ({ name, label }) => (
                  <SelectField
                    name={name("person")}
                    label={label}
                    hiddenLabel
                    blank="Chọn người"
                    choices={people.map(({ id, name: who, title }) => ({ value: id, words: `${who}, ${title}` }))}
                  />
                ),
              },
              {
                head: "Vai trò",
                width: "c3",
                field: ({ name, label }) => (
                  <SelectField
                    name={name("role")}
                    label={label}
                    hiddenLabel
                    choices={Object.entries(roleNames).map(([value, words]) => ({ value, words }))}
                  />
                ),
              },
            ]}
          />
        </Sheet>
      </Form>
    </Page>
  );
}
