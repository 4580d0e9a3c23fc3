import { fill, press, told } from "./browsing.ts";
import type { Person } from "./journey.ts";
import { rows } from "./tables.ts";

/** A story that appeared: its name, its link, its day. */
export type Story = { title: string; url: string; on: string };

/** Ghi minh chứng, from the page of an obligation; gives what was said. */
export async function recordStory(person: Person, { title, url, on }: Story): Promise<string> {
  await press(person, "Ghi minh chứng", "main");
  await fill(person, { "Tên bài, văn bản, hoạt động": title, "Liên kết": url, "Ngày đăng, ngày tổ chức": on });
  await press(person, "Ghi minh chứng", ".act");
  return told(person);
}

/** Gửi tin, bài, from the page of an obligation: the story in the first row of the form. */
export async function sendStory(person: Person, { title, url, on }: Story): Promise<string> {
  await press(person, /^Gửi /, ".act");
  await fill(person, {
    "Dòng 1, tên bài, văn bản, hoạt động": title,
    "Dòng 1, liên kết": url,
    "Dòng 1, ngày đăng, tổ chức": on,
  });
  await press(person, /^Gửi /, ".act");
  return told(person);
}

/** The quotas of a plan by period, as its page shows them: `{ "Quý IV/2019": "1/1 Đạt" }`. */
export async function quotas(person: Person): Promise<Record<string, string>> {
  const lines = await rows(person, "Chỉ tiêu theo kỳ", ["Kỳ", "Đã có / cần có", "Tình trạng"]);
  return Object.fromEntries(lines.map(([period, ...how]) => [period, how.join(" ")]));
}
