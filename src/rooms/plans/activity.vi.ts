import { type ActivitySentences, dayInFacts, type Facts } from "#kernel/activity/index.ts";
import { periodName } from "./due-rules/index.ts";

/** How the activity tells what happens to plans, obligations, proofs and questions. */
export const activitySentences = {
  "plan.drafted": { says: (facts) => `soạn thảo kế hoạch “${facts.title}”` },
  "plan.edited": { says: (facts) => `sửa bản thảo kế hoạch “${facts.title}”` },
  "plan.issued": { says: (facts) => `ban hành kế hoạch ${facts.number}, “${facts.title}”` },
  "plan.amended": { says: (facts) => `sửa đổi kế hoạch “${facts.title}” (bản ${facts.version})` },
  "plan.acknowledged": { says: (facts) => `xác nhận ${facts.name} đã nhận kế hoạch` },
  "plan.file_added": { says: (facts) => `kèm tệp “${facts.file}” vào kế hoạch “${facts.title}”` },
  "plan.file_removed": { says: (facts) => `bỏ tệp “${facts.file}” khỏi kế hoạch “${facts.title}”` },
  "plan.closed": { says: (facts) => `kết thúc kế hoạch “${facts.title}”` },
  "plan.taken_over": { says: (facts) => `lập kế hoạch của ${facts.unit} để thực hiện “${facts.title}”` },
  "occasion.dated": { says: occasionDated },
  "due.moved": { says: dueMoved },
  "duty.urged": { says: urged },
  "question.asked": { says: (facts) => `nêu vướng mắc: “${facts.text}”`, forUnit: true },
  "question.answered": { says: (facts) => `trả lời vướng mắc: “${facts.text}”` },
  "obligation.submitted": { says: (facts) => `gửi “${facts.duty}”`, forUnit: true },
  "obligation.submitted_late": { says: (facts) => `gửi muộn “${facts.duty}”`, forUnit: true },
  "obligation.explained": { says: (facts) => `gửi giải trình chưa đạt “${facts.duty}”`, forUnit: true },
  "obligation.counted_in": { says: (facts) => `ghi đủ chỉ tiêu “${facts.duty}”, chuyển chờ nhận`, forUnit: true },
  "obligation.counted_out": { says: (facts) => `rút bớt minh chứng nên “${facts.duty}” chưa đủ nữa`, forUnit: true },
  "obligation.fallen": {
    says: (facts) => `mở lại “${facts.duty}” của ${facts.unit} vì minh chứng đã rút, không còn đủ`,
  },
  "obligation.recalled": { says: (facts) => `rút lại “${facts.duty}” để sửa`, forUnit: true },
  "obligation.accepted": { says: (facts) => `nhận “${facts.duty}” của ${facts.unit}` },
  "obligation.returned": { says: (facts) => `trả lại “${facts.duty}” cho ${facts.unit}` },
  "obligation.reopened": { says: (facts) => `mở lại “${facts.duty}” của ${facts.unit}` },
  "obligation.excused": {
    says: (facts) => `ghi việc miễn “${facts.duty}” cho ${facts.unit}; người cho phép: ${facts.authority}`,
  },
  "obligations.inherited": {
    says: (facts) => `chuyển ${facts.count} việc chưa xong của ${facts.unit} theo Kế hoạch ${facts.number}`,
    forUnit: true,
  },
  "proof.added": { says: (facts) => `ghi minh chứng “${facts.title}” cho “${facts.duty}”`, forUnit: true },
  "proof.withdrawn": { says: (facts) => `rút minh chứng “${facts.title}” của “${facts.duty}”`, forUnit: true },
} as const satisfies ActivitySentences;

function dueMoved(facts: Facts): string {
  const period = periodName(facts.period ?? "");
  const what = `“${facts.duty}”${period ? ` (${period})` : ""}`;
  const from = facts.from ? ` từ ${dayInFacts(facts.from)}` : "";
  const many = Number(facts.units) > 1 ? ` cho ${facts.units} đơn vị` : "";
  return `dời hạn ${what}${from} sang ${dayInFacts(facts.to)}${many}`;
}

function urged(facts: Facts): string {
  const period = periodName(facts.period ?? "");
  return `đôn đốc ${facts.units} đơn vị: “${facts.duty}”${period ? ` (${period})` : ""}`;
}

function occasionDated(facts: Facts): string {
  return facts.to
    ? `ghi ngày ${dayInFacts(facts.to)} cho ${facts.occasion}`
    : `bỏ ngày của ${facts.occasion}, chưa có ngày mới`;
}
