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
  people: { id: string; name: string; title: string; hasAccount: boolean }[];
  form: Filled;
}) {
  const { contest, people, form } = props;
  const quiz = contest.format === "quiz";
  const title = quiz ? "Ban tổ chức" : "Ban giám khảo, ban tổ chức";
  const roles = Object.entries(roleNames).filter(([role]) => !quiz || role === "organiser");
  const back = `/contests/${contest.id}`;
  const act = (
    <Act words="Người mới được báo ngay.">
      <Button words="Để nguyên" href={back} />
      <Button words={quiz ? "Ghi ban tổ chức" : "Ghi ban giám khảo"} icon="check" form="jury" primary />
    </Act>
  );
  return (
    <Page title={title} over={contest.name} crumbs={crumbsOf(contest)} act={act}>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Note>
        {quiz
          ? "Thành viên ban tổ chức xem được đáp án nên không dự thi; người đã làm bài không vào ban tổ chức. Mỗi thành viên khai người thân dự thi ở trang cuộc thi."
          : "Giám khảo chỉ thấy số phách: không mở được sổ bài dự thi. Người soạn cuộc thi, người kiểm tra bài biết tác giả nên không làm giám khảo; người đã gửi bài cũng không."}
      </Note>
      <Form id="jury" action={`${back}/jury`} of={form}>
        <Sheet title="Thành viên" block>
          <Entry
            name="hands"
            caption={title}
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
                    choices={people.map(choiceOf)}
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
                    choices={roles.map(([value, words]) => ({ value, words }))}
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

/** Whoever cannot sign in cannot judge or organise: said where she is chosen. */
function choiceOf({ id, name, title, hasAccount }: Parameters<typeof JuryPage>[0]["people"][number]) {
  return { value: id, words: `${name}, ${title}${hasAccount ? "" : " (chưa có tài khoản)"}` };
}
