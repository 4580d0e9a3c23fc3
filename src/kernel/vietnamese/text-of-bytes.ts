import { detectEncoding } from "./legacy/detect.ts";

/**
 * The text of a text file: UTF-16 by its mark, UTF-8 with or without one, else the code page whose letters make sense —
 * Windows-1258, or Windows-1252 where the file is written for TCVN3 or VNI fonts (then still to be converted).
 */
export function textOfBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const western = new TextDecoder("windows-1252").decode(bytes);
    if (detectEncoding(western).encoding !== "unicode") return western;
    return new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  }
}
