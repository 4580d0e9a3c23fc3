import type { Settled } from "../commands/settle-quotas.ts";
import type { SeenObligation } from "../queries/obligation-page.ts";

/** What a proof just written down did: of a quota that it filled, that nothing more has to be sent. */
export function recordedSaid({ obligation, duty, plan }: SeenObligation, { handedIn }: Settled): string {
  if (handedIn === 0) return "Đã ghi minh chứng.";
  return `Đã ghi minh chứng. Đủ ${obligation.target}/${obligation.target}, ${duty.receiver || plan.issuerName} thấy ngay; không cần gửi thêm.`;
}

/** What a withdrawn proof did: of a quota that it left short, that it is handed in no more. */
export function withdrawnSaid({ takenBack }: Settled): string {
  return takenBack === 0
    ? "Đã rút minh chứng."
    : "Đã rút minh chứng. Chỉ tiêu chưa đủ nữa nên không còn ở bước chờ nhận.";
}

/** What was done when several were received at once; those another hand was faster with are told. */
export function acceptedSaid(accepted: number, chosen: number): string {
  const missed = chosen - accepted;
  const rest = missed > 0 ? ` ${missed} mục vừa được người khác xử lý nên không nhận lại.` : "";
  return `Đã nhận ${accepted} mục.${rest}`;
}

/** What came of urging; nobody is told twice a day. */
export function urgedSaid(told: number): string {
  return told > 0
    ? `Đã đôn đốc ${told} đơn vị.`
    : "Hôm nay đã đôn đốc việc này rồi, hoặc không còn đơn vị nào chưa gửi.";
}
