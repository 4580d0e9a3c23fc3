import type { PackRecipient } from "#rooms/plans/packs/index.ts";

const short: Record<string, string> = { "b/c": "báo cáo", "t/h": "thực hiện", "p/h": "phối hợp", "c/đ": "chỉ đạo" };
const told =
  /^(.{2,}?)\s*(?:\(|[-–,]\s*)(?:để\s+)?(b\/c|t\/h|p\/h|c\/đ|báo cáo|thực hiện|phối hợp|chỉ đạo|biết|theo dõi)(?:\s*\))?$/iu;

/** A line of “Nơi nhận” as a recipient: “UBND tỉnh (để b/c)” is sent to UBND tỉnh, “để báo cáo”. */
export function recipientOf(line: string): PackRecipient {
  const [, name, purpose] = told.exec(line.trim()) ?? [];
  if (name === undefined || purpose === undefined) return { name: line };
  const words = purpose.toLowerCase();
  return { name, purpose: `để ${short[words] ?? words}` };
}
