import { useSurroundings } from "../context.ts";
import type { FieldProps } from "./field.tsx";
import { TextArea } from "./TextField.tsx";

/** A text with headings, lists, bold and links: a field of simple markup, over which an editor stands where there are scripts. */
export function MarkupArea(props: Omit<FieldProps, "hint"> & { rows?: number }) {
  const { assets } = useSurroundings();
  return (
    <div data-controller="markup-area" data-markup-area-editor-value={assets.url("markup-editor.js")}>
      <TextArea
        {...props}
        hint="Dòng trống để sang đoạn. ## ở đầu dòng là tiêu đề, **chữ đậm**, *chữ nghiêng*, - là danh sách, > là lời trích, [chữ](liên kết)."
      />
    </div>
  );
}
