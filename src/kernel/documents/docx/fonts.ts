import { detectEncoding, fromTcvn3, fromVni } from "#kernel/vietnamese/index.ts";

/** What the codes of a font mean: Unicode, or letters of the fonts before it. */
export type Script = "unicode" | "tcvn3" | "tcvn3-capitals" | "vni";

/** Told by the name of the font: .VnTime, .VnArial H (capitals), VNI-Times. */
export function scriptOf(font: string | undefined): Script {
  const name = (font ?? "").toLowerCase();
  if (/^\.?vn[a-z]/.test(name) && !name.startsWith("vni")) return /h$/.test(name) ? "tcvn3-capitals" : "tcvn3";
  return name.startsWith("vni") ? "vni" : "unicode";
}

/** Text typed in such a font as Unicode. Unicode letters that merely carry the old font's name stay as they are. */
export function fromScript(script: Script, text: string): string {
  if (script === "unicode" || /[\u0100-\u1FFF]/.test(text)) return text;
  const codes = text.replace(/[\uF020-\uF0FF]/g, (code) => String.fromCharCode(code.charCodeAt(0) - 0xf000));
  if (script === "vni") return fromVni(codes);
  const detected = detectEncoding(codes);
  if (detected.sure && detected.encoding === "vni") return fromVni(codes);
  return fromTcvn3(codes, script === "tcvn3-capitals");
}
