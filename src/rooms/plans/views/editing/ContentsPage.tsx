import {
  Act,
  Button,
  Entry,
  ErrorSummary,
  type Filled,
  Form,
  Note,
  Page,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import { AmendmentFields } from "./AmendmentFields.tsx";

/** Toàn văn của kế hoạch, section by section: what duties quote. */
export function ContentsPage(props: {
  plan: { id: string; title: string; number: string | null; state: string; revision: number };
  form: Filled;
}) {
  const { plan } = props;
  const act = (
    <Act words="Các việc đã lập giữ câu trích của mình.">
      <Button words="Để nguyên" href={`/plans/${plan.id}/text`} />
      <Button words="Lưu toàn văn" primary form="contents" />
    </Act>
  );
  return (
    <Page
      title="Toàn văn kế hoạch"
      over={plan.title}
      crumbs={[
        { words: "Kế hoạch", href: "/plans" },
        { words: plan.number ?? "Bản thảo", href: `/plans/${plan.id}` },
      ]}
      act={act}
    >
      <Note>
        Dán từng mục của văn bản vào một dòng bảng. Mỗi ý một dòng trong ô nội dung để sau đó chọn được từng câu khi lập
        việc.
      </Note>
      <ErrorSummary of={props.form} title="Chưa lưu được" />
      <Form id="contents" action={`/plans/${plan.id}/contents`} of={props.form} draft={`contents-${plan.id}`}>
        <input type="hidden" name="revision" value={String(props.form.typed.revision ?? plan.revision)} />
        <Entry
          name="section"
          caption="Các mục của kế hoạch"
          add="Thêm mục"
          columns={[
            {
              head: "Số mục",
              width: "c4",
              field: ({ name, label }) => (
                <TextField name={name("cite")} label={label} hiddenLabel placeholder="II.1" />
              ),
            },
            {
              head: "Tên mục",
              width: "c2",
              field: ({ name, label }) => <TextField name={name("heading")} label={label} hiddenLabel />,
            },
            {
              head: "Nội dung",
              field: ({ name, label }) => <TextArea name={name("text")} label={label} hiddenLabel rows={6} />,
            },
          ]}
        />
        {plan.state === "issued" && <AmendmentFields />}
      </Form>
    </Page>
  );
}
