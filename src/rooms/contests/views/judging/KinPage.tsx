import { Act, Button, ErrorSummary, type Filled, Form, Page, Sheet, TextArea } from "#kernel/web/index.tsx";
import type { Contest } from "../../schema.ts";
import { crumbsOf } from "../crumbs.ts";

/** Khai người thân có thể dự thi. */
export function KinPage({ contest, form }: { contest: Contest; form: Filled }) {
  const back = `/contests/${contest.id}`;
  const act = (
    <Act words="Chương trình không báo lại có bài nào của những người này hay không.">
      <Button words="Để sau" href={back} />
      <Button words="Ghi lại" icon="check" form="kin" primary />
    </Act>
  );
  return (
    <Page title="Khai người thân dự thi" over={contest.name} crumbs={crumbsOf(contest)} act={act}>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="kin" action={`${back}/kin`} of={form}>
        <Sheet title="Người thân, người có quyền lợi liên quan" block>
          <TextArea
            name="kin"
            label="Họ tên"
            rows={5}
            hint={
              contest.format === "quiz"
                ? "Mỗi người một dòng. Bài của những người này phải ghi lý do mới nhận, và bạn không chốt giải cho họ."
                : "Mỗi người một dòng. Bài của người cùng đơn vị với bạn đã tự được khóa, không phải khai."
            }
          />
        </Sheet>
      </Form>
    </Page>
  );
}
