import { commonFaults, type FaultFacts } from "#kernel/spreadsheets/index.ts";

const suggestion = (near: string | undefined) => (near ? ` Có phải “${near}” không?` : "");

/** Why a cell that is to name a unit does not, and what the sender does about it. */
export const unitFaults = {
  "unknown unit": ({ text, near }: FaultFacts) =>
    `Chưa có đơn vị nào tên “${text}”.${suggestion(near)} Ghi đúng tên đơn vị, hoặc thêm đơn vị đó trước.`,
  "ambiguous unit": ({ text, near }: FaultFacts) =>
    `“${text}” có thể chỉ nhiều đơn vị${near ? ` (${near})` : ""}. Ghi tên đầy đủ của một đơn vị.`,
  "unit not in being on the day": ({ text }: FaultFacts) =>
    `Đơn vị “${text}” không hoạt động vào ngày của danh sách. Ghi đơn vị đang hoạt động, hoặc chọn lại ngày.`,
  "unknown unit in the group heading": ({ text, near }: FaultFacts) =>
    `Dòng nhóm “${text}” không phải tên một đơn vị đã có.${suggestion(near)} Sửa tên ở dòng nhóm hoặc thêm đơn vị đó trước.`,
  "ambiguous unit in the group heading": ({ text, near }: FaultFacts) =>
    `Dòng nhóm “${text}” có thể chỉ nhiều đơn vị${near ? ` (${near})` : ""}. Ghi tên đầy đủ của một đơn vị.`,
} satisfies Record<string, (facts: FaultFacts) => string>;

/** Why a cell cannot be used, and what the sender does about it. The codes are printed by the command line. */
export const reasons = {
  ...commonFaults,
  ...unitFaults,
  "age under 15": ({ text }: FaultFacts) => `Người sinh “${text}” chưa đủ 15 tuổi; hãy kiểm tra lại năm sinh.`,
  "ends before it begins": ({ text }: FaultFacts) =>
    `Ngày kết thúc “${text}” sớm hơn ngày thành lập; hãy kiểm tra lại hai ngày.`,
  "unit under itself": ({ text }: FaultFacts) =>
    `Đơn vị không thể thuộc chính nó hoặc đơn vị cấp dưới của nó (“${text}”). Ghi lại đơn vị cấp trên.`,
  "two sexes marked": ({ column }: FaultFacts) => `Chỉ ghi ở một trong hai cột Nam, Nữ của “${column}”.`,
  "unknown sex": ({ text }: FaultFacts) => `Ghi “Nam” hoặc “Nữ” thay cho “${text}”.`,
  "unknown category": ({ text }: FaultFacts) =>
    `Ghi “Công chức”, “Viên chức” hoặc “Người lao động” thay cho “${text}”.`,
  "not an e-mail address": ({ text }: FaultFacts) =>
    `“${text}” chưa phải địa chỉ thư điện tử; ví dụ lan.nt@moj.gov.vn.`,
  "e-mail used twice": ({ text }: FaultFacts) =>
    `Địa chỉ “${text}” đã dùng cho người khác trong tệp; mỗi người một địa chỉ riêng.`,
  "unknown role": ({ text }: FaultFacts) =>
    `Không có vai trò “${text}”. Ghi một trong các vai trò: phụ trách thi đua, thủ trưởng, cấp phó, cấp ủy, chủ tịch hội đồng, ủy viên hội đồng, thư ký hội đồng, biên tập, quản trị, cán bộ.`,
} satisfies Record<string, (facts: FaultFacts) => string>;

/** The code of a reason: a short English phrase. */
export type ReasonCode = keyof typeof reasons;

/** Said where a file has no list of the wanted kind. */
export const noTableSentence = {
  units: "Không thấy bảng danh sách đơn vị. Bảng cần có dòng tiêu đề với cột “Tên đơn vị” và ít nhất một cột khác.",
  people: "Không thấy bảng danh sách cán bộ. Bảng cần có dòng tiêu đề với cột “Họ và tên” và ít nhất một cột khác.",
  accounts: "Không thấy bảng tài khoản. Bảng cần có dòng tiêu đề với cột “Họ và tên” và cột “Thư điện tử”.",
};
