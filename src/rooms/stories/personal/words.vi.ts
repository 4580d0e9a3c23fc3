import type { PersonalKind } from "./hints.ts";

/** What a hint says, and what can mostly be done. */
export const personalWords: Record<PersonalKind, { word: string; advice: string }> = {
  id_number: { word: "Số căn cước, chứng minh nhân dân", advice: "Bỏ đi." },
  phone: { word: "Số điện thoại", advice: "Chỉ để số của cơ quan." },
  email: { word: "Địa chỉ thư điện tử", advice: "Chỉ để địa chỉ của cơ quan." },
  birth_date: { word: "Ngày sinh", advice: "Nếu cần, chỉ ghi năm." },
  address: { word: "Địa chỉ nhà", advice: "Ghi đến xã, phường." },
  health: { word: "Sức khỏe", advice: "Cần người được nêu đồng ý rõ điều này." },
  family: { word: "Chuyện gia đình", advice: "Cần người được nêu đồng ý rõ điều này." },
  children: { word: "Trẻ em", advice: "Không nêu tên, ảnh, trường lớp; cần cha mẹ đồng ý." },
};
