import type { StateName } from "#kernel/web/index.tsx";
import type { PledgeState } from "./states.ts";
import type { Bound } from "./terms.ts";

/** Ít nhất, không quá. */
export const boundNames: Record<Bound, string> = { min: "Ít nhất", max: "Không quá" };

/** How a pledge stands. */
export const pledgeStateNames: Record<PledgeState, { word: string; state: StateName }> = {
  drafting: { word: "Đang soạn", state: "open" },
  open: { word: "Đang ký", state: "wait" },
  closed: { word: "Đã khóa", state: "done" },
};

/** Why a step is closed, and what the reader can do about it. */
export const refusals = {
  "titles.of_another_unit": () => "Bản đăng ký này của đơn vị khác; chỉ người được phân công của đơn vị đó làm được.",
  "titles.not_in_charge": () =>
    "Việc này do người phụ trách thi đua, khen thưởng hoặc lãnh đạo của cơ quan làm. Hãy liên hệ người được phân công.",
  "titles.already_sent": () => "Bản đăng ký đã gửi và đang chờ duyệt. Muốn sửa, hãy rút lại trước.",
  "titles.already_accepted": () => "Bản đăng ký đã được duyệt nên không sửa được nữa.",
  "titles.empty": () => "Bản đăng ký chưa có dòng nào chờ gửi. Hãy thêm dòng, hoặc sửa dòng bị trả lại trước khi gửi.",
  "titles.not_sent": () => "Bản đăng ký không ở bước chờ duyệt. Hãy mở lại trang để xem tình trạng mới.",
  "titles.not_sent_yet": () => "Bản đăng ký chưa gửi. Gửi rồi mới theo dõi tiến độ các chỉ tiêu.",
  "titles.line_answered": () => "Đã có dòng được trả lời. Hãy mở lại trang để xem kết quả.",
  "titles.moved_meanwhile": () => "Bản đăng ký vừa được người khác cập nhật. Hãy mở lại trang để xem bản mới.",
  "pledge.not_drafting": () => "Bản giao ước đã đưa ra ký nên không sửa nội dung được nữa.",
  "pledge.not_open": () => "Bản giao ước chưa đưa ra ký hoặc đã khóa. Hãy mở lại trang để xem tình trạng mới.",
  "pledge.not_a_signer": () => "Đơn vị này không có trong danh sách ký giao ước.",
  "pledge.already_signed": () => "Đơn vị đã ký giao ước.",
  "pledge.of_another_unit": () => "Chỉ người được phân công của đơn vị ghi việc ký của đơn vị đó.",
  "pledge.moved_meanwhile": () => "Bản giao ước vừa được người khác cập nhật. Hãy mở lại trang để xem bản mới.",
} satisfies Record<string, (facts: Record<string, string>) => string>;

export type RegistrationRefusal = keyof typeof refusals;
