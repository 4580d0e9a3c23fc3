import { fold } from "./fold.ts";

/** What stands where a name was. */
export const masked = "[…]";

/**
 * Che tên: the text without somebody’s full name, however its letters are marked or written, and whatever stands between
 * its syllables. A name of one syllable is left: it may be any word.
 */
export function maskName(text: string, name: string): string {
  const wanted = syllables(name).map(({ key }) => key);
  if (wanted.length < 2) return text;
  const plain = text.normalize("NFC");
  const found = syllables(plain);
  let shown = "";
  let from = 0;
  for (let at = 0; at + wanted.length <= found.length; at++) {
    if (!wanted.every((key, n) => found[at + n]!.key === key)) continue;
    shown += plain.slice(from, found[at]!.from) + masked;
    from = found[at + wanted.length - 1]!.to;
    at += wanted.length - 1;
  }
  return shown + plain.slice(from);
}

function syllables(text: string): { key: string; from: number; to: number }[] {
  return [...text.normalize("NFC").matchAll(/[\p{L}\p{N}]+/gu)].map((one) => ({
    key: fold(one[0]),
    from: one.index,
    to: one.index + one[0].length,
  }));
}
