import { DateField, Fields, Sheet, TextArea, TextField } from "#kernel/web/index.tsx";

/** What every change of units asks: from which day, by which document, a note. */
export function ChangeFields(props: { onHint?: string }) {
  return (
    <Sheet title="Ngày và văn bản" block>
      <Fields two>
        <DateField
          name="on"
          label="Có hiệu lực từ ngày"
          required
          hint={props.onHint ?? "Ngày đầu tiên theo tổ chức mới, ví dụ 01/07/2025."}
        />
        <TextField name="document" label="Văn bản" hint="Số, ký hiệu quyết định; ví dụ Quyết định số 12/QĐ-SNV." />
      </Fields>
      <TextArea name="note" label="Ghi chú" rows={2} />
    </Sheet>
  );
}

/** Full name, short name, abbreviation. */
export function NameFields(props: { full?: string }) {
  return (
    <>
      <TextField name="name" label={props.full ?? "Tên đầy đủ"} required />
      <Fields two>
        <TextField name="shortName" label="Tên ngắn" hint="Dùng trong bảng; để trống thì dùng tên đầy đủ." />
        <TextField name="abbreviation" label="Viết tắt" hint="Ví dụ: P. TCCB." />
      </Fields>
    </>
  );
}
