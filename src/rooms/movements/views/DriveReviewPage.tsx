import {
  Act,
  Button,
  DateField,
  ErrorSummary,
  type Filled,
  Form,
  HiddenField,
  Page,
  Sheet,
  TextArea,
} from "#kernel/web/index.tsx";
import type { FoundDrive } from "../queries/drives.ts";

/** Sơ kết một đợt thi đua. */
export function DriveReviewPage(props: { drive: FoundDrive; form: Filled }) {
  const { drive, form } = props;
  const back = `/drives/${drive.id}`;
  return (
    <Page
      title="Sơ kết đợt thi đua"
      over={drive.name}
      crumbs={[
        { words: "Phong trào", href: "/movements" },
        { words: drive.name, href: back },
      ]}
      act={
        <Act words="Bản sơ kết có thể sửa về sau.">
          <Button words="Thôi" href={back} />
          <Button words="Ghi sơ kết" icon="check" form="drive-review" primary />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="drive-review" action={`${back}/review`} of={form} draft={`drive-review-${drive.id}`}>
        <HiddenField name="revision" value={drive.revision} />
        <Sheet title="Sơ kết" block>
          <div class="stack">
            <DateField name="reviewedOn" label="Ngày sơ kết" required />
            <TextArea name="result" label="Kết quả" required rows={5} hint="Việc đã làm, số liệu so với chỉ tiêu." />
            <TextArea name="faults" label="Tồn tại, hạn chế" required rows={4} />
            <TextArea name="lessons" label="Rút kinh nghiệm, việc làm tiếp" required rows={4} />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
