import { officePapersHint } from "#kernel/files/index.ts";
import { FileField } from "#kernel/web/index.tsx";

/** A paper that came before: it waits in the form and need not be chosen again. */
export type KeptPaper = { id: string; name: string; size: number };

/** Tệp kèm theo, with those that wait in the form already. */
export function PapersField(props: { label: string; kept: KeptPaper[] }) {
  return (
    <>
      {props.kept.map(({ id }) => (
        <input type="hidden" key={id} name="kept" value={id} />
      ))}
      <FileField
        name="files"
        label={props.label}
        hint={officePapersHint}
        accept=".pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png"
        multiple
        present={props.kept.map(({ id, name, size }) => ({ name, size, href: `/files/${id}` }))}
      />
    </>
  );
}
