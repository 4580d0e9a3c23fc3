import { CheckField } from "./CheckField.tsx";
import { FileLine, type PresentFile } from "./FileField.tsx";

/** A file that waits in a form that came back, with what the form carries for it under `kept[n][…]`. */
export type KeptFile = PresentFile & { at: number; carries: Record<string, string> };

/** Files that came with the form before: they need not be chosen again. A tick (`kept[n][drop]`) takes one out. */
export function KeptFiles({ files }: { files: readonly KeptFile[] }) {
  return (
    <>
      {files.map(({ at, carries, ...file }) => (
        <div class="kept" key={at}>
          <FileLine file={file} />
          {Object.entries(carries).map(([name, value]) => (
            <input type="hidden" key={name} name={`kept[${at}][${name}]`} value={value} />
          ))}
          <CheckField name={`kept[${at}][drop]`} label={`Bỏ tệp ${file.name}`} checked={false} />
        </div>
      ))}
    </>
  );
}
