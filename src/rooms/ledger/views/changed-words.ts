import { day } from "#kernel/web/index.tsx";
import { disciplineNames, familyNames, groundNames, levelNames, ratingNames } from "#rooms/awards/index.ts";
import type { Correction } from "../schema.ts";

const fields: Record<string, string> = {
  holderName: "Tên",
  holderPost: "Chức vụ",
  unitName: "Đơn vị, địa chỉ",
  awardName: "Danh hiệu, hình thức",
  family: "Loại",
  level: "Mức, cấp",
  ground: "Loại hình khen thưởng",
  year: "Năm",
  fromYear: "Từ năm",
  achievement: "Thành tích",
  goldBook: "Số sổ vàng",
  sex: "Giới tính",
  leads: "Lãnh đạo",
  worksDirectly: "Trực tiếp công tác",
  note: "Ghi chú",
  number: "Số quyết định",
  decidedOn: "Ngày ký",
  decidedBy: "Cơ quan, người ký",
  signer: "Người ký",
  subject: "Trích yếu",
  document: "Văn bản",
  state: "Tình trạng",
  revokedOn: "Ngày thu hồi",
  revocationReason: "Lý do thu hồi",
  revocationNumber: "Quyết định thu hồi",
};

const named: Record<string, string> = {
  ...familyNames,
  ...levelNames,
  ...groundNames,
  ...ratingNames,
  ...disciplineNames,
  standing: "đang có hiệu lực",
  revoked: "đã thu hồi, hủy bỏ",
  male: "nam",
  female: "nữ",
};

/** “Năm: 2021 → 2020”, one a field; keys of the program stay out. */
export function changedWords({ before, after }: Pick<Correction, "before" | "after">): string[] {
  return Object.keys(fields)
    .filter((field) => field in before || field in after)
    .map((field) => `${fields[field]}: ${said(before[field])} → ${said(after[field])}`);
}

function said(value: unknown): string {
  if (value === null || value === undefined || value === "") return "để trống";
  if (typeof value === "boolean") return value ? "có" : "không";
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? day(text) : (named[text] ?? text);
}
