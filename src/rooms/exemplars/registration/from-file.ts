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
  const at = new Map(findings.rows.map((one, n) => [one.row, n]));
  const errors: Record<string, string[]> = {};
  const say = (line: number, words: string) => {
    const name = `row[${at.get(line)}][name]`;
    errors[name] = [...(errors[name] ?? []), words];
  };
  for (const { row: line, message } of findings.errors) say(line, message);
  for (const [first, later] of findings.duplicates)
    say(later, `Trùng với dòng ${(at.get(first) ?? 0) + 1}; bỏ một dòng, hoặc sửa nếu không phải là một.`);
  return { typed: { revision: String(revision), row }, errors };
}

/** The kind the file names; else the only one for such a holder, or the first where the plan has several. */
function kindOf(row: EntryRow, kinds: readonly PackKind[]): string {
  const said = row.kind === null ? undefined : kinds.find(({ name }) => fold(name) === fold(row.kind ?? ""));
  return (said ?? kinds.find(({ holders }) => holders.includes(row.subject)))?.key ?? "";
}
