import { detectEncoding, type Encoding, textOfBytes, toUnicode } from "#kernel/vietnamese/index.ts";

/** The paragraphs of a text file, whatever it is encoded in. Lines stay lines: only blank ones part paragraphs. */
export function paragraphsOfText(bytes: Uint8Array): string[] {
  return paragraphsOfPasted(textOfBytes(bytes).replace(/^\uFEFF/, ""));
}

/** The paragraphs of a text that was pasted; parted as those of a file. */
export function paragraphsOfPasted(text: string): string[] {
  return inUnicode(text.split(/\r?\n[\t ]*(?:\r?\n)+|\f/));
}

/** Paragraphs typed for TCVN3 or VNI fonts as Unicode, line by line; a doubtful line follows the whole. */
export function inUnicode(paragraphs: string[]): string[] {
  const whole = detectEncoding(paragraphs.join("\n")).encoding;
  const hint: Encoding | undefined = whole === "unicode" ? undefined : whole;
  return paragraphs.map((paragraph) =>
    paragraph
      .split(/\r?\n/)
      .map((line) => capitals(toUnicode(line, hint), hint))
      .join("\n"),
  );
}

/** TCVN3 has its capitals in a font of their own: a line typed in them (“NéI DUNG”) has small letters wherever there is a mark. */
function capitals(line: string, encoding: Encoding | undefined): string {
  const typedInCapitals = encoding === "tcvn3" && !/[a-z]/.test(line) && (line.match(/[A-Z]/g) ?? []).length >= 4;
  return typedInCapitals ? line.toUpperCase() : line;
}
