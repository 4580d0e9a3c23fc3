import {
  Act,
  Button,
  type Choice,
  DateField,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Note,
  Page,
  RadioGroup,
  SelectField,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import { scopeNames } from "#rooms/awards/index.ts";
import { DecisionFields } from "./DecisionFields.tsx";

type Of = { id: string; title: string };

const crumbs = ({ id, title }: Of) => [
  { words: "Sáng kiến, đề tài", href: "/initiatives" },
  { words: title, href: `/initiatives/${id}` },
];

/** Ghi phạm vi ảnh hưởng: a recognition of its own, with its own decision. */
export function ScopePage({ initiative, form }: { initiative: Of; form: Filled }) {
  return (
    <Page
      title="Ghi phạm vi ảnh hưởng"
      over={initiative.title}
      crumbs={crumbs(initiative)}
      act={
        <Act words="Công nhận ở cơ sở vẫn giữ; phạm vi rộng hơn được dùng khi xét danh hiệu cao hơn.">
          <Button words="Để nguyên" href={`/initiatives/${initiative.id}`} />
          <Button words="Ghi phạm vi ảnh hưởng" icon="certificate" primary form="scope" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="scope" action={`/initiatives/${initiative.id}/recognitions`} of={form}>
        <Sheet title="Phạm vi" block>
          <RadioGroup
            name="scope"
            label="Phạm vi ảnh hưởng"
            inline
            choices={(["sector", "national"] as const).map((value) => ({ value, words: scopeNames[value] }))}
          />
        </Sheet>
        <DecisionFields />
      </Form>
    </Page>
  );
}

/** Ghi đã dùng để xét một danh hiệu, hình thức decided outside the program. */
export function UsePage(props: { initiative: Of; people: Choice[]; awards: Choice[]; form: Filled }) {
  const { initiative, form } = props;
  return (
    <Page
      title="Ghi đã dùng để xét"
      over={initiative.title}
      crumbs={crumbs(initiative)}
      act={
        <Act words="Dùng lại lần nữa, chương trình báo nơi đã dùng.">
          <Button words="Để nguyên" href={`/initiatives/${initiative.id}`} />
          <Button words="Ghi đã dùng" icon="medal" primary form="use" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="use" action={`/initiatives/${initiative.id}/uses`} of={form}>
        <Sheet title="Nơi dùng" block>
          <Note>Hồ sơ công nhận trong chương trình tự ghi; ở đây ghi việc xét ngoài chương trình.</Note>
          <Fields two>
            <SelectField name="person" label="Tác giả" required choices={props.people} blank="Chọn tác giả" />
            <SelectField name="award" label="Danh hiệu, hình thức" required choices={props.awards} blank="Chọn mục" />
            <TextField name="year" label="Năm xét" required numeric short />
            <DateField name="usedOn" label="Ngày quyết định" required />
          </Fields>
        </Sheet>
      </Form>
    </Page>
  );
}
