import { type Finding, reference } from "./finding.ts";
import { type Loose, listAt, recordOf, textOf } from "./loose.ts";

/** Doubled keys of rungs, periods without years or the wrong way round, kinds the plan does not have. */
export function ladderFindings(pack: Loose): Finding[] {
  const kinds = listAt(pack, "kinds").flatMap((one) => textOf(recordOf(one).key) ?? []);
  const seen = new Set<string>();
  return listAt(pack, "ladder").flatMap((one, n) => {
    const rung = recordOf(one);
    const key = textOf(rung.key);
    const doubled = key !== null && seen.has(key);
    if (key !== null) seen.add(key);
    return [
      ...(doubled ? [{ path: ["ladder", n, "key"], message: `Khóa “${key}” đã dùng ở trên; đặt khóa khác.` }] : []),
      ...yearFindings(rung, n),
      ...listAt(rung, "kinds").flatMap((kind, k) =>
        reference(kind, kinds, ["ladder", n, "kinds", k], "loại điển hình"),
      ),
    ];
  });
}

function yearFindings(rung: Loose, n: number): Finding[] {
  if (rung.span === "period" && (rung.from == null || rung.to == null))
    return [{ path: ["ladder", n], message: "Bậc theo giai đoạn cần năm đầu (from) và năm cuối (to)." }];
  if (typeof rung.from === "number" && typeof rung.to === "number" && rung.to < rung.from)
    return [{ path: ["ladder", n, "to"], message: "Năm cuối phải từ năm đầu trở đi." }];
  return [];
}
