import type { Role } from "#kernel/auth/officer.ts";

/** What is said of a faulty cell: what stands there, and what would be right where that is known. */
export type ReasonFacts = { column: string; text: string; near?: string; agency?: string };

const suggestion = (near: string | undefined) => (near ? ` Có phải “${near}” không?` : "");

/** Why a cell cannot be used, and what the sender does about it. The codes are printed by the command line. */
export const reasons = {
  "empty required cell": ({ column }: ReasonFacts) => `Ghi “${column}”; ô này không được để trống.`,
  "error value in the cell": ({ text }: ReasonFacts) =>
    `Ô đang báo lỗi ${text}; hãy gõ lại giá trị thay cho công thức.`,
  "not a number": ({ text }: ReasonFacts) =>
    `Ghi một số nguyên bằng chữ số, ví dụ 12; “${text}” không đọc được thành số.`,
  "impossible date": ({ text }: ReasonFacts) =>
    `“${text}” không có trong lịch. Ghi ngày theo dạng ngày/tháng/năm, ví dụ 25/01/2019.`,
  "not a date": ({ text }: ReasonFacts) =>
    `Ghi ngày theo dạng ngày/tháng/năm, ví dụ 25/01/2019; “${text}” không đọc được thành ngày.`,
  "date in the future": ({ text }: ReasonFacts) => `“${text}” là ngày chưa tới; hãy kiểm tra lại năm.`,
  "age under 15": ({ text }: ReasonFacts) => `Người sinh “${text}” chưa đủ 15 tuổi; hãy kiểm tra lại năm sinh.`,
  "ends before it begins": ({ text }: ReasonFacts) =>
    `Ngày kết thúc “${text}” sớm hơn ngày thành lập; hãy kiểm tra lại hai ngày.`,
  "unknown unit": ({ text, near }: ReasonFacts) =>
    `Chưa có đơn vị nào tên “${text}”.${suggestion(near)} Ghi đúng tên đơn vị, hoặc thêm đơn vị đó trước.`,
  "ambiguous unit": ({ text, near }: ReasonFacts) =>
    `“${text}” có thể chỉ nhiều đơn vị${near ? ` (${near})` : ""}. Ghi tên đầy đủ của một đơn vị.`,
  "unit not in being on the day": ({ text }: ReasonFacts) =>
    `Đơn vị “${text}” không hoạt động vào ngày của danh sách. Ghi đơn vị đang hoạt động, hoặc chọn lại ngày.`,
  "unknown unit in the group heading": ({ text, near }: ReasonFacts) =>
    `Dòng nhóm “${text}” không phải tên một đơn vị đã có.${suggestion(near)} Sửa tên ở dòng nhóm hoặc thêm đơn vị đó trước.`,
  "ambiguous unit in the group heading": ({ text, near }: ReasonFacts) =>
    `Dòng nhóm “${text}” có thể chỉ nhiều đơn vị${near ? ` (${near})` : ""}. Ghi tên đầy đủ của một đơn vị.`,
  "unit under itself": ({ text }: ReasonFacts) =>
    `Đơn vị không thể thuộc chính nó hoặc đơn vị cấp dưới của nó (“${text}”). Ghi lại đơn vị cấp trên.`,
  "two sexes marked": ({ column }: ReasonFacts) => `Chỉ ghi ở một trong hai cột Nam, Nữ của “${column}”.`,
  "unknown sex": ({ text }: ReasonFacts) => `Ghi “Nam” hoặc “Nữ” thay cho “${text}”.`,
  "unknown category": ({ text }: ReasonFacts) =>
    `Ghi “Công chức”, “Viên chức” hoặc “Người lao động” thay cho “${text}”.`,
  "not an e-mail address": ({ text }: ReasonFacts) =>
    `“${text}” chưa phải địa chỉ thư điện tử; ví dụ lan.nt@moj.gov.vn.`,
  "e-mail used twice": ({ text }: ReasonFacts) =>
    `Địa chỉ “${text}” đã dùng cho người khác trong tệp; mỗi người một địa chỉ riêng.`,
  "unknown role": ({ text }: ReasonFacts) =>
    `Không có vai trò “${text}”. Ghi một trong các vai trò: phụ trách thi đua, thủ trưởng, cấp phó, cấp ủy, chủ tịch hội đồng, ủy viên hội đồng, thư ký hội đồng, biên tập, quản trị, cán bộ.`,
} satisfies Record<string, (facts: ReasonFacts) => string>;

/** The code of a reason: a short English phrase. */
export type ReasonCode = keyof typeof reasons;

/** Heading of the column added to a returned file. */
export const toMendHeading = "Cần sửa";

/** Said beside a row that stands in the file a second time. */
export const duplicateSentence = (first: number) =>
  `Trùng với dòng ${first}; xóa một dòng, hoặc sửa nếu không phải là một.`;

/** Said where a file has no list of the wanted kind. */
export const noTableSentence = {
  units: "Không thấy bảng danh sách đơn vị. Bảng cần có dòng tiêu đề với cột “Tên đơn vị” và ít nhất một cột khác.",
  people: "Không thấy bảng danh sách cán bộ. Bảng cần có dòng tiêu đề với cột “Họ và tên” và ít nhất một cột khác.",
  accounts: "Không thấy bảng tài khoản. Bảng cần có dòng tiêu đề với cột “Họ và tên” và cột “Thư điện tử”.",
};

/** What each role is called in a written list; read back by the same words. */
export const roleWords: Record<Role, string> = {
  administrator: "Quản trị",
  emulation_officer: "Phụ trách thi đua",
  head: "Thủ trưởng",
  deputy_head: "Cấp phó",
  party_committee: "Cấp ủy",
  council_chair: "Chủ tịch hội đồng",
  council_member: "Ủy viên hội đồng",
  council_secretary: "Thư ký hội đồng",
  editor: "Biên tập",
  staff: "Cán bộ",
};
