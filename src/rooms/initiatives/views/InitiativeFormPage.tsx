import { officePapersHint } from "#kernel/files/index.ts";
import {
  Act,
  Button,
  type Choice,
  Entry,
  ErrorSummary,
  Errors,
  Fields,
  FileField,
  type Filled,
  Form,
  Note,
  Page,
  type PresentFile,
  RadioGroup,
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import { kindNames, partNames } from "../words.vi.ts";

/** A file that came before: it waits in the form and need not be chosen again. */
export type KeptFile = PresentFile & { id: string };

/** Đăng ký, sửa sáng kiến: everything typed is kept, all problems are said at once. */
export function InitiativeFormPage(props: {
  form: Filled;
  action: string;
  back: string;
  once: string | null;
  rounds: Choice[];
  units: Choice[];
  authorUnits: Choice[];
  kept: KeptFile[];
  attached: PresentFile[];
  title: string;
}) {
  const { form, kept } = props;
  return (
    <Page
      title={props.title}
      crumbs={[{ words: "Sáng kiến, đề tài", href: "/initiatives" }]}
      act={
        <Act words="Ghi xong là bản soạn; xem lại cảnh báo giống rồi mới gửi.">
          <Button words="Để nguyên" href={props.back} />
          <Button words="Ghi bản soạn" icon="check" primary form="initiative" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form
        id="initiative"
        action={props.action}
        of={form}
        upload
        controller="retry-upload"
        draft={`initiative-${props.once ?? props.action}`}
      >
        <input type="hidden" name="revision" value={String(form.typed.revision ?? 0)} />
        {props.once && <input type="hidden" name="once" value={props.once} />}
        {kept.map(({ id }) => (
          <input key={id} type="hidden" name="fileId" value={id} />
        ))}
        <Sheet title="Đăng ký" block>
          <Fields two>
            <SelectField name="round" label="Đợt đăng ký" required choices={props.rounds} />
            <SelectField name="unit" label="Đơn vị đăng ký" required choices={props.units} blank="Chọn đơn vị" />
          </Fields>
          <RadioGroup
            name="kind"
            label="Loại"
            inline
            choices={Object.entries(kindNames).map(([value, words]) => ({ value, words }))}
          />
          <TextField name="title" label="Tên sáng kiến, đề tài" required />
          <TextField name="field" label="Lĩnh vực" hint="Ví dụ: Hộ tịch, Trợ giúp pháp lý, Cải cách hành chính." />
        </Sheet>
        <Authors {...props} />
        <Sheet title="Mô tả" block>
          <TextArea name="before" label={partNames.before} rows={4} hint="Đang làm thế nào, chưa tốt ở đâu." />
          <TextArea name="solution" label={partNames.solution} rows={8} hint="Các bước, ai làm, dùng gì." />
          <TextArea name="novelty" label={partNames.novelty} rows={3} hint="Khác cách làm trước ở chỗ nào." />
        </Sheet>
        <Sheet title="Áp dụng và hiệu quả" block>
          <Fields two>
            <TextField name="appliedAt" label="Nơi áp dụng, áp dụng thử" />
            <TextField name="appliedFrom" label="Áp dụng từ" hint="Ngày, tháng hoặc năm: 15/02/2024, 03/2024." />
          </Fields>
          <TextArea name="effect" label={partNames.effect} rows={4} hint="Trước và sau khi áp dụng, bằng số." />
          <FileField
            name="file"
            label="Tệp kèm theo"
            hint={officePapersHint}
            accept=".pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png"
            multiple
            present={[...props.attached, ...kept]}
          />
        </Sheet>
      </Form>
    </Page>
  );
}

function Authors({ authorUnits, form }: { authorUnits: Choice[]; form: Filled }) {
  return (
    <Sheet title="Tác giả, đồng tác giả" block>
      <Note>Tỷ lệ đóng góp của các tác giả cộng lại bằng 100%. Một tác giả thì không phải ghi.</Note>
      <Errors id="author" of={form.errors.author ?? []} />
      <Entry
        name="author"
        caption="Tác giả và tỷ lệ đóng góp"
        add="Thêm tác giả"
        columns={[
          {
            head: "Họ và tên",
            field: ({ name, label }) => <TextField name={name("name")} label={label} hiddenLabel />,
          },
          {
            head: "Đơn vị công tác",
            field: ({ name, label }) => (
              <SelectField
                name={name("unit")}
                label={label}
                hiddenLabel
                choices={authorUnits}
                blank="Theo hồ sơ của người này"
              />
            ),
          },
          {
            head: "Tỷ lệ (%)",
            width: "c4",
            field: ({ name, label }) => <TextField name={name("share")} label={label} hiddenLabel numeric />,
          },
        ]}
      />
    </Sheet>
  );
}
