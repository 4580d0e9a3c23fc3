import type { HeldAwardState, MatterState } from "./states.ts";

/** How an award stands in the book. */
export const heldStateWords: Record<HeldAwardState, { words: string; state: "done" | "lock" }> = {
  standing: { words: "Đang có hiệu lực", state: "done" },
  revoked: { words: "Đã thu hồi, hủy bỏ", state: "lock" },
};

/** How a matter stands. */
export const matterStateWords: Record<MatterState, { words: string; state: "wait" | "done" }> = {
  open: { words: "Chưa kết luận", state: "wait" },
  concluded: { words: "Đã kết luận", state: "done" },
};

/** What was done in the book of looks. */
export const lookWords = {
  looked: "xem",
  entered: "nhập kỷ luật",
  corrected: "sửa kỷ luật",
  served: "ghi ngày chấp hành xong",
  lifted: "ghi bãi bỏ kỷ luật",
  opened: "mở việc",
  concluded: "ghi kết luận",
  reopened: "mở lại việc",
} as const;

/** Collectives as the yearly statistics count them. */
export const collectiveKindNames = {
  office: "Cơ quan, đơn vị hành chính",
  public_service: "Đơn vị sự nghiệp",
  enterprise: "Doanh nghiệp",
  other: "Tập thể khác",
} as const;

/** How a list that was sent stands. */
export const importStateWords = {
  reading: { is: "wait", words: "Đang đọc" },
  checked: { is: "soon", words: "Chờ nhập" },
  failed: { is: "late", words: "Chưa đọc được" },
  taken_in: { is: "done", words: "Đã nhập" },
} as const;

const resultWords: Record<string, (n: number) => string> = {
  awards: (n) => `Ghi ${n} khen thưởng vào sổ`,
  people: (n) => `${n} của người trong cơ quan`,
  collectives: (n) => `${n} của tập thể`,
  outside: (n) => `${n} ghi theo tên, chưa gắn với ai trong danh sách cán bộ`,
  rowsKnown: (n) => `${n} dòng đã có trong sổ`,
  rowsTwice: (n) => `${n} dòng trùng với dòng khác trong tệp`,
  rowsFaulty: (n) => `${n} dòng cần sửa, chưa nhập`,
};

/** What a taking-in did, in sentences; what it did not do is not told. */
export function resultSentences(result: Record<string, number> | null): string[] {
  return Object.entries(resultWords).flatMap(([key, says]) => ((result?.[key] ?? 0) > 0 ? [says(result![key]!)] : []));
}

type Facts = Record<string, string>;

/** Why a step is closed, and what the reader can do about it. */
export const refusals = {
  "ledger.not_keeper": () => "Sổ khen thưởng do người phụ trách thi đua, khen thưởng của cơ quan ghi.",
  "ledger.not_rater": () => "Xếp loại của đơn vị do thủ trưởng hoặc người phụ trách thi đua của đơn vị đó nhập.",
  "ledger.ratings_not_needed": () =>
    "Xếp loại của từng người chỉ người ấy và những người phụ trách đơn vị được xem. Cần thì hỏi người phụ trách thi đua của cơ quan.",
  "ledger.not_needed": () =>
    "Kỷ luật và việc chưa kết luận chỉ cho người cần biết để làm việc: chính người ấy, thủ trưởng đơn vị, người phụ trách thi đua của cơ quan.",
  "ledger.look_first": () =>
    "Mở trang kỷ luật, việc chưa kết luận của người hoặc đơn vị ấy và ghi lý do xem trước; trang mở trong mười phút.",
  "ledger.not_matter_keeper": () =>
    "Kỷ luật và việc chưa kết luận do người phụ trách thi đua hoặc thủ trưởng của cơ quan ghi.",
  "award.already_revoked": (facts: Facts) => `“${facts.award}” đã thu hồi, hủy bỏ từ trước.`,
  "award.not_revoked": (facts: Facts) => `“${facts.award}” vẫn đang có hiệu lực.`,
  "award.revoked_before_given": () => "Ngày thu hồi, hủy bỏ không thể trước ngày ký quyết định khen.",
  "award.moved_meanwhile": () => "Dòng này vừa có người sửa. Mở lại để xem nội dung mới rồi sửa tiếp.",
  "award.twice": (facts: Facts) =>
    `${facts.holder} đã có “${facts.award}” theo quyết định ${facts.number} trong sổ. Bỏ dòng trùng, hoặc sửa số quyết định.`,
  "award_import.not_ready": () => "Tệp này chưa đọc xong hoặc đã nhập rồi. Mở lại trang để xem kết quả.",
  "award_import.has_errors": (facts: Facts) =>
    `Còn ${facts.count} dòng cần sửa. Sửa tệp rồi gửi lại, hoặc chọn chỉ nhập các dòng đúng.`,
  "rating.moved_meanwhile": (facts: Facts) =>
    `Xếp loại của ${facts.name} vừa có người nhập hoặc sửa. Mở lại bảng để xem rồi nhập tiếp.`,
  "service.in_future": () => "Ngày bắt đầu công tác phải là một ngày đã qua. Hãy xem lại năm.",
  "certification.not_certifier": () =>
    "Xác nhận của một người do thủ trưởng, cấp ủy hoặc người phụ trách thi đua của đơn vị ghi; của một tập thể do cấp trên ghi.",
  "certification.of_oneself": () => "Không ai tự xác nhận cho mình. Hãy nhờ thủ trưởng hoặc cấp ủy.",
  "certification.for_others": (facts: Facts) => `Điều kiện này do ${facts.by} xác nhận; cơ quan ghi khi có văn bản.`,
  "certification.not_asked": () => "Điều kiện này không còn được dùng để xét. Hãy mở lại trang để chọn.",
  "certification.in_future": () => "Ngày phải là hôm nay hoặc một ngày đã qua.",
  "certification.year_ahead": (facts: Facts) => `Năm ${facts.year} chưa đến. Ghi năm nay hoặc năm đã qua.`,
  "certification.years_turned": () => "Ghi năm đầu nhỏ hơn năm cuối của giai đoạn.",
  "certification.paper_missing": () => "Ghi số văn bản có xác nhận của người ấy.",
  "certification.already_withdrawn": () => "Xác nhận này đã rút từ trước.",
  "certification.withdrawn_before_given": () => "Ngày rút không thể trước ngày xác nhận.",
  "rating.year_ahead": (facts: Facts) =>
    `Năm ${facts.year} chưa đến tháng cuối. Xếp loại được nhập từ tháng cuối của năm; hãy nhập khi đó.`,
  "discipline.form_not_of_category": (facts: Facts) =>
    `${facts.category} không có hình thức kỷ luật “${facts.form}”. Chọn hình thức khác, hoặc sửa loại cán bộ ở trang của người ấy.`,
  "discipline.served_before_decided": () => "Ngày chấp hành xong không thể trước ngày quyết định.",
  "discipline.moved_meanwhile": () => "Thông tin này vừa có người sửa. Mở lại để xem nội dung mới.",
  "matter.step_closed": () => "Việc này không còn ở bước đó. Mở lại trang để xem kết luận hoặc việc đã mở lại.",
  "matter.concluded_before_opened": () => "Ngày kết luận không thể trước ngày bắt đầu việc.",
} satisfies Record<string, (facts: Facts) => string>;

export type LedgerRefusal = keyof typeof refusals;
