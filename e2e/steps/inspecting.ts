import { fill, press, visit } from "./browsing.ts";
import { look, type Person } from "./journey.ts";
import { put } from "./life.ts";

/** Lên lịch kiểm tra một đơn vị, about one movement. */
export async function planVisit(person: Person, of: { unit: string; on: string; about: string }): Promise<void> {
  await visit(person, "/inspections");
  await press(person, "Lên lịch kiểm tra");
  await fill(person, { "Đơn vị được kiểm tra": of.unit, "Ngày dự kiến": of.on, "Về phong trào": of.about });
  await fill(person, { "Nội dung kiểm tra, đôn đốc": "Việc phát động, đăng ký và số liệu của đợt 1." });
  await fill(person, { "Thành viên đoàn": "Nguyễn Thị Kim Loan\nTrần Thị Bích Hoài" });
  await press(person, "Lên lịch", ".act");
}

/** Ghi kết quả kiểm tra with one thing to be mended; gives the visit's address. */
export async function holdVisit(person: Person, of: { unit: string; on: string; mendBy: string }): Promise<string> {
  await visit(person, "/inspections");
  await press(person, of.unit, "main");
  await press(person, "Ghi kết quả kiểm tra", ".act");
  await put(person, { heldOn: of.on, remarks: "Sổ theo dõi đủ; số liệu chưa có minh chứng." });
  await put(person, { "findings[0][text]": "Bổ sung minh chứng của chỉ tiêu", "findings[0][dueOn]": of.mendBy });
  await press(person, "Ghi kết quả", ".act");
  await look(person, "inspection");
  return new URL(person.page.url()).pathname;
}

/** Trả lời kiến nghị, by the unit. */
export async function answerFinding(person: Person, inspection: string, answer: string): Promise<void> {
  await visit(person, inspection);
  await press(person, /^Trả lời/, "main .list");
  await put(person, { answer });
  await press(person, "Gửi trả lời", ".act");
  await look(person, "inspection");
}
