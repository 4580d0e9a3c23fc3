import { fill, type Paper, press } from "./browsing.ts";
import type { Person } from "./journey.ts";

/** What is handed in: papers by the label of their field, words that go with them. */
export type Handing = { papers?: Record<string, Paper>; note?: string };

/** Gửi, from the page of an obligation: through the form to the page that says it is sent. */
export async function handIn(person: Person, { papers = {}, note }: Handing): Promise<void> {
  await press(person, /^(Gửi|Bổ sung và gửi lại)/, ".act");
  await fill(person, papers);
  if (note) await fill(person, { "Lời gửi kèm": note });
  await press(person, /^Gửi /, ".act");
}

/** Nhận, from the page of an obligation. */
export async function accept(person: Person): Promise<void> {
  await press(person, /^Nhận /, ".act");
}

/** Trả lại, from the page of an obligation, with the reason. */
export async function sendBack(person: Person, reason: string): Promise<void> {
  await press(person, "Trả lại", ".act");
  await fill(person, { "Lý do trả lại": reason });
  await press(person, "Trả lại", ".act");
}

/** How an obligation stands, beside its title: “Chờ nhận, gửi 24/01/2024”. */
export function standing(person: Person): Promise<string> {
  return person.page.locator(".pagehead .state, .pagehead [class*='is-']").first().innerText();
}
