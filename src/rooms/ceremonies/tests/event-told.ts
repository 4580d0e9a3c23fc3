import type { Visitor } from "#testing/office.ts";

/** Fields of an event as the office types it. */
export const typedTalk = {
  kind: "talk",
  form: "in_person",
  title: "Tọa đàm cùng điển hình hòa giải",
  content: "Nghe cách làm, hỏi đáp, mỗi nơi chọn một điều mang về.",
  place: "Hội trường tầng 2",
  startsOn: "18/03/2019",
  startsAt: "8h00",
  endsAt: "11:30",
  seats: "2",
  registerBy: "17/03/2019",
  "items[0][at]": "08:00",
  "items[0][content]": "Khai mạc",
  "items[0][inCharge]": "Văn phòng",
  "items[1][at]": "08:15",
  "items[1][content]": "Điển hình kể cách làm",
};

/** The letter as the office types it. */
export const typedLetter = {
  number: "05/GM-TA",
  issuedAt: "Cà Mau",
  invitedOn: "11/03/2019",
  signerTitle: "KT. CHÁNH ÁN / PHÓ CHÁNH ÁN",
  signerName: "Nguyễn Văn Năm",
};

/** Drafts an event; gives its address. */
export async function drafted(office: Visitor, fields: Record<string, string | string[]> = {}): Promise<string> {
  const made = await office.post("/events", { ...typedTalk, ...fields });
  if (made.status !== 303) throw new Error(`The event was not drafted: ${made.status} ${await made.text()}`);
  return made.headers.get("location")!.split("?")[0]!;
}
