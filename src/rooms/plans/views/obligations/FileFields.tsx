import { officePapersHint } from "#kernel/files/index.ts";
import { CheckField, Fields, FileField, FileLine, Sheet } from "#kernel/web/index.tsx";
import { fileFieldOf, fileKindsOf } from "../../forms/submission.ts";
import type { Duty } from "../../schema.ts";
import type { ProofKind } from "../../terms.ts";
import { proofNames } from "../../words.vi.ts";

/** A file that came with the form before: it waits here and need not be chosen again. */
export type KeptLine = { id: string; name: string; size: number; kind: ProofKind };

/** What a browser offers to choose from; the content decides on the server. */
const accept = ".pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png";

/** A file field for each kind of paper the plan accepts, with the files that wait under it. */
export function FileFields(props: { duty: Pick<Duty, "proofs">; kept: KeptLine[] }) {
  const kinds = fileKindsOf(props.duty);
  return (
    <Sheet title="Tệp kèm theo" aside={officePapersHint} block>
      <Fields two>
        {kinds.map((kind) => (
          <div key={kind} class="stack">
            <FileField name={fileFieldOf(kind)} label={proofNames[kind]} accept={accept} multiple />
            {props.kept.map((file, n) => file.kind === kind && <KeptFileLine key={file.id} file={file} at={n} />)}
          </div>
        ))}
      </Fields>
    </Sheet>
  );
}

/** Hidden fields carry the file on; a tick takes it out. */
function KeptFileLine(props: { file: KeptLine; at: number }) {
  const { file, at } = props;
  return (
    <div class="kept">
      <FileLine file={{ name: file.name, size: file.size, href: `/files/${file.id}` }} />
      <input type="hidden" name={`kept[${at}][file]`} value={file.id} />
      <input type="hidden" name={`kept[${at}][kind]`} value={file.kind} />
      <CheckField name={`kept[${at}][drop]`} label={`Bỏ tệp ${file.name}`} />
    </div>
  );
}
