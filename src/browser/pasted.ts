/**
 * A block as spreadsheets put it on the clipboard: rows by line breaks, cells by tabs, a cell with breaks or quotation
 * marks of its own in quotation marks. The empty line Excel ends with is no row.
 */
export function blockOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const plain = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let at = 0; at < plain.length; at += 1) {
    const char = plain[at]!;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (plain[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell === "" && closes(plain, at)) quoted = true;
    else if (char === "\t" || char === "\n") {
      rows.at(-1)!.push(cell.trim());
      cell = "";
      if (char === "\n") rows.push([]);
    } else cell += char;
  }
  rows.at(-1)!.push(cell.trim());
  return rows;
}

/** Whether a quotation mark at the beginning of a cell has its partner at the end of one: else it is a mark of the text. */
function closes(text: string, from: number): boolean {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else return [undefined, "\t", "\n"].includes(text[at + 1]);
  }
  return false;
}
