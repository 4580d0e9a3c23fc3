import { officePapersHint } from "#kernel/files/index.ts";
import {
  Act,
  Button,
  CheckGroup,
  DateField,
  ErrorSummary,
  Fields,
  FileField,
  type Filled,
  Form,
  Page,
  RadioGroup,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { Story } from "../schema.ts";
import { consentReaches, consentSubjects } from "../terms.ts";
import { consentReachNames, consentSubjectNames } from "../words.vi.ts";

/** Ghi sự đồng ý: of whom, for what, how far, how long, on which paper. */
export function ConsentPage(props: {
  story: Pick<Story, "id" | "title">;
  form: Filled;
  kept: { id: string; name: string; size: number } | null;
}) {
  const { story, form, kept } = props;
  const at = `/stories/${story.id}`;
  return (
    <Page
      title="Ghi sự đồng ý"
      over={story.title}
      crumbs={[
        { words: "Tin bài", href: "/stories" },
        { words: story.title, href: at },
      ]}
      act={
        <Act words="Người được nêu rút lại lúc nào cũng được; rút là bài, ảnh thôi hiện ngay.">
          <Button words="Để sau" href={at} />
          <Button words="Ghi đồng ý" icon="check" primary form="consent" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="consent" action={`${at}/consents`} of={form} upload controller="retry-upload">
        {kept && <input type="hidden" name="fileId" value={kept.id} />}
        <Sheet title="Ai đồng ý điều gì" block>
          <TextField
            name="personName"
            label="Họ và tên người đồng ý"
            required
            hint="Với trẻ em: ghi cha, mẹ hoặc người giám hộ."
          />
          <CheckGroup
            name="about"
            label="Đồng ý cho"
            required
            inline
            choices={consentSubjects.map((value) => ({ value, words: consentSubjectNames[value] }))}
          />
          <RadioGroup
            name="reach"
            label="Phạm vi"
            required
            choices={consentReaches.map((value) => ({ value, words: consentReachNames[value] }))}
          />
          <Fields two>
            <DateField name="givenOn" label="Ngày đồng ý" required />
            <DateField name="until" label="Đến hết ngày" hint="Bỏ trống nếu không giới hạn." />
          </Fields>
        </Sheet>
        <Sheet title="Căn cứ" block>
          <TextField name="paper" label="Giấy tờ" required hint="Phiếu đồng ý, tin nhắn, ghi âm: ghi số hoặc ngày." />
          <FileField
            name="file"
            label="Bản chụp, nếu có"
            hint={officePapersHint}
            accept=".pdf,.jpg,.jpeg,.png,.doc,.docx"
            {...(kept ? { present: [{ name: kept.name, size: kept.size, href: `/files/${kept.id}` }] } : {})}
          />
        </Sheet>
      </Form>
    </Page>
  );
}
