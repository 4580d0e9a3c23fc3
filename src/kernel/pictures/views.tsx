import { FileField } from "#kernel/web/index.tsx";
import type { KeptPicture } from "./picture-of-form.ts";

/** The field of one picture; one that waits in the form is named there and goes along, unless another is chosen. */
export function PictureField({ hint, kept }: { hint: string; kept: KeptPicture | null }) {
  return (
    <>
      {kept && <input type="hidden" name="waits[large]" value={kept.large.mark} />}
      {kept && <input type="hidden" name="waits[small]" value={kept.small.mark} />}
      <FileField
        name="picture"
        label="Ảnh"
        required={!kept}
        hint={kept ? `Ảnh dưới đây đã nhận, không cần chọn lại; chọn ảnh khác thì thay. ${hint}` : hint}
        accept=".jpg,.jpeg,.png"
        present={kept ? [{ name: kept.large.name, size: kept.large.size }] : []}
      />
    </>
  );
}
