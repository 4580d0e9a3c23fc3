import { fill, press, visit } from "./browsing.ts";
import type { Person } from "./journey.ts";

/** Sửa đổi kế hoạch đã ban hành: a duty gets a last day of its own, with the reason, the paper and from when. */
export async function amendDue(
  person: Person,
  plan: string,
  duty: string,
  to: { on: string; reason: string; document: string; from: string },
): Promise<void> {
  await visit(person, `${plan}/duties/${duty}/edit`);
  await person.page.getByRole("radio", { name: /^Trước hoặc chậm nhất một ngày/ }).check();
  await fill(person, {
    Ngày: to.on,
    "Lý do sửa đổi": to.reason,
    "Văn bản sửa đổi": to.document,
    "Có hiệu lực từ ngày": to.from,
  });
  await press(person, "Lưu việc", ".act");
}
