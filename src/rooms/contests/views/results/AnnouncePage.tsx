import {
  Act,
  Button,
  DateField,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  HiddenField,
  Page,
  Rows,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { AwardLine } from "../../queries/awards.ts";
import type { Contest } from "../../schema.ts";
import { crumbsOf } from "../crumbs.ts";
import { scoreWords } from "./score-words.ts";

/** Công bố kết quả, with the decision that gives the prizes. */
export function AnnouncePage(props: { contest: Contest; awards: AwardLine[]; form: Filled }) {
  const { contest, awards, form } = props;
  const back = `/contests/${contest.id}`;
  const act = (
    <Act words={`Nhận khiếu nại trong ${contest.complaintDays} ngày từ ngày công bố.`}>
      <Button words="Để sau" href={back} />
      <Button words="Công bố kết quả" icon="flag" form="announcement" primary />
    </Act>
  );
  return (
    <Page title="Công bố kết quả" over={contest.name} crumbs={crumbsOf(contest)} act={act}>
      <ErrorSummary of={form} title="Chưa công bố được" />
      <Form id="announcement" action={`${back}/announcement`} of={form}>
        <HiddenField name="revision" value={contest.revision} />
        <Sheet title="Quyết định trao giải" block>
          <Fields>
            <TextField name="decisionNumber" label="Số quyết định" required hint="Ví dụ: 214/QĐ-STP." />
            <DateField name="decidedOn" label="Ngày" required />
            <TextField name="decidedBy" label="Người ký, cơ quan" required />
          </Fields>
        </Sheet>
      </Form>
      <Sheet title="Giải sẽ công bố">
        <Rows
          caption="Giải sẽ công bố"
          rows={awards}
          columns={[
            { head: "Giải", cell: ({ prize }) => prize },
            {
              head: "Tác giả",
              names: true,
              cell: ({ author, authorPlace }) => [author, authorPlace].filter(Boolean).join(", "),
            },
            contest.format === "quiz"
              ? { head: "Câu đúng", num: true, cell: scoreWords }
              : { head: "Bài", cell: ({ title }) => title },
          ]}
        />
      </Sheet>
    </Page>
  );
}
