import { Act, Button, day, ErrorSummary, type Filled, Form, Page, Sheet } from "#kernel/web/index.tsx";
import type { Contest } from "../../schema.ts";
import { crumbsOf } from "../crumbs.ts";
import { EnvelopeSheet } from "../quiz/PostPaperPage.tsx";
import { EntryFields } from "./EntryFields.tsx";

/** Ghi bài gửi qua bưu điện. */
export function PostEntryPage(props: {
  contest: Contest;
  people: { id: string; name: string; title: string }[];
  form: Filled;
}) {
  const { contest, form } = props;
  const back = `/contests/${contest.id}/entries`;
  const act = (
    <Act words={`Dấu bưu điện đến hết ngày ${day(contest.endsOn)} là trong hạn, dù nhận sau.`}>
      <Button words="Thôi" href={back} />
      <Button words="Ghi bài" icon="check" form="post-entry" primary />
    </Act>
  );
  return (
    <Page title="Ghi bài gửi qua bưu điện" over={contest.name} crumbs={crumbsOf(contest)} act={act}>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="post-entry" action={`/contests/${contest.id}/post-entries`} of={form} upload controller="retry-upload">
        <EnvelopeSheet people={props.people} />
        <Sheet title="Bài dự thi" block>
          <div class="stack">
            <EntryFields contest={contest} files={[]} all />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
