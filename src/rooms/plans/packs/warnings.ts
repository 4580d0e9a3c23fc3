import { anniversaryIn } from "#kernel/calendar/index.ts";
import type { Finding } from "./cross-checks.ts";
import { foldedName } from "./folded-name.ts";
import type { PlanPack } from "./pack.ts";

/** What an author may want to look at again, though the pack can be used as it is. */
export function warningsOf(pack: PlanPack): Finding[] {
  return [...kindsWithoutUnits(pack), ...ordinalsOff(pack)];
}

function kindsWithoutUnits(pack: PlanPack): Finding[] {
  if (pack.units.length === 0) return [];
  const present = new Set(pack.units.map((unit) => foldedName(unit.kind)));
  return pack.duties.flatMap((duty, n) =>
    duty.actor.kinds.flatMap((kind, k) =>
      present.has(foldedName(kind))
        ? []
        : [
            {
              path: ["duties", n, "actor", "kinds", k],
              message: `Danh sách units chưa có đơn vị nào thuộc loại “${kind}”.`,
            },
          ],
    ),
  );
}

function ordinalsOff(pack: PlanPack): Finding[] {
  return pack.anniversaries.flatMap((one, n) => {
    const from = pack.stages.find((stage) => stage.key === one.stage)?.from;
    if (one.ordinal === undefined || !from) return [];
    const computed = anniversaryIn(one.founded, Number(from.slice(0, 4)));
    if (computed === one.ordinal) return [];
    return [
      {
        path: ["anniversaries", n, "ordinal"],
        message: `Tính từ năm thành lập là ${computed} năm, kế hoạch ghi ${one.ordinal} năm.`,
      },
    ];
  });
}
