import { BrokenArchive, listArchive, unpack } from "#kernel/archives/index.ts";
import type { Limits } from "./limits.ts";
import { type UnreadableCode, UnreadableDocument } from "./unreadable.ts";

/** The kinds of file that have a text to read. */
export type DocumentKind = "docx" | "pdf" | "text";

/**
 * What a file really is, by its first bytes and its insides, whatever its name says. Throws {@link UnreadableDocument} for
 * anything but a document within the limits.
 */
export function kindOfFile(bytes: Uint8Array, limits: Limits): DocumentKind {
  if (bytes.byteLength === 0) throw new UnreadableDocument("empty", limits);
  if (bytes.byteLength > limits.fileBytes) throw new UnreadableDocument("too_large", limits);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return kindOfArchive(bytes, limits);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
    throw new UnreadableDocument(whyNotCompound(bytes), limits);
  }
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (head.includes("%PDF-")) return "pdf";
  const other = whyNot(bytes, head);
  if (other) throw new UnreadableDocument(other, limits);
  return "text";
}

function kindOfArchive(bytes: Uint8Array, limits: Limits): DocumentKind {
  try {
    const entries = listArchive(bytes, limits);
    const names = entries.map((entry) => entry.name.toLowerCase());
    if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return "docx";
    const mimetype = entries.find((entry) => entry.name === "mimetype");
    const declared = mimetype ? new TextDecoder().decode(unpack(mimetype)) : "";
    throw new UnreadableDocument(whyNotArchive(names, declared), limits);
  } catch (failure) {
    throw failure instanceof BrokenArchive ? new UnreadableDocument(failure.fault, limits) : failure;
  }
}

function whyNotArchive(names: string[], declared: string): UnreadableCode {
  if (declared.startsWith("application/vnd.oasis.opendocument.text")) return "open_document";
  if (declared.startsWith("application/vnd.oasis.opendocument.spreadsheet")) return "spreadsheet";
  if (names.some((name) => name.startsWith("xl/"))) return "spreadsheet";
  if (names.some((name) => name.startsWith("ppt/"))) return "slides";
  return names.includes("[content_types].xml") ? "not_a_document" : "other_archive";
}

/** Old Office files keep named streams; an encrypted .docx comes in the same container. */
function whyNotCompound(bytes: Uint8Array): UnreadableCode {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string) => all.includes(Buffer.from(name, "utf16le"));
  if (holds("EncryptedPackage")) return "password";
  if (holds("WordDocument")) return "old_word";
  return holds("Workbook") || holds("Book") ? "spreadsheet" : "not_a_document";
}

function whyNot(bytes: Uint8Array, head: string): UnreadableCode | null {
  if (isPicture(bytes)) return "picture";
  if (startsWith(bytes, 0x52, 0x61, 0x72, 0x21) || startsWith(bytes, 0x37, 0x7a) || startsWith(bytes, 0x1f, 0x8b)) {
    return "other_archive";
  }
  if (head.startsWith("{\\rtf")) return "rich_text";
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return null;
  return bytes.includes(0) || /^\s*<(!doctype|html|\?xml)/i.test(head) ? "not_a_document" : null;
}

function isPicture(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38) ||
    startsWith(bytes, 0x49, 0x49, 0x2a, 0x00) ||
    startsWith(bytes, 0x4d, 0x4d, 0x00, 0x2a)
  );
}

function startsWith(bytes: Uint8Array, ...magic: number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}
