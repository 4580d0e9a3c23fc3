/** What was done when several were received at once; those another hand was faster with are told. */
export function acceptedSaid(accepted: number, chosen: number): string {
  const missed = chosen - accepted;
  const rest = missed > 0 ? ` ${missed} mục vừa được người khác xử lý nên không nhận lại.` : "";
  return `Đã nhận ${accepted} mục.${rest}`;
}
