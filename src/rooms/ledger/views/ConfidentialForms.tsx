import type { ComponentChildren } from "preact";
import {
  Act,
  Button,
  CheckField,
  DateField,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Page,
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import { type DisciplineForm, disciplineNames, type PendingKind, pendingNames } from "#rooms/awards/index.ts";

type Asked = { over: string; back: string; action: string; form: Filled };

function Frame(props: Asked & { title: string; button: string; words?: string; children: ComponentChildren }) {
  return (
    <Page
      title={props.title}
      over={props.over}
      crumbs={[{ words: props.over, href: props.back }]}
      act={
        <Act words={props.words}>
          <Button words="Thôi" href={props.back} />
          <Button words={props.button} primary form="confidential" />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa ghi được" />
      <Form id="confidential" action={props.action} of={props.form}>
        {props.form.typed.revision !== undefined && (
          <input type="hidden" name="revision" value={String(props.form.typed.revision)} />
        )}
        <Sheet block>
          <div class="stack">{props.children}</div>
        </Sheet>
      </Form>
    </Page>
  );
}

/** Ghi hoặc sửa kỷ luật; only the forms her category of staff knows are offered. */
export function DisciplineFormPage(props: Asked & { forms: readonly DisciplineForm[]; correcting: boolean }) {
  return (
    <Frame
      {...props}
      title={props.correcting ? "Sửa kỷ luật" : "Ghi kỷ luật"}
      button={props.correcting ? "Sửa kỷ luật" : "Ghi kỷ luật"}
    >
      <Fields two>
        <SelectField
          name="form"
          label="Hình thức kỷ luật"
          required
          blank="Chọn"
          choices={props.forms.map((value) => ({ value, words: disciplineNames[value] }))}
        />
        <TextField name="number" label="Quyết định số" />
        <DateField name="decidedOn" label="Ngày quyết định" required />
        <DateField
          name="servedOn"
          label="Ngày chấp hành xong"
          hint="Từ ngày này thành tích mới được tính lại (Luật TĐKT Đ.4 k4)."
        />
        <TextField name="decidedBy" label="Cơ quan, người quyết định" />
      </Fields>
      <TextArea name="ground" label="Nội dung vi phạm, vắn tắt" rows={2} />
      {!props.correcting && (
        <p class="soft">Ghi xong, điển hình của người này tạm dừng ngay; nội dung kỷ luật không hiện ở đó.</p>
      )}
      {props.correcting && <TextField name="reason" label="Lý do sửa" required />}
    </Frame>
  );
}

/** Bãi bỏ kỷ luật. */
export function LiftingPage(props: Asked) {
  return (
    <Frame {...props} title="Ghi bãi bỏ kỷ luật" button="Ghi bãi bỏ" words="Từ ngày bãi bỏ coi như không bị kỷ luật.">
      <DateField name="liftedOn" label="Từ ngày" required />
      <TextField name="reason" label="Lý do, quyết định bãi bỏ" required />
    </Frame>
  );
}

/** Mở việc chưa kết luận. */
export function MatterFormPage(props: Asked) {
  return (
    <Frame
      {...props}
      title="Ghi việc chưa kết luận"
      button="Ghi việc"
      words="Việc này tạm dừng việc xét, không phải là từ chối."
    >
      <SelectField
        name="kind"
        label="Loại việc"
        required
        blank="Chọn"
        choices={(Object.keys(pendingNames) as PendingKind[]).map((value) => ({ value, words: pendingNames[value] }))}
      />
      <DateField name="openedOn" label="Từ ngày" required />
      <TextArea name="summary" label="Nội dung, nguồn" required rows={3} />
    </Frame>
  );
}

/** Ghi kết luận. */
export function ConclusionPage(props: Asked & { kind: PendingKind }) {
  return (
    <Frame
      {...props}
      title={`Kết luận: ${pendingNames[props.kind]}`}
      button="Ghi kết luận"
      words="Có kết luận thì thôi tạm dừng xét."
    >
      <DateField name="concludedOn" label="Ngày kết luận" required />
      <TextArea name="conclusion" label="Kết luận" required rows={3} />
      <CheckField
        name="violation"
        label="Kết luận có vi phạm"
        hint="Điển hình, mô hình của người hoặc tập thể này tạm dừng ngay; nội dung kết luận không hiện ở đó."
      />
    </Frame>
  );
}

/** Mở lại. */
export function ReopeningPage(props: Asked & { kind: PendingKind }) {
  return (
    <Frame {...props} title={`Mở lại: ${pendingNames[props.kind]}`} button="Mở lại việc">
      <TextArea name="reason" label="Lý do" required rows={3} />
    </Frame>
  );
}
