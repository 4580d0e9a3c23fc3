import { createHash } from "node:crypto";

const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";

/**
 * Mã phiếu on a printed paper: its number, and two letters that hold number and contest together, so that a slip of the pen or the
 * sheet of another quiz is noticed. Number 0 is the sheet that is the same for all.
 */
export function printCode(contestId: string, number: number): string {
  const sum = createHash("sha256").update(`${contestId}:${number}`).digest();
  return `${String(number).padStart(4, "0")}-${[sum[0]!, sum[1]!].map((byte) => letters[byte % letters.length]).join("")}`;
}

/** The number in a code as it was typed; null where it is no code of this contest. */
export function numberInCode(contestId: string, code: string): number | null {
  const [, digits, check] = /^(\d{1,6})([A-Z]{2})$/.exec(code.toUpperCase().replace(/[^A-Z0-9]/g, "")) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits);
  return printCode(contestId, number).endsWith(check!) ? number : null;
}
