import { fill, press, visit } from "./browsing.ts";
import type { Person } from "./journey.ts";

/** Kết thúc kế hoạch, from its amendments page, with the conclusion and the word that confirms it. */
export async function closePlan(person: Person, plan: string, conclusion: string): Promise<void> {
  await visit(person, `${plan}/amendments`);
  await press(person, "Kết thúc kế hoạch", ".act");
  await fill(person, { "Kết luận, lý do kết thúc": conclusion, "Gõ chữ KẾT THÚC để xác nhận": "KẾT THÚC" });
  await press(person, "Kết thúc kế hoạch", ".act");
}
