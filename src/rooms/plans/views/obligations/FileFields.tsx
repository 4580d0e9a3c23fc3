import { officePapersHint } from "#kernel/files/index.ts";
import { Fields, FileField, KeptFiles, Sheet } from "#kernel/web/index.tsx";
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
            <KeptFiles files={props.kept.map(carried).filter(({ carries }) => carries.kind === kind)} />
          </div>
        ))}
      </Fields>
    </Sheet>
  );
}

const carried = ({ id, name, size, kind }: KeptLine, at: number) => ({
  ...{ name, size, at, href: `/files/${id}` },
  carries: { file: id, kind },
});
