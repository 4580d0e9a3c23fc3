import type { ComponentChildren } from "preact";
import {
  Act,
  Button,
  DateField,
  day,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Page,
  SelectField,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { Contest } from "../../schema.ts";
import { crumbsOf } from "../crumbs.ts";

/** Who of the agency an entry by post may be of. */
export type Chosen = { id: string; name: string; title: string };

/** Ghi bài gửi qua bưu điện: the envelope, then what was in it. `upload`: files may be among it. */
export function PostFormPage(props: {
  contest: Contest;
  people: Chosen[];
  form: Filled;
  upload?: boolean;
  children: ComponentChildren;
}) {
  const { contest, form, upload = false } = props;
  const back = `/contests/${contest.id}/entries`;
  const act = (
    <Act words={`Dấu bưu điện đến hết ngày ${day(contest.endsOn)} là trong hạn, dù nhận sau.`}>
      <Button words="Thôi" href={back} />
      <Button words="Ghi bài" icon="check" form="post-entry" primary />
    </Act>
  );
  const sending = upload ? { upload, controller: "retry-upload" } : {};
  return (
    <Page title="Ghi bài gửi qua bưu điện" over={contest.name} crumbs={crumbsOf(contest)} act={act}>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="post-entry" action={`/contests/${contest.id}/post-entries`} of={form} {...sending}>
        <EnvelopeSheet people={props.people} />
        {props.children}
      </Form>
    </Page>
  );
}

/** Phong bì: days and whose it is. */
function EnvelopeSheet({ people }: { people: Chosen[] }) {
  return (
    <Sheet title="Phong bì" block>
      <div class="stack">
        <Fields two>
          <DateField name="postmarkedOn" label="Ngày dấu bưu điện" required />
          <DateField name="receivedOn" label="Ngày nhận được" required />
        </Fields>
        <SelectField
          name="person"
          label="Là người của cơ quan"
          blank="Không phải người của cơ quan"
          choices={people.map(({ id, name, title }) => ({ value: id, words: `${name}, ${title}` }))}
        />
        <Fields>
          <TextField name="name" label="Họ tên tác giả" hint="Để trống khi đã chọn người của cơ quan." required />
          <TextField name="place" label="Nơi ở, nơi làm việc" />
          <TextField name="contact" label="Điện thoại, thư điện tử" />
        </Fields>
      </div>
    </Sheet>
  );
}
