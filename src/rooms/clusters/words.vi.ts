import type { Hand } from "#kernel/scoring/index.ts";
import type { StateName } from "#kernel/web/index.tsx";
import type { SheetState, YearState, YearStep } from "./states.ts";
import type { ClusterKind, YearDue } from "./terms.ts";

export const kindNames: Record<ClusterKind, string> = { area: "Cụm (theo địa bàn)", function: "Khối (theo chức năng)" };

/** How a year stands, and how it is called on the line of its life. */
export const yearStateNames: Record<YearState, { word: string; name: string; state: StateName }> = {
  opened: { word: "Chờ ký giao ước", name: "Mở năm", state: "open" },
  pledged: { word: "Đã ký giao ước", name: "Ký giao ước", state: "run" },
  reviewed: { word: "Đã sơ kết", name: "Sơ kết", state: "run" },
  self_scoring: { word: "Đang tự chấm", name: "Tự chấm", state: "run" },
  cross_checking: { word: "Đang chấm chéo", name: "Chấm chéo", state: "run" },
  finalising: { word: "Chờ kết luận điểm", name: "Kết luận", state: "wait" },
  ranked: { word: "Đã xếp hạng", name: "Xếp hạng", state: "done" },
  closed: { word: "Đã tổng kết", name: "Tổng kết", state: "lock" },
};

/** The act behind each step of a year: its button, its page, what is said when it is done. */
export const yearActs: Record<YearStep, { act: string; explains: string; done: string; icon: string }> = {
  pledge: {
    act: "Chốt giao ước",
    explains: "Mọi thành viên đã ký thì chốt; còn thành viên chưa ký thì ghi lý do.",
    done: "Đã chốt giao ước.",
    icon: "writing-sign",
  },
  review: {
    act: "Ghi sơ kết",
    explains: "Ghi ngày họp, văn bản sơ kết 6 tháng của cụm.",
    done: "Đã ghi sơ kết.",
    icon: "notes",
  },
  score: {
    act: "Mở tự chấm",
    explains: "Bảng chấm điểm khóa lại; các thành viên bắt đầu tự chấm.",
    done: "Đã mở tự chấm.",
    icon: "checkbox",
  },
  cross: {
    act: "Phân công chấm chéo",
    explains: "Chương trình phân công ai chấm ai và đưa ra mã rút mẫu.",
    done: "Đã phân công chấm chéo.",
    icon: "arrows-exchange",
  },
  finalise: {
    act: "Kết thúc chấm chéo",
    explains: "Cụm trưởng kết luận từng phiếu sau bước này.",
    done: "Đã kết thúc chấm chéo.",
    icon: "gavel",
  },
  rank: {
    act: "Chốt xếp hạng",
    explains: "Xếp theo điểm kết luận, rồi thứ tự xét khi bằng điểm, rồi phiếu của cụm.",
    done: "Đã chốt xếp hạng.",
    icon: "list-numbers",
  },
  unrank: {
    act: "Xem lại điểm",
    explains: "Thôi chốt xếp hạng để sửa điểm kết luận; ghi lý do.",
    done: "Đã mở lại điểm.",
    icon: "arrow-back-up",
  },
  close: {
    act: "Tổng kết năm",
    explains: "Ghi cuộc họp tổng kết, đề nghị tặng cờ và cụm trưởng năm sau.",
    done: "Đã tổng kết năm.",
    icon: "flag",
  },
};

export const dueNames: Record<YearDue, string> = {
  pledge: "Ký giao ước",
  review: "Sơ kết 6 tháng",
  self: "Tự chấm",
  checked: "Chấm chéo",
  final: "Kết luận điểm",
  ranking: "Xếp hạng, tổng kết",
};

export const sheetStateNames: Record<SheetState, { word: string; state: StateName }> = {
  drafting: { word: "Đang tự chấm", state: "open" },
  sent: { word: "Chờ chấm chéo", state: "wait" },
  checked: { word: "Chờ kết luận", state: "wait" },
  settled: { word: "Đã kết luận", state: "done" },
};

/** The three hands: head of the column, the form's title, its button, what it is told, what is said when it is done. */
export const handWords: Record<Hand, { head: string; title: string; pass: string; explains: string; done: string }> = {
  self: {
    head: "Tự chấm",
    title: "Tự chấm điểm",
    pass: "Gửi phiếu tự chấm",
    explains: "Ghi lại thì còn sửa được; gửi rồi thì chờ chấm chéo.",
    done: "Đã gửi phiếu tự chấm.",
  },
  checked: {
    head: "Chấm chéo",
    title: "Chấm chéo",
    pass: "Ghi kết quả chấm chéo",
    explains: "Chỗ nào khác với đơn vị tự chấm thì ghi lý do.",
    done: "Đã ghi kết quả chấm chéo.",
  },
  final: {
    head: "Kết luận",
    title: "Kết luận điểm",
    pass: "Kết luận",
    explains: "Chỗ nào khác với chấm chéo thì ghi lý do.",
    done: "Đã kết luận phiếu.",
  },
};

