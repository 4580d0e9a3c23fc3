import type { StateName } from "#kernel/web/index.tsx";
import type { RecognitionState, RecognitionStep } from "./states.ts";

export const recognitionStateNames: Record<RecognitionState, { word: string; state: StateName }> = {
  proposed: { word: "Đơn vị đã đề nghị", state: "wait" },
  returned: { word: "Trả lại để bổ sung", state: "back" },
  before_council: { word: "Chờ quyết định", state: "wait" },
  recognised: { word: "Đã công nhận", state: "done" },
  refused: { word: "Không công nhận", state: "late" },
  withdrawn: { word: "Đơn vị đã rút", state: "off" },
};

/** The act behind each step that has a page of its own. */
export const recognitionActs: Record<
  Exclude<RecognitionStep, "recognise">,
  { act: string; title: string; explains: string; asks: string; done: string; icon: string; primary: boolean }
> = {
  put_forward: {
    act: "Trình Hội đồng",
    title: "Trình hồ sơ đề nghị công nhận",
    explains: "Mọi điều kiện phải đạt và không có việc chưa kết luận; trường hợp đặc biệt ghi lý do.",
    asks: "Số, ngày tờ trình hoặc biên bản xét",
    done: "Đã trình hồ sơ.",
    icon: "send",
    primary: true,
  },
  return: {
    act: "Trả lại để bổ sung",
    title: "Trả lại hồ sơ đề nghị công nhận",
    explains: "Đơn vị được báo lý do và đề nghị lại sau khi bổ sung.",
    asks: "Còn thiếu gì",
    done: "Đã trả lại hồ sơ.",
    icon: "arrow-back-up",
    primary: false,
  },
  refuse: {
    act: "Ghi không công nhận",
    title: "Ghi kết quả không công nhận",
    explains: "Hồ sơ kết thúc ở đây, lý do được giữ. Năm khác đơn vị vẫn đề nghị được.",
    asks: "Lý do",
    done: "Đã ghi kết quả không công nhận.",
    icon: "circle-x",
    primary: false,
  },
  withdraw: {
    act: "Rút đề nghị",
    title: "Rút đề nghị công nhận",
    explains: "Đơn vị thôi đề nghị bậc này cho năm này.",
    asks: "Lý do",
    done: "Đã rút đề nghị.",
    icon: "arrow-back-up",
    primary: false,
  },
  propose_again: {
    act: "Đề nghị lại",
    title: "Đề nghị công nhận lại",
    explains: "Hồ sơ về lại người phụ trách của cơ quan.",
    asks: "Đã bổ sung gì",
    done: "Đã đề nghị lại.",
    icon: "send",
    primary: true,
  },
};

export const recognitionRefusals = {
  "recognition.exemplar_not_active": () =>
    "Điển hình không còn hiệu lực nên chưa đề nghị công nhận được. Hãy khôi phục trước.",
  "recognition.already_decided": () => "Hồ sơ này đã có kết quả nên không ghi thêm được.",
  "recognition.step_closed": () => "Hồ sơ không còn ở bước làm được việc này. Hãy mở lại trang để xem tình trạng mới.",
  "recognition.no_rule": () =>
    "Chương trình chưa có điều kiện của bậc này cho thời gian xét. Hãy bổ sung điều kiện trước.",
  "recognition.no_special_way": () => "Kế hoạch không mở trường hợp đặc biệt cho bậc này. Hãy xét theo điều kiện.",
  "recognition.conditions_failed": (facts: Record<string, string>) =>
    `Còn ${facts.failed} điều kiện chưa đạt. Hãy bổ sung, hoặc ghi lý do trường hợp đặc biệt nếu kế hoạch cho phép.`,
  "recognition.held": () =>
    "Tạm dừng vì có việc chưa kết luận (kỷ luật, điều tra, thanh tra, khiếu nại). Hồ sơ đi tiếp khi có kết luận.",
  "recognition.already_there": () => "Điển hình đã có hồ sơ cho bậc và năm này. Hãy mở hồ sơ đó.",
  "recognition.rung_not_for": () => "Bậc này không dành cho đối tượng hoặc loại điển hình này. Hãy chọn bậc khác.",
  "recognition.moved_meanwhile": () => "Hồ sơ vừa được người khác cập nhật. Hãy mở lại trang để xem tình trạng mới.",
} as const;
