import type { Findings } from "./types.ts";

/**
 * What is to be mended in a file, by the field of the form its rows are shown in: all that is said of a row stands at one
 * field of it, `table[3][field]`.
 */
export function errorsAtRows(
  findings: Pick<Findings<{ row: number }, string>, "rows" | "errors" | "duplicates">,
  table: string,
  field: string,
): Record<string, string[]> {
  const at = new Map(findings.rows.map(({ row }, n) => [row, n]));
  const errors: Record<string, string[]> = {};
  const say = (row: number, words: string) => {
    const name = `${table}[${at.get(row)}][${field}]`;
    errors[name] = [...(errors[name] ?? []), words];
  };
  for (const { row, message } of findings.errors) say(row, message);
  for (const [first, later] of findings.duplicates)
    say(later, `Trùng với dòng ${(at.get(first) ?? 0) + 1}; bỏ một dòng, hoặc sửa nếu không phải là một.`);
  return errors;
}
