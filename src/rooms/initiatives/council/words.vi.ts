import type { StateName } from "#kernel/web/index.tsx";
import type { SessionState } from "../states.ts";
import type { Outcome, Presence, VotingWay } from "../terms.ts";

export const sessionStateNames: Record<SessionState, { word: string; state: StateName }> = {
  prepared: { word: "Đang chuẩn bị", state: "open" },
  sitting: { word: "Đang họp", state: "run" },
  closed: { word: "Đã kết thúc", state: "done" },
  cancelled: { word: "Không họp", state: "off" },
};

export const presenceNames: Record<Presence, string> = {
  present: "Có mặt",
  written: "Vắng, gửi ý kiến bằng văn bản",
  absent: "Vắng",
};

export const votingNames: Record<VotingWay, string> = { paper: "Bỏ phiếu kín", hands: "Giơ tay" };

export const outcomeNames: Record<Outcome, { word: string; state: StateName }> = {
  recognised: { word: "Đủ phiếu, đề nghị công nhận", state: "done" },
  refused: { word: "Không công nhận", state: "late" },
  returned: { word: "Trả lại để bổ sung", state: "back" },
};

export const councilRefusals = {
  "session.not_secretary": () =>
    "Việc này do thư ký hoặc chủ tịch Hội đồng Sáng kiến, hoặc người phụ trách thi đua, khen thưởng của cơ quan làm.",
  "session.step_closed": () => "Phiên họp không còn ở bước làm được việc này. Hãy mở lại trang để xem tình trạng mới.",
  "session.no_rule": () => "Chưa có quy tắc họp của Hội đồng cho ngày này. Hãy nhập quy tắc trước.",
  "session.no_members": () =>
    "Hội đồng chưa có thành viên vào ngày họp. Hãy ghi thành viên ở trang của Hội đồng trước.",
  "session.no_items": () => "Phiên họp chưa có sáng kiến nào. Hãy chọn ít nhất một sáng kiến đã kiểm tra.",
  "session.no_quorum": (facts: Record<string, string>) =>
    `Mới có ${facts.present}/${facts.members} thành viên dự họp, cần ít nhất ${facts.needed} (${facts.cite}).`,
  "session.not_counted": (facts: Record<string, string>) =>
    `Còn ${facts.n} sáng kiến chưa ghi kết quả kiểm phiếu. Hãy ghi đủ rồi kết thúc phiên họp.`,
  "session.votes_do_not_fit": (facts: Record<string, string>) =>
    `Cộng ${facts.cast} phiếu nhưng có ${facts.voters} người biểu quyết. Hãy kiểm lại.`,
  "session.too_few_votes": (facts: Record<string, string>) =>
    `Mới có ${facts.agree}/${facts.base} phiếu đồng ý, cần ít nhất ${facts.needed} (${facts.cite}). Hãy chọn kết quả khác.`,
  "session.reason_missing": () => "Ghi lý do không công nhận hoặc trả lại; tác giả đọc lý do này.",
  "session.moved_meanwhile": () => "Phiên họp vừa được người khác cập nhật. Hãy mở lại trang để xem tình trạng mới.",
  "recognition.scope_there_already": () => "Sáng kiến đã được công nhận ở phạm vi này.",
  "recognition.not_recognised_yet": () =>
    "Phạm vi ảnh hưởng rộng hơn chỉ ghi được sau khi sáng kiến được công nhận ở cơ sở.",
  "recognition.council_has_not_passed": () => "Hội đồng chưa biểu quyết đủ phiếu cho sáng kiến này.",
  "initiative.no_author": () => "Người này không phải tác giả trong danh sách của cơ quan nên không ghi được.",
  "initiative.used_already": (facts: Record<string, string>) =>
    `Sáng kiến đã dùng cho ${facts.place}. Một sáng kiến chỉ dùng một lần (Công văn số 5007/BNV-TĐKT năm 2023).`,
} as const;
