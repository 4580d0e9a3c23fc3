import { tcvn3, vni } from "./tables.ts";

/** What a text is written in: Unicode, TCVN3 (ABC fonts) or VNI-Windows. */
export type Encoding = "unicode" | "tcvn3" | "vni";

/** The text read letter by letter in an encoding, whether or not it makes sense; "unicode" changes nothing. */
export function decodeAs(encoding: Encoding, text: string): string {
  if (encoding === "tcvn3") return fromTcvn3(text);
  if (encoding === "vni") return fromVni(text);
  return text;
}

/** TCVN3 to Unicode. `capitals` for text in a .VnTimeH font, whose small codes are shown as capitals. */
export function fromTcvn3(text: string, capitals = false): string {
  const read = [...text].map((code) => tcvn3.get(code) ?? code).join("");
  return (capitals ? read.toUpperCase() : read).normalize("NFC");
}

/** VNI-Windows to Unicode; the longer code wins (ôù before ô). */
export function fromVni(text: string): string {
  let read = "";
  for (let at = 0; at < text.length; ) {
    const pair = vni.get(text.slice(at, at + 2));
    const single = vni.get(text.charAt(at));
    read += pair ?? single ?? text.charAt(at);
    at += pair === undefined ? 1 : 2;
  }
  return read.normalize("NFC");
}
