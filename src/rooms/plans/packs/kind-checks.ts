import type { Finding } from "./finding.ts";
import { type Loose, listAt, recordOf, textOf } from "./loose.ts";
import type { Path } from "./problem.ts";

/** Doubled keys of kinds and criteria, a pass mark without points, points for each thing without saying how many. */
export function kindFindings(pack: Loose): Finding[] {
  const general = listAt(pack, "criteria").map(recordOf);
  const kinds = listAt(pack, "kinds").map(recordOf);
  return [
    ...doubled(general, ["criteria"], []),
    ...doubled(kinds, ["kinds"], []),
    ...general.flatMap((one, n) => pointFindings(one, ["criteria", n])),
    ...kinds.flatMap((kind, n) => ofKind(kind, ["kinds", n], general)),
  ];
}

function ofKind(kind: Loose, path: Path, general: Loose[]): Finding[] {
  const own = listAt(kind, "criteria").map(recordOf);
  const pointless = ![...general, ...own].some((one) => one.points != null);
  return [
    ...doubled(own, [...path, "criteria"], general),
    ...own.flatMap((one, n) => pointFindings(one, [...path, "criteria", n])),
    ...(kind.passAt != null && pointless
      ? [{ path: [...path, "passAt"], message: "Mức đạt tính bằng điểm; ghi points cho tiêu chí hoặc bỏ passAt." }]
      : []),
  ];
}

function doubled(list: Loose[], path: Path, above: Loose[]): Finding[] {
  const seen = new Set(above.map((one) => textOf(one.key)));
  return list.flatMap((one, n) => {
    const key = textOf(one.key);
    if (key === null || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ path: [...path, n, "key"], message: `Khóa “${key}” đã dùng ở trên; đặt khóa khác.` }];
  });
}

function pointFindings(criterion: Loose, path: Path): Finding[] {
  const points = recordOf(criterion.points);
  if (points.by === "count" && points.each == null)
    return [{ path: [...path, "points"], message: "Ghi each: mỗi việc được bao nhiêu điểm." }];
  if (points.each != null && points.by !== "count")
    return [{ path: [...path, "points", "each"], message: "Điểm cho mỗi việc chỉ dùng với by: count." }];
  return [];
}
