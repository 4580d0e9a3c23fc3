import type { ProofKind } from "#rooms/plans/packs/index.ts";
import type { ReadDuty } from "../reading.ts";

const signs: [ProofKind, RegExp][] = [
  ["registration_list", /đăng ký|danh sách/iu],
  ["report", /báo cáo|sơ kết|tổng kết|đánh giá/iu],
  [
    "story",
    /(?:tin|bài)(?: viết)?\b|giới thiệu(?! \d|[^.;]* dự xét)|gương (?:điển hình|người tốt)|phóng sự|tuyên truyền/iu,
  ],
  [
    "event",
    /hội nghị|hội thi|tọa đàm|tổ chức (?:lễ|hội|buổi|biểu dương|tuyên dương|tôn vinh|gặp mặt|giao lưu)|phát động/iu,
  ],
];

/** What would prove the duty done, by the words of its sentence: at most two kinds, else a document. */
export function proofsOf({
  what,
  quote,
  kind,
  amount,
}: Pick<ReadDuty, "what" | "quote" | "kind" | "amount">): ProofKind[] {
  const found = signs.filter(([, sign]) => sign.test(what)).map(([proof]) => proof);
  const named = found.length > 0 ? found : signs.filter(([, sign]) => sign.test(quote)).map(([proof]) => proof);
  if (kind === "target" || amount?.percent !== undefined) return ["number"];
  return named.length > 0 ? named.slice(0, 2) : ["document"];
}
