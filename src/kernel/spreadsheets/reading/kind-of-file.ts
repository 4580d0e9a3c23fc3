import { BrokenArchive, insistHonest, listArchive, unpack } from "#kernel/archives/index.ts";
import type { FileKind } from "../grid.ts";
import type { Limits } from "./limits.ts";
import { UnreadableFile } from "./unreadable.ts";

/**
 * What a file really is, by its first bytes and its insides, whatever its name says. Throws {@link UnreadableFile}
 * for anything but a spreadsheet within the limits.
 */
export function kindOfFile(bytes: Uint8Array, limits: Limits): FileKind {
  try {
    return kindOfContent(bytes, limits);
  } catch (failure) {
    throw failure instanceof BrokenArchive ? new UnreadableFile(failure.fault, limits) : failure;
  }
}

function kindOfContent(bytes: Uint8Array, limits: Limits): FileKind {
  if (bytes.byteLength === 0) throw new UnreadableFile("empty", limits);
  if (bytes.byteLength > limits.fileBytes) throw new UnreadableFile("too_large", limits);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return kindOfArchive(bytes, limits);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return kindOfCompound(bytes, limits);
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw new UnreadableFile("pdf", limits);
  if (isPicture(bytes)) throw new UnreadableFile("picture", limits);
  if (startsWith(bytes, 0x52, 0x61, 0x72, 0x21) || startsWith(bytes, 0x37, 0x7a) || startsWith(bytes, 0x1f, 0x8b)) {
    throw new UnreadableFile("other_archive", limits);
  }
  return kindOfText(bytes, limits);
}

function kindOfArchive(bytes: Uint8Array, limits: Limits): FileKind {
  const entries = listArchive(bytes, limits);
  const names = entries.map((entry) => entry.name.toLowerCase());
  if (names.some((name) => name.startsWith("word/"))) throw new UnreadableFile("word_document", limits);
  insistHonest(entries);
  if (names.some((name) => /^xl\/workbook\.(xml|bin)$/.test(name))) return "xlsx";
  const mimetype = entries.find((entry) => entry.name === "mimetype");
  const declared = mimetype ? new TextDecoder().decode(unpack(mimetype)) : "";
  if (declared.startsWith("application/vnd.oasis.opendocument.spreadsheet")) return "ods";
  if (declared.startsWith("application/vnd.oasis.opendocument.text")) throw new UnreadableFile("word_document", limits);
  throw new UnreadableFile(names.includes("[content_types].xml") ? "not_a_spreadsheet" : "other_archive", limits);
}

/** Old Office files keep named streams; the name tells a workbook from a Word file and from an encrypted .xlsx. */
function kindOfCompound(bytes: Uint8Array, limits: Limits): FileKind {
  const holds = (name: string) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(utf16(name));
  if (holds("EncryptedPackage")) throw new UnreadableFile("password", limits);
  if (holds("WordDocument")) throw new UnreadableFile("word_document", limits);
  if (holds("Workbook") || holds("Book")) return "xls";
  throw new UnreadableFile("not_a_spreadsheet", limits);
}

function kindOfText(bytes: Uint8Array, limits: Limits): FileKind {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return "csv";
  if (bytes.includes(0)) throw new UnreadableFile("not_a_spreadsheet", limits);
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096)).replace(/^ï»¿/, "").trimStart().toLowerCase();
  if (start === "") throw new UnreadableFile("empty", limits);
  if (start.startsWith("<?xml") && start.includes("office:spreadsheet")) return "html";
  if (/^<(!doctype html|html|head|meta|table|style|body)/.test(start)) return "html";
  if (start.startsWith("<") || start.startsWith("{\\rtf")) throw new UnreadableFile("not_a_spreadsheet", limits);
  const firstLines = start.split(/\r?\n/).slice(0, 20);
  if (!firstLines.some((line) => /[,;\t|]/.test(line))) throw new UnreadableFile("not_a_spreadsheet", limits);
  return "csv";
}

function isPicture(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38)
  );
}

function startsWith(bytes: Uint8Array, ...magic: number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

function utf16(text: string): Buffer {
  return Buffer.from(text, "utf16le");
}
