import type { MarkedFile } from "#kernel/files/index.ts";
import { Act, Button, day, ErrorSummary, type Filled, Form, HiddenField, Page, Sheet } from "#kernel/web/index.tsx";
import type { EntryFile } from "../../queries/entries.ts";
import type { Contest } from "../../schema.ts";
import { crumbsOf } from "../crumbs.ts";
import { EntryFields } from "./EntryFields.tsx";

/** Gửi, sửa bài dự thi in the program. */
export function EntryFormPage(props: {
  contest: Contest;
  files: EntryFile[];
  kept: MarkedFile[];
  fresh: boolean;
  action: string;
  back: string;
  form: Filled;
}) {
  const { contest, files, kept, fresh, form } = props;
  const act = (
    <Act words={`Sửa, rút được đến hết ngày ${day(contest.endsOn)}, khi bài chưa được kiểm tra.`}>
      <Button words="Để sau" href={props.back} />
      <Button words="Gửi bài dự thi" icon="send" form="entry" primary />
    </Act>
  );
  return (
    <Page title={fresh ? "Gửi bài dự thi" : "Sửa bài dự thi"} over={contest.name} crumbs={crumbsOf(contest)} act={act}>
      <ErrorSummary of={form} title="Chưa gửi được" />
      <Form id="entry" action={props.action} of={form} upload draft={`entry ${props.action}`} controller="retry-upload">
        <HiddenField name="revision" />
        <Sheet title="Bài dự thi" block>
          <div class="stack">
            <EntryFields {...{ contest, files, kept }} />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
