import { type FileHandle, open } from "node:fs/promises";

/** What a file is by its content, whatever its name says. */
export const kinds = {
  pdf: { mime: "application/pdf", words: "PDF", endings: ["pdf"] },
  docx: {
    mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    words: "Word",
    endings: ["docx"],
  },
  xlsx: {
    mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    words: "Excel",
    endings: ["xlsx"],
  },
  doc: { mime: "application/msword", words: "Word 97–2003", endings: ["doc"] },
  xls: { mime: "application/vnd.ms-excel", words: "Excel 97–2003", endings: ["xls"] },
  jpg: { mime: "image/jpeg", words: "ảnh JPG", endings: ["jpg", "jpeg"] },
  png: { mime: "image/png", words: "ảnh PNG", endings: ["png"] },
  zip: { mime: "application/zip", words: "tệp nén ZIP", endings: ["zip"] },
  text: { mime: "text/plain", words: "văn bản thuần", endings: ["csv", "txt", "yaml", "yml", "json"] },
} as const;

export type FileKind = keyof typeof kinds;

/** Uncompressed bytes a packed file may unfold to. */
const unpackedLimit = 300 * 1024 * 1024;

/** A file's kind by its first bytes and, for packed ones, by what lies inside; `bomb` when it unfolds beyond reason. */
export async function sniff(path: string): Promise<FileKind | "bomb" | null> {
  const file = await open(path);
  try {
    const head = await bytes(file, 0, 4096);
    if (head.subarray(0, 5).toString("latin1") === "%PDF-") return "pdf";
    if (starts(head, [0xff, 0xd8, 0xff])) return "jpg";
    if (starts(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "png";
    if (starts(head, [0x50, 0x4b, 0x03, 0x04])) return await packed(file);
    if (starts(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return await oldOffice(file);
    return head.length > 0 && !head.includes(0) ? "text" : null;
  } finally {
    await file.close();
  }
}

/** Reads a ZIP's own list of contents, at its end. */
async function packed(file: FileHandle): Promise<FileKind | "bomb" | null> {
  const { size } = await file.stat();
  const tail = await bytes(file, Math.max(0, size - 66_000), 66_000);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || end + 20 > tail.length) return null;
  const list = await bytes(file, tail.readUInt32LE(end + 16), Math.min(tail.readUInt32LE(end + 12), 8_000_000));
  let unpacked = 0;
  let kind: FileKind = "zip";
  for (let at = 0; at + 46 <= list.length && list.readUInt32LE(at) === 0x02014b50; ) {
    unpacked += list.readUInt32LE(at + 24);
    const length = list.readUInt16LE(at + 28);
    const name = list.toString("utf8", at + 46, at + 46 + length);
    if (name === "word/document.xml") kind = "docx";
    if (name === "xl/workbook.xml") kind = "xlsx";
    at += 46 + length + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32);
  }
  return unpacked > unpackedLimit ? "bomb" : kind;
}

/** Word and Excel before 2007 share one container; the stream inside says which. */
async function oldOffice(file: FileHandle): Promise<FileKind | null> {
  const { size } = await file.stat();
  const all = await bytes(file, 0, size);
  if (all.includes(Buffer.from("WordDocument", "utf16le"))) return "doc";
  return all.includes(Buffer.from("Workbook", "utf16le")) || all.includes(Buffer.from("Book", "utf16le"))
    ? "xls"
    : null;
}

async function bytes(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, from);
  return buffer.subarray(0, bytesRead);
}

function starts(head: Buffer, signature: number[]): boolean {
  return signature.every((byte, at) => head[at] === byte);
}
