import { deflateSync, inflateSync } from "node:zlib";

/** Strings of a PDF that say who made it and from what; a title often is the name of the file on its maker's machine. */
const telling = "Author|Creator|Producer|Title|Subject|Keywords|Company|Manager|LastModifiedBy|SourceModified";
const literal = new RegExp(`(/(?:${telling})\\s*\\()((?:\\\\[\\s\\S]|[^\\\\()]|\\([^()]*\\))*)(\\))`, "g");
const hexadecimal = new RegExp(`(/(?:${telling})\\s*<)([0-9A-Fa-f\\s]+)(>)`, "g");
const elsewhere = /\/Author\s+\d+\s+\d+\s+R/;

/** A packed part unfolds to at most this: a small file may unfold to gigabytes. */
const unfoldsTo = 20 * 1024 * 1024;

/**
 * A PDF without what its maker's program wrote about him: the strings of its information, its XMP, what cameras wrote into
 * pictures. Every byte stays at its place, so that nothing else of the file changes. Null where that cannot be done: locked,
 * or built in a way this does not know.
 */
export function barePdf(bytes: Uint8Array): Buffer | null {
  const bare = Buffer.from(bytes);
  const text = bare.toString("latin1");
  if (/\/Encrypt\s+\d/.test(text) || elsewhere.test(text)) return null;
  bare.write(blanked(text), "latin1");
  for (const part of partsOf(text)) if (!bareStream(bare, part)) return null;
  blankCameras(bare);
  return bare;
}

function blanked(text: string): string {
  const spaces = (_: string, before: string, said: string, after: string) => before + " ".repeat(said.length) + after;
  return text
    .replace(literal, spaces)
    .replace(
      hexadecimal,
      (_, before, said: string, after) => before + "20".repeat(said.length).slice(0, said.length) + after,
    )
    .replace(/(<x:xmpmeta[^>]*>)([\s\S]*?)(<\/x:xmpmeta>)/g, spaces);
}

type Part = { from: number; to: number };

/** Where the packed objects and the packed XMP of a file lie. */
function* partsOf(text: string): Generator<Part> {
  for (let at = text.indexOf("stream"); at !== -1; at = text.indexOf("stream", at + 6)) {
    if (text.slice(at - 3, at) === "end") continue;
    const head = text.slice(Math.max(0, text.lastIndexOf(" obj", at)), at);
    if (!/\/ObjStm|\/Metadata|\/Subtype\s*\/XML/.test(head) || !head.includes("/FlateDecode")) continue;
    const from = at + (text.startsWith("\r\n", at + 6) ? 8 : 7);
    const to = text.indexOf("endstream", from);
    if (to !== -1) yield { from, to };
  }
}

/** Packs a part anew without what tells; shorter than before, what is left over lies behind its end, where nobody reads. */
function bareStream(file: Buffer, { from, to }: Part): boolean {
  try {
    const before = inflateSync(file.subarray(from, to), { maxOutputLength: unfoldsTo }).toString("latin1");
    if (elsewhere.test(before)) return false;
    const after = blanked(before);
    if (after === before) return true;
    const packed = deflateSync(Buffer.from(after, "latin1"), { level: 9 });
    if (packed.length > to - from) return false;
    file.fill(0x0a, from, to);
    packed.copy(file, from);
    return true;
  } catch {
    return false;
  }
}

/** What a camera wrote into the pictures of a scan: place, time, device. */
function blankCameras(file: Buffer): void {
  const sign = Buffer.from("Exif\0\0", "latin1");
  for (let at = file.indexOf(sign); at !== -1; at = file.indexOf(sign, at + 6)) {
    if (at < 4 || file.readUInt16BE(at - 4) !== 0xffe1) continue;
    file.fill(0, at + 6, Math.min(file.length, at - 2 + file.readUInt16BE(at - 2)));
  }
}
