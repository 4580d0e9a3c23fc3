import type { SheetAnswer } from "./commands/answer-sheet.ts";

/** The answers as posted: `reason[<line>]` sends a line back, `rest=accept` accepts all others that wait. */
export function readAnswers(typed: Record<string, unknown>): SheetAnswer {
  const reasons = typeof typed.reason === "object" && typed.reason !== null ? Object.entries(typed.reason) : [];
  const given = reasons.map(([id, reason]): [string, string] => [id, String(reason).trim().slice(0, 1000)]);
  return { returned: new Map(given.filter(([, reason]) => reason !== "")), acceptRest: typed.rest === "accept" };
}
