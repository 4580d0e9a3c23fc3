import { fill, press, visit } from "./browsing.ts";
import type { Person } from "./journey.ts";

/** Nêu vướng mắc về kế hoạch, perhaps about one duty by its number and title. */
export async function ask(person: Person, plan: string, text: string, about?: string): Promise<void> {
  await visit(person, `${plan}/questions`);
  await press(person, "Nêu vướng mắc", ".act");
  await fill(person, { ...(about ? { "Về việc nào": about } : {}), "Khó khăn, vướng mắc": text });
  await press(person, "Gửi vướng mắc", ".act");
}

/** Trả lời the first question that waits. */
export async function answer(person: Person, plan: string, text: string): Promise<void> {
  await visit(person, `${plan}/questions?state=waiting`);
  await press(person, /^Trả lời/, "main .sheet");
  await fill(person, { "Câu trả lời": text });
  await press(person, "Gửi câu trả lời", ".act");
}
