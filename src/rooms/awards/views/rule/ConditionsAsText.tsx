import { Button, Sheet, TextArea } from "#kernel/web/index.tsx";

/** Dạng văn bản: the conditions as packs write them, for whoever would rather write than fill. */
export function ConditionsAsText() {
  return (
    <Sheet
      title="Điều kiện"
      aside={<Button words="Xem dạng biểu mẫu" icon="forms" small form="rule" name="do" value="turn" />}
      block
    >
      <TextArea
        name="conditions"
        label="Các điều kiện"
        rows={18}
        required
        hint="Mỗi điều kiện là một mục bắt đầu bằng “- is:”. Sửa số lần, số năm, mức xếp loại ngay trong ô này."
      />
    </Sheet>
  );
}
