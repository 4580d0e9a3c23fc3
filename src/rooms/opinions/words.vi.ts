import type { StateName } from "#kernel/web/index.tsx";
import type { WindowStanding } from "./days.ts";
import type { OpinionState } from "./states.ts";
import type { Origin, Stand, SubjectHolder } from "./terms.ts";

export const standingNames: Record<WindowStanding, { word: string; state: StateName }> = {
  drafting: { word: "Đang soạn", state: "open" },
  coming: { word: "Sắp mở", state: "soon" },
  open: { word: "Đang lấy ý kiến", state: "run" },
  over: { word: "Đã hết hạn, chờ kết luận", state: "wait" },
  concluded: { word: "Đã kết luận", state: "done" },
  withdrawn: { word: "Đã bỏ dự thảo", state: "off" },
  cancelled: { word: "Đã hủy", state: "off" },
};

export const opinionStateNames: Record<OpinionState, { word: string; state: StateName }> = {
  received: { word: "Chờ xem", state: "wait" },
  admitted: { word: "Đã tiếp nhận", state: "run" },
  answered: { word: "Đã trả lời", state: "done" },
  set_aside: { word: "Để ngoài", state: "off" },
  joined: { word: "Đã nhập", state: "off" },
};

export const standNames: Record<Stand, { word: string; state: StateName; icon: string }> = {
  agree: { word: "Đồng ý", state: "done", icon: "circle-check" },
  disagree: { word: "Không đồng ý", state: "late", icon: "circle-x" },
  information: { word: "Phản ánh", state: "risk", icon: "message" },
};

export const originNames: Record<Origin, string> = {
  public: "Trang lấy ý kiến",
  letter: "Thư, điện thoại, gặp trực tiếp",
};

export const holderNames: Record<SubjectHolder, string> = {
  person: "Cá nhân",
  collective: "Tập thể",
  household: "Hộ gia đình",
  model: "Mô hình",
};

/** What an opinion is about when it names nobody. */
export const wholeList = "Cả danh sách";

/** Why a step is closed, and what the reader can do about it. */
export const refusals = {
  "opinion.not_in_charge": () =>
    "Việc lấy ý kiến do người phụ trách thi đua, khen thưởng hoặc thủ trưởng của cơ quan làm. Hãy nhờ người đó.",
  "opinion.not_of_council": () =>
    "Bản tổng hợp ý kiến chỉ dành cho người phụ trách, lãnh đạo cơ quan, cấp ủy và Hội đồng.",
  "opinion.step_closed": (facts) => `Đợt lấy ý kiến đang ở bước “${facts.now}” nên chưa làm được việc này.`,
  "opinion.list_fixed": () =>
    "Danh sách đã công khai thì không sửa nữa. Cần bỏ một tên thì đưa ra khỏi danh sách, có lý do.",
  "opinion.nobody_listed": () => "Danh sách chưa có ai. Hãy chọn điển hình hoặc ghi tên trước khi công khai.",
  "opinion.achievement_missing": (facts) => `Hãy ghi thành tích của ${facts.names} trước khi công khai.`,
  "opinion.still_open": (facts) =>
    `Đợt còn nhận ý kiến đến hết ngày ${facts.day}. Hãy kết luận sau ngày đó, hoặc đóng sớm có lý do.`,
  "opinion.over": () => "Đợt đã hết hạn nhận ý kiến nên không kéo dài hay đóng sớm được nữa.",
  "opinion.not_longer": (facts) => `Hãy ghi số ngày làm việc lớn hơn ${facts.days}.`,
  "opinion.unread": (facts) => `Còn ${facts.count} ý kiến chờ xem. Hãy xem hết trước khi kết luận.`,
  "opinion.taken_out_already": () => "Tên này đã được đưa ra khỏi danh sách.",
  "opinion.not_given_now": (facts) => `Đợt này không còn nhận ý kiến. Ý kiến khác xin gửi đến: ${facts.contact}.`,
  "opinion.subject_gone": () => "Tên này đã được đưa ra khỏi danh sách nên không nhận ý kiến nữa.",
  "opinion.opinion_step_closed": (facts) => `Ý kiến đang ở bước “${facts.now}” nên chưa làm được việc này.`,
  "opinion.window_done": () => "Đợt đã kết luận: chỉ còn ghi trả lời cho ý kiến đã tiếp nhận.",
  "opinion.holds_others": () => "Có ý kiến khác đã nhập vào ý kiến này. Hãy mở lại những ý kiến đó trước.",
  "opinion.not_of_this_list": () => "Chỉ nhập vào ý kiến khác của cùng đợt, về cùng một người hoặc tập thể.",
  "opinion.letter_out_of_time": (facts) =>
    `Ngày nhận phải trong thời gian lấy ý kiến, từ ${facts.from} đến hết ${facts.to}.`,
  "opinion.moved_meanwhile": () => "Người khác vừa sửa đợt hoặc ý kiến này. Hãy mở lại trang rồi làm tiếp.",
} satisfies Record<string, (facts: Record<string, string>) => string>;

export type OpinionRefusal = keyof typeof refusals;
