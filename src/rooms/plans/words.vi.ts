import type { QuotaState, Standing } from "./progress.ts";
import type { PlanState } from "./states.ts";
import type { DutyKind, ProofKind } from "./terms.ts";

export const planStateNames: Record<PlanState, { word: string; state: "open" | "run" | "lock" }> = {
  drafting: { word: "Đang soạn thảo", state: "open" },
  issued: { word: "Đang thực hiện", state: "run" },
  closed: { word: "Đã kết thúc", state: "lock" },
};

/** How each standing reads on the unit's page and in the matrix, and its place in the table of states. */
export const standingNames: Record<Standing, { unit: string; matrix: string; state: StateName }> = {
  late: { unit: "Quá hạn", matrix: "Quá hạn", state: "late" },
  missed: { unit: "Chưa đạt", matrix: "Chưa đạt", state: "late" },
  returned: { unit: "Bị trả lại", matrix: "Trả lại", state: "back" },
  waiting: { unit: "Chờ nhận", matrix: "Đã gửi", state: "wait" },
  soon: { unit: "Sắp hạn", matrix: "Sắp hạn", state: "soon" },
  open: { unit: "Chưa đến hạn", matrix: "Chưa hạn", state: "open" },
  awaiting: { unit: "Chờ ngày", matrix: "Chờ ngày", state: "open" },
  standing: { unit: "Thường xuyên", matrix: "T. xuyên", state: "run" },
  accepted: { unit: "Đã nhận", matrix: "Đã nhận", state: "done" },
  accepted_short: { unit: "Chưa đạt, đã nhận giải trình", matrix: "Chưa đạt", state: "slow" },
  accepted_late: { unit: "Nhận muộn", matrix: "Muộn", state: "slow" },
  none: { unit: "Đã báo không có", matrix: "Không có", state: "done" },
  excused: { unit: "Được miễn", matrix: "Miễn", state: "excused" },
  lapsed: { unit: "Không còn áp dụng", matrix: "–", state: "off" },
};
export type StateName =
  | "late"
  | "back"
  | "wait"
  | "risk"
  | "soon"
  | "run"
  | "done"
  | "slow"
  | "open"
  | "excused"
  | "off"
  | "lock";

export const quotaNames: Record<QuotaState, { word: string; state: StateName }> = {
  met: { word: "Đạt", state: "done" },
  waiting: { word: "Đạt, chờ nhận", state: "wait" },
  returned: { word: "Bị trả lại", state: "back" },
  on_course: { word: "Đúng tiến độ", state: "open" },
  at_risk: { word: "Có nguy cơ", state: "risk" },
  missed: { word: "Chưa đạt", state: "late" },
};

export const dutyKindNames: Record<DutyKind, string> = {
  deadline: "Có hạn một lần",
  recurring: "Định kỳ",
  quota: "Chỉ tiêu số lượng",
  period: "Trong giai đoạn",
  event: "Gắn với sự kiện",
  target: "Mục tiêu",
  condition: "Điều kiện",
};

export const proofNames: Record<ProofKind, string> = {
  document: "Văn bản",
  registration_list: "Danh sách đăng ký",
  report: "Báo cáo",
  story: "Tin, bài đã đăng",
  event: "Hoạt động đã tổ chức",
  number: "Số liệu",
};

/** Why a step is closed, and what the reader can do about it. */
export const refusals = {
  "plan.not_in_charge": () =>
    "Việc này do người phụ trách thi đua, khen thưởng hoặc thủ trưởng nơi ban hành kế hoạch làm. Hãy nhờ người đó.",
  "plan.not_a_draft": () => "Kế hoạch đã ban hành. Muốn thay đổi, hãy lập bản sửa đổi và ghi lý do.",
  "plan.not_issued": () => "Kế hoạch chưa ban hành hoặc đã kết thúc nên chưa làm được việc này.",
  "plan.number_missing": () => "Hãy ghi số kế hoạch trước khi ban hành.",
  "plan.day_missing": () => "Hãy ghi ngày ban hành trước khi ban hành.",
  "plan.no_duties": () => "Kế hoạch chưa có việc nào. Hãy thêm ít nhất một việc trước khi ban hành.",
  "plan.already_acknowledged": () => "Đơn vị đã xác nhận nhận kế hoạch này rồi.",
  "plan.changed_meanwhile": () => "Kế hoạch vừa được người khác sửa. Hãy mở lại trang để xem bản mới rồi sửa tiếp.",
  "plan.key_taken": (facts) => `Cơ quan đã có kế hoạch mang khóa “${facts.key}”. Hãy đổi khóa trong tệp rồi nhập lại.`,
  "plan.issuer_unknown": (facts) =>
    `Chưa có đơn vị nào tên “${facts.name}”. Hãy thêm đơn vị đó hoặc sửa tên cơ quan ban hành.`,
  "plan.already_answered": (facts) => `Đơn vị đã có kế hoạch “${facts.title}” thực hiện kế hoạch này.`,
  "obligation.of_another_unit": () => "Việc này của đơn vị khác; chỉ người được phân công của đơn vị đó làm được.",
  "obligation.already_open": () => "Việc này chưa gửi.",
  "obligation.already_submitted": () => "Việc này đã gửi và đang chờ nhận. Muốn sửa, hãy rút lại trước.",
  "obligation.already_accepted": () => "Việc này đã được tiếp nhận.",
  "obligation.already_returned": () => "Việc này đã trả lại đơn vị.",
  "obligation.already_excused": () => "Việc này đã được miễn.",
  "obligation.already_lapsed": () => "Việc này không còn áp dụng cho đơn vị.",
  "obligation.counts_by_itself": () =>
    "Chỉ tiêu này tự gửi khi ghi đủ minh chứng trong kỳ. Hãy ghi minh chứng; hết kỳ mà chưa đủ thì gửi giải trình.",
  "obligation.not_missed": () => "Chỉ giải trình khi đã hết kỳ mà chỉ tiêu chưa đạt.",
  "obligation.counted": () =>
    "Chỉ tiêu đã đủ nên tự gửi. Ghi nhầm minh chứng nào thì rút minh chứng đó; chưa đủ nữa thì chỉ tiêu tự rút lại.",
  "proof.stands_behind_accepted": () =>
    "Minh chứng này đứng sau việc đã nhận. Hãy nhờ nơi nhận mở lại việc rồi mới rút.",
  "obligation.not_waiting": () => "Việc này không ở bước chờ nhận. Hãy mở lại trang để xem tình trạng mới.",
  "obligation.not_accepted": () => "Chỉ mở lại được việc đã tiếp nhận.",
  "obligation.moved_meanwhile": () => "Việc này vừa được người khác xử lý. Hãy mở lại trang để xem tình trạng mới.",
  "obligation.proof_missing": () => "Hãy kèm ít nhất một minh chứng: tệp, liên kết hoặc số liệu.",
  "obligation.none_not_allowed": () => "Kế hoạch không cho trả lời “không có” với việc này.",
  "obligation.authority_unknown": () => "Hãy chọn người cho phép là thủ trưởng hoặc cấp phó của cơ quan.",
  "proof.already_withdrawn": () => "Minh chứng này đã rút rồi.",
  "question.already_answered": () => "Câu hỏi này đã có người trả lời. Hãy mở lại trang để xem.",
} satisfies Record<string, (facts: Record<string, string>) => string>;

export type PlanRefusal = keyof typeof refusals;
