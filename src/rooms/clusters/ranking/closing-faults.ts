import type { Leads } from "../life/rotation.ts";

/** What is wrong with what the meeting chose: more flags than there are, or another choice than proposed without its reason. */
export function closingFaults(
  chosen: {
    flag: string[];
    flagReason: string | null;
    nextHead: string;
    nextDeputy: string | null;
    nextReason: string | null;
  },
  given: {
    year: { flags: number };
    members: readonly { unitId: string }[];
    facts: { ranking: { placed: readonly { unitId: string }[] } };
    proposed: { unitIds: string[] };
    next: Leads | null;
  },
): Record<string, string> {
  const { flag, nextHead, nextDeputy } = chosen;
  const { proposed, next, year } = given;
  const faults: Record<string, string> = {};
  const ranked = new Set(given.facts.ranking.placed.map(({ unitId }) => unitId));
  const members = new Set(given.members.map(({ unitId }) => unitId));
  if (flag.length > year.flags) faults.flag = `Chọn nhiều nhất ${year.flags} đơn vị.`;
  if (flag.some((unitId) => !ranked.has(unitId))) faults.flag = "Chọn trong các thành viên đã xếp hạng.";
  const same = flag.length === proposed.unitIds.length && flag.every((unitId) => proposed.unitIds.includes(unitId));
  if (!same && chosen.flagReason === null) faults.flagReason = "Đề nghị khác đề xuất của chương trình: ghi lý do.";
  if (!members.has(nextHead)) faults.nextHead = "Chọn một thành viên của cụm.";
  if (nextDeputy === nextHead || (nextDeputy !== null && !members.has(nextDeputy)))
    faults.nextDeputy = "Chọn một thành viên khác cụm trưởng.";
  const turned = nextHead === next?.head && nextDeputy === next?.deputy;
  if (!turned && chosen.nextReason === null) faults.nextReason = "Khác thứ tự luân phiên: ghi lý do.";
  return faults;
}
