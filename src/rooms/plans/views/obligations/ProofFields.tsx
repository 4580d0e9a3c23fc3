import { DateField, Entry, SelectField, Sheet, TextArea, TextField } from "#kernel/web/index.tsx";
import { rowKindsOf } from "../../forms/submission.ts";
import type { Duty } from "../../schema.ts";
import { proofNames } from "../../words.vi.ts";

/** Rows of proofs that are no files: published stories, events held, papers with a link. */
export function LinkRows(props: { duty: Pick<Duty, "proofs" | "proofNote">; counted: boolean }) {
  const kinds = rowKindsOf(props.duty).map((kind) => ({ value: kind, words: proofNames[kind] }));
  const [only] = kinds;
  return (
    <Sheet title="Tin, bài, hoạt động, văn bản có liên kết" block>
      <p class="soft">
        {props.duty.proofNote
          ? `Kế hoạch nhận: ${props.duty.proofNote}.`
          : "Mỗi dòng một minh chứng; để trống nếu không có."}
      </p>
      <Entry
        name="proof"
        caption="Minh chứng có liên kết hoặc ngày tổ chức"
        add="Thêm minh chứng"
        columns={[
          {
            head: "Loại",
            width: "c4",
            field: ({ name, label }) => (
              <SelectField
                name={name("kind")}
                label={label}
                hiddenLabel
                choices={kinds}
                {...(kinds.length > 1 ? { blank: "Chọn loại" } : { value: only?.value })}
              />
            ),
          },
          {
            head: "Tên bài, văn bản, hoạt động",
            width: "c3",
            field: ({ name, label }) => <TextArea name={name("title")} label={label} hiddenLabel rows={2} />,
          },
          {
            head: "Liên kết",
            field: ({ name, label }) => (
              <TextArea name={name("url")} label={label} hiddenLabel rows={2} placeholder="https://" />
            ),
          },
          {
            head: props.counted ? "Ngày đăng, tổ chức (bắt buộc)" : "Ngày đăng, tổ chức",
            width: "c4",
            field: ({ name, label }) => <DateField name={name("happenedOn")} label={label} hiddenLabel />,
          },
        ]}
      />
    </Sheet>
  );
}

/** The fields of one proof, added as it happens. */
export function OneProofFields(props: { duty: Pick<Duty, "proofs">; counted: boolean }) {
  const kinds = rowKindsOf(props.duty).map((kind) => ({ value: kind, words: proofNames[kind] }));
  return (
    <>
      <SelectField
        name="kind"
        label="Loại minh chứng"
        required
        choices={kinds}
        {...(kinds.length > 1 ? { blank: "Chọn loại" } : {})}
      />
      <TextField name="title" label="Tên bài, văn bản, hoạt động" required />
      <TextField name="url" label="Liên kết" placeholder="https://" />
      <DateField
        name="happenedOn"
        label="Ngày đăng, ngày tổ chức"
        required={props.counted}
        {...(props.counted ? { hint: "Minh chứng được tính vào kỳ có ngày này." } : {})}
      />
    </>
  );
}