/** Why a step is closed, and what the reader can do about it. */
export const refusals = {
  "cluster.not_in_charge": () =>
    "Việc này do người phụ trách thi đua, khen thưởng hoặc thủ trưởng của cơ quan làm. Hãy nhờ người đó.",
  "cluster.not_leading": () => "Việc này do cụm trưởng, cụm phó hoặc cơ quan làm. Hãy nhờ người đó.",
  "cluster.not_head_of_member": () => "Giao ước do thủ trưởng của thành viên ký. Hãy nhờ thủ trưởng đơn vị.",
  "cluster.step_closed": (facts) => `Năm của cụm đang ở bước “${facts.now}” nên chưa làm được việc này.`,
  "cluster.moved_meanwhile": () => "Trang này vừa được người khác cập nhật. Hãy mở lại trang để xem bản mới.",
  "cluster.member_twice": () => "Đơn vị này đang là thành viên. Chọn đơn vị khác.",
  "cluster.leads_open_year": () => "Thành viên này đang là cụm trưởng. Hãy đổi cụm trưởng trước khi cho rời cụm.",
  "cluster.too_few": () => "Cụm cần ít nhất hai thành viên. Hãy thêm thành viên rồi mở năm.",
  "cluster.year_there": (facts) => `Năm ${facts.year} của cụm đã mở. Hãy mở năm khác.`,
  "cluster.year_unfinished": (facts) => `Năm ${facts.year} của cụm chưa tổng kết. Hãy tổng kết năm đó trước.`,
  "cluster.already_signed": () => "Thành viên này đã ký giao ước.",
  "cluster.pledge_empty": () => "Giao ước chưa có nội dung. Hãy soạn nội dung trước.",
  "cluster.unsigned": (facts) => `Chưa ký giao ước: ${facts.names}. Chờ ký, hoặc ghi lý do chốt khi còn thiếu.`,
  "cluster.table_stops": (facts) => `Bảng chấm điểm chưa dùng được: ${facts.says}`,
  "cluster.table_locked": () => "Bảng chấm điểm đã khóa vì đã mở tự chấm. Hãy sửa ở bảng của năm sau.",
  "cluster.unsent": (facts) => `Chưa gửi phiếu tự chấm: ${facts.names}. Chờ gửi, hoặc đợi hết hạn ${facts.due}.`,
  "cluster.unchecked": (facts) => `Chưa chấm chéo xong: ${facts.names}. Chờ chấm, hoặc đợi hết hạn ${facts.due}.`,
  "cluster.unsettled": (facts) => `Chưa kết luận phiếu của: ${facts.names}. Hãy kết luận trước.`,
  "cluster.tie_at_flag": (facts) => `Bằng điểm ở hạng ${facts.place}: ${facts.names}. Cụm bỏ phiếu xong mới chốt được.`,
  "cluster.voted": () => "Thành viên này đã bỏ phiếu ở lần này.",
  "cluster.not_tied": () => "Không còn bằng điểm như khi mở trang. Hãy mở lại trang.",
  "cluster.not_member_voter": () => "Chỉ thành viên của cụm bỏ phiếu, mỗi thành viên một phiếu.",
  "cluster_sheet.not_your_turn": () =>
    "Phiếu đang chờ người khác: thành viên tự chấm, thành viên được phân công chấm chéo, rồi cụm trưởng kết luận.",
  "cluster_sheet.own_sheet": () =>
    "Cụm trưởng không kết luận phiếu của chính đơn vị mình. Hãy nhờ cụm phó hoặc cơ quan kết luận.",
  "cluster_sheet.settled": () => "Phiếu đã kết luận nên không sửa được nữa.",
  "cluster_sheet.incomplete": () => "Còn tiêu chí chưa có số liệu, hoặc khác với lần trước mà chưa ghi lý do.",
  "cluster_sheet.not_open": () => "Bước này của cụm chưa mở hoặc đã qua.",
  "cluster_sheet.evidence_gone": () => "Minh chứng này đã được rút. Hãy mở lại trang.",
} satisfies Record<string, (facts: Record<string, string>) => string>;

export type ClusterRefusal = keyof typeof refusals;
