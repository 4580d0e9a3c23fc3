import type { ReadWarning, Span, WarningCode } from "../reading.ts";
import { quoted } from "../text/flat.ts";
import { messages } from "./messages.vi.ts";

/** Writes one warning about a stretch of the text; a long one is quoted by its beginning. */
export function warning(text: string, code: WarningCode, span: Span, facts: Record<string, string> = {}): ReadWarning {
  const say: (facts: Record<string, string>) => string = messages[code];
  const short: Span = span[1] - span[0] > 400 ? [span[0], span[0] + 400] : span;
  return { code, quote: quoted(text, short), message: say(facts), span };
}
