import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import type { Tx } from "#kernel/db/index.ts";
import { keepFile, type StoredFile } from "#kernel/files/index.ts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org";
const mime = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A Word file of plain paragraphs, as a unit's minutes are: opens in Word and is read by the program as any other. */
export function wordFile(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs
    .map((one) => `<w:p><w:r><w:t xml:space="preserve">${escaped(one)}</w:t></w:r></w:p>`)
    .join("");
  const parts = {
    "[Content_Types].xml": `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${mime}.main+xml"/></Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${head}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** Keeps the minutes of a unit's meeting as whoever wrote them would have sent them. */
export async function keepMinutes(
  tx: Tx,
  by: { agencyId: string; personId: string },
  name: string,
  paragraphs: readonly string[],
  dataFolder: string,
  now: Date,
): Promise<StoredFile> {
  const bytes = wordFile(paragraphs);
  const folder = await mkdtemp(join(tmpdir(), "guongsang-minutes-"));
  const path = join(folder, "minutes.docx");
  try {
    await writeFile(path, bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return await keepFile(tx, by, { name, mime, size: bytes.byteLength, sha256, path }, dataFolder, now);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
