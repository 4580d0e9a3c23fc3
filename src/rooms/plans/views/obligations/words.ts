import type { Duty } from "../../schema.ts";
import type { ProofKind } from "../../terms.ts";

/** What is sent, as the button says it: “Gửi danh sách”, “Gửi báo cáo”. */
const sent: Record<ProofKind, string> = {
  registration_list: "danh sách",
  report: "báo cáo",
  document: "văn bản",
  story: "tin, bài",
  event: "kết quả",
  number: "số liệu",
};

/** “danh sách”, “báo cáo” …: what a duty wants to be sent, by its first kind of proof. */
export function thingSent(duty: Pick<Duty, "proofs">): string {
  return sent[duty.proofs[0] ?? "document"];
}

/** “Kế hoạch 787/TA-TĐKT, Mục III, điểm 3.2”. */
export function citeLine(plan: { number: string | null }, duty: Pick<Duty, "cite">): string {
  return [`Kế hoạch ${plan.number ?? "chưa có số"}`, duty.cite].filter(Boolean).join(", ");
}

/** A duty's title where a verb stands before it: “Gửi danh sách đăng ký” → “Danh sách đăng ký”. */
export function asThing(title: string): string {
  const rest = title.replace(/^(?:Gửi|Nộp|Báo) (?=\p{Ll})/u, "");
  return rest.charAt(0).toLocaleUpperCase("vi") + rest.slice(1);
}
