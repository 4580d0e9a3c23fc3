import { decimal } from "#kernel/scoring/index.ts";
import type { StateName } from "#kernel/web/index.tsx";
import type { PackCriterion } from "#rooms/plans/packs/index.ts";
import type { AssessmentState } from "../states.ts";
import type { AssessmentHand } from "../terms.ts";

/** How an assessment stands. */
export const assessmentStateNames: Record<AssessmentState, { word: string; state: StateName }> = {
  drafting: { word: "Đơn vị đang tự đánh giá", state: "open" },
  sent: { word: "Chờ thẩm định", state: "wait" },
  checked: { word: "Chờ kết luận", state: "wait" },
  settled: { word: "Đã kết luận", state: "done" },
};

/** The three hands: head of the column, title of the form, its button, and what is said when it is done. */
export const handWords: Record<
  AssessmentHand,
  { head: string; title: string; pass: string; explains: string; done: string }
> = {
  self: {
    head: "Tự đánh giá",
    title: "Tự đánh giá theo tiêu chí",
    pass: "Gửi thẩm định",
    explains: "Ghi lại thì còn sửa được; gửi rồi thì chờ thẩm định.",
    done: "Đã gửi bản tự đánh giá.",
  },
  checked: {
    head: "Thẩm định",
    title: "Thẩm định bản tự đánh giá",
    pass: "Ghi kết quả thẩm định",
    explains: "Chỗ nào khác với đơn vị tự đánh giá thì ghi lý do.",
    done: "Đã ghi kết quả thẩm định.",
  },
  final: {
    head: "Kết luận",
    title: "Kết luận theo tiêu chí",
    pass: "Kết luận",
    explains: "Kết luận rồi thì không sửa được nữa.",
    done: "Đã kết luận.",
  },
};

/** How points of a criterion are had, in a phrase: “tối đa 40 điểm, theo tỷ lệ đạt được”. */
export function pointsWords({ points }: Pick<PackCriterion, "points">): string {
  if (!points) return "Đạt hoặc chưa đạt";
  const lead = { base: "Tối đa", bonus: "Điểm thưởng, tối đa", deduction: "Điểm trừ, tối đa" }[points.effect];
  const way = {
    mark: "",
    rate: ", theo tỷ lệ phần trăm đạt được",
    count: `, mỗi việc ${decimal(points.each ?? 0)} điểm`,
  }[points.by];
  return `${lead} ${decimal(points.max)} điểm${way}`;
}

/** What the field of a criterion asks for. */
export function asksFor({ points }: Pick<PackCriterion, "points">): string {
  if (!points) return "Đạt hay chưa";
  return { mark: "Số điểm", rate: "Tỷ lệ đạt được (%)", count: "Số lượng" }[points.by];
}

/** Why a step is closed, and what the reader can do about it. */
export const assessmentRefusals = {
  "assessment.no_criteria": () =>
    "Kế hoạch chưa có tiêu chí cho loại điển hình này. Hãy nhờ người phụ trách kế hoạch bổ sung tiêu chí.",
  "assessment.no_general_criteria": () =>
    "Kế hoạch không có tiêu chí chung cho tập thể nên không cần tự đánh giá trước khi đăng ký.",
  "assessment.settled": () => "Bản đánh giá đã kết luận nên không sửa được nữa.",
  "assessment.not_your_turn": () =>
    "Bản đánh giá đang chờ người khác: đơn vị tự đánh giá, cơ quan thẩm định, rồi Hội đồng hoặc thủ trưởng kết luận.",
  "assessment.step_closed": () => "Bản đánh giá không ở bước này. Hãy mở lại trang để xem tình trạng mới.",
  "assessment.incomplete": () => "Còn tiêu chí chưa đánh giá, hoặc khác với lần trước mà chưa ghi lý do.",
  "assessment.moved_meanwhile": () => "Bản đánh giá vừa được người khác cập nhật. Hãy mở lại trang để xem bản mới.",
  "evidence.already_withdrawn": () => "Minh chứng này đã được rút. Hãy mở lại trang.",
} satisfies Record<string, (facts: Record<string, string>) => string>;
