import type { Path } from "./problem.ts";

/** Something to mend at a place in the pack. */
export type Finding = { path: Path; message: string };

/** A reference to something the pack does not define. */
export function reference(value: unknown, known: readonly string[], path: Path, what: string): Finding[] {
  if (typeof value !== "string" || known.includes(value)) return [];
  const hint = known.length > 0 ? `chọn một trong: ${known.join(", ")}` : `thêm ${what} đó vào kế hoạch trước`;
  return [{ path, message: `Kế hoạch không có ${what} “${value}”; ${hint}.` }];
}

/** Two days the wrong way round. */
export function order(from: unknown, to: unknown, path: Path): Finding[] {
  if (typeof from !== "string" || typeof to !== "string" || from <= to) return [];
  return [{ path, message: `Ngày cuối (${to}) phải từ ngày đầu (${from}) trở đi.` }];
}
