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
