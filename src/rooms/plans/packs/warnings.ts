import { anniversaryIn } from "#kernel/calendar/index.ts";
import { fold } from "#kernel/vietnamese/fold.ts";
import type { Finding } from "./finding.ts";
import type { PlanPack } from "./pack.ts";
import { packWindows } from "./windows.ts";

/** What an author may want to look at again, though the pack can be used as it is. */
export function warningsOf(pack: PlanPack): Finding[] {
  return [...withoutDuties(pack), ...kindsWithoutUnits(pack), ...neverDue(pack), ...ordinalsOff(pack)];
}

function withoutDuties(pack: PlanPack): Finding[] {
  return pack.duties.length > 0 ? [] : [{ path: ["duties"], message: "Kế hoạch chưa có nhiệm vụ nào." }];
}

/** A due rule that gives no time at all: its days lie before the plan is issued or outside its period. */
function neverDue(pack: PlanPack): Finding[] {
  const windows = packWindows(pack);
  return pack.duties.flatMap((duty, n) =>
    duty.due === null || windows.get(duty.key)?.length !== 0
      ? []
      : [{ path: ["duties", n, "due"], message: "Thời hạn này không rơi vào ngày nào trong thời gian của kế hoạch." }],
  );
}

function kindsWithoutUnits(pack: PlanPack): Finding[] {
  if (pack.units.length === 0) return [];
  const present = new Set(pack.units.map((unit) => fold(unit.kind)));
  return pack.duties.flatMap((duty, n) =>
    duty.actor.kinds.flatMap((kind, k) =>
      present.has(fold(kind))
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
