import { readDate } from "#kernel/vietnamese/index.ts";

/** `2024-03-01`, `2024-03` or `2024`, from how offices write it; or what is wrong. */
export type AppliedFrom = { ok: true; from: string | null } | { ok: false; why: string };

/** Ngày, tháng hoặc năm bắt đầu áp dụng: “15/02/2024”, “tháng 3/2024”, “2024”. */
export function readAppliedFrom(text: string): AppliedFrom {
  if (text.trim() === "") return { ok: true, from: null };
  const read = readDate(text);
  if (read.ok) return { ok: true, from: read.value };
  if (read.why === "empty") return { ok: true, from: null };
  return { ok: false, why: read.why };
}

/** As it is shown: 15/02/2024, 03/2024, 2024. */
export function appliedFromWords(from: string | null): string {
  return from === null ? "" : from.split("-").reverse().join("/");
}
