import type { StateName } from "#kernel/web/index.tsx";
import { councilRefusals } from "./council/words.vi.ts";
import type { InitiativeState, InitiativeStep } from "./states.ts";
import type { InitiativeKind } from "./terms.ts";

export const initiativeStateNames: Record<InitiativeState, { word: string; state: StateName }> = {
  drafting: { word: "Đang soạn", state: "open" },
  sent: { word: "Chờ kiểm tra", state: "wait" },
  returned: { word: "Trả lại để bổ sung", state: "back" },
  checked: { word: "Chờ trình Hội đồng", state: "soon" },
  before_council: { word: "Đã trình Hội đồng", state: "wait" },
  recognised: { word: "Đã công nhận", state: "done" },
  refused: { word: "Không công nhận", state: "late" },
  withdrawn: { word: "Đã rút", state: "off" },
};

export const kindNames: Record<InitiativeKind, string> = { solution: "Sáng kiến", study: "Đề tài" };

/** The fields of the form, as labels and as heads of the page. */
export const partNames = {
  before: "Hiện trạng trước khi áp dụng",
  solution: "Nội dung giải pháp",
  novelty: "Điểm mới",
  effect: "Hiệu quả, số liệu đo được",
} as const;

/** The act behind each step that has a page of its own. */
export const initiativeActs: Record<
  Exclude<InitiativeStep, "bring" | "put_back" | "recognise" | "refuse">,
  { act: string; title: string; explains: string; asks: string | null; done: string; icon: string; primary: boolean }
> = {
  send: {
    act: "Gửi đăng ký",
    title: "Gửi đăng ký sáng kiến",
    explains: "Sau khi gửi, cơ quan kiểm tra rồi trình Hội đồng. Chưa ai kiểm tra thì vẫn rút lại để sửa được.",
    asks: null,
    done: "Đã gửi đăng ký sáng kiến.",
    icon: "send",
    primary: true,
  },
  recall: {
    act: "Rút lại để sửa",
    title: "Rút lại để sửa",
    explains: "Đăng ký về lại bản soạn. Ngày gửi lần đầu vẫn được giữ.",
    asks: null,
    done: "Đã rút lại để sửa.",
    icon: "arrow-back-up",
    primary: false,
  },
  check: {
    act: "Đạt kiểm tra",
    title: "Ghi kết quả kiểm tra: đủ điều kiện trình",
    explains: "Sáng kiến vào danh sách chờ trình Hội đồng.",
    asks: "Nhận xét của người kiểm tra",
    done: "Đã kiểm tra, sáng kiến chờ trình Hội đồng.",
    icon: "check",
    primary: true,
  },
  return: {
    act: "Trả lại để bổ sung",
    title: "Trả lại để bổ sung",
    explains: "Đơn vị và tác giả được báo lý do, sửa rồi gửi lại.",
    asks: "Còn thiếu gì, cần sửa gì",
    done: "Đã trả lại để bổ sung.",
    icon: "arrow-back-up",
    primary: false,
  },
  withdraw: {
    act: "Rút đăng ký",
    title: "Rút đăng ký sáng kiến",
    explains: "Sáng kiến không được xét nữa; nội dung và lý do vẫn giữ.",
    asks: "Lý do",
    done: "Đã rút đăng ký sáng kiến.",
    icon: "circle-x",
    primary: false,
  },
};
export type InitiativeAct = keyof typeof initiativeActs;

/** Each step as the timeline tells it. */
export const stepWords: Record<InitiativeStep, string> = {
  send: "Gửi đăng ký",
  recall: "Rút lại để sửa",
  check: "Kiểm tra: đủ điều kiện trình Hội đồng",
  return: "Trả lại để bổ sung",
  bring: "Đưa vào phiên họp Hội đồng",
  put_back: "Phiên họp không diễn ra, chờ phiên khác",
  recognise: "Công nhận sáng kiến",
  refuse: "Hội đồng không công nhận",
  withdraw: "Rút đăng ký",
};

/** Why a step is closed, and what the reader can do about it. */
export const refusals = {
  "initiative.not_in_charge": () =>
    "Việc này do người phụ trách thi đua, khen thưởng, thủ trưởng cơ quan hoặc thư ký Hội đồng Sáng kiến làm.",
  "initiative.of_another_unit": () =>
    "Sáng kiến này do đơn vị khác đăng ký; chỉ tác giả và đơn vị đó làm được việc này.",
  "initiative.already_sent": () => "Sáng kiến đã gửi nên không sửa được. Hãy rút lại để sửa, hoặc chờ cơ quan trả lại.",
  "initiative.step_closed": () =>
    "Sáng kiến không còn ở bước làm được việc này. Hãy mở lại trang để xem tình trạng mới.",
  "initiative.solution_missing": () => "Hãy ghi tên sáng kiến và nội dung giải pháp trước khi gửi.",
  "initiative.authors_missing": () => "Hãy ghi ít nhất một tác giả trước khi gửi.",
  "initiative.shares_do_not_add_up": () => "Tỷ lệ đóng góp của các tác giả cộng lại chưa bằng 100%. Hãy sửa rồi gửi.",
  "initiative.round_there_already": () => "Năm này đã có đợt đăng ký cùng tên. Hãy mở đợt đó.",
  "initiative.moved_meanwhile": () => "Sáng kiến vừa được người khác cập nhật. Hãy mở lại trang để xem tình trạng mới.",
  ...councilRefusals,
} satisfies Record<string, (facts: Record<string, string>) => string>;

export type InitiativeRefusal = keyof typeof refusals;
