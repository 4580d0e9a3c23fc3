import { DateField, Fields, Sheet, TextArea, TextField } from "#kernel/web/index.tsx";

/** Why an issued plan is changed; asked wherever one is. */
export function AmendmentFields() {
  return (
    <Sheet title="Sửa đổi, bổ sung kế hoạch" block>
      <TextArea name="reason" label="Lý do sửa đổi" required rows={2} hint="Các đơn vị đọc được lý do này." />
      <Fields two>
        <TextField name="document" label="Văn bản sửa đổi" hint="Số, ngày; để trống nếu không có" />
        <DateField name="effectiveOn" label="Có hiệu lực từ ngày" required />
      </Fields>
    </Sheet>
  );
}
