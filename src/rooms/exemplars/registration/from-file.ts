import { errorsAtRows } from "#kernel/spreadsheets/index.ts";
import { fold } from "#kernel/vietnamese/index.ts";
import type { Filled } from "#kernel/web/forms.ts";
import type { PackKind } from "#rooms/plans/packs/index.ts";
import type { EntryFindings, EntryRow } from "../imports/index.ts";

/** The rows of a file as rows of the form, with what is to be mended said at each; nothing is written before it is sent. */
export function formOfFile(findings: EntryFindings, kinds: readonly PackKind[], revision: number): Filled {
  const row = findings.rows.map((one) => ({
    id: "",
    holder: one.subject,
    kind: kindOf(one, kinds),
    name: one.name ?? "",
    post: [one.post, one.subject === "collective" ? null : one.unit].filter(Boolean).join(", "),
    level: one.levels.join("+"),
    span: one.period ? "period" : "year",
    summary: one.summary ?? "",
    mentor: one.mentor ?? "",
  }));
  return { typed: { revision: String(revision), row }, errors: errorsAtRows(findings, "row", "name") };
}

/** The kind the file names; else the only one for such a holder, or the first where the plan has several. */
function kindOf(row: EntryRow, kinds: readonly PackKind[]): string {
  const said = row.kind === null ? undefined : kinds.find(({ name }) => fold(name) === fold(row.kind ?? ""));
  return (said ?? kinds.find(({ holders }) => holders.includes(row.subject)))?.key ?? "";
}
