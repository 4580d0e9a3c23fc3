import { actorFindings, dutyFindings } from "./duty-checks.ts";
import { type Finding, order, reference } from "./finding.ts";
import { kindFindings } from "./kind-checks.ts";
import { ladderFindings } from "./ladder-checks.ts";
import { type Loose, listAt, recordOf, textOf } from "./loose.ts";
import type { Path } from "./problem.ts";

/**
 * What holds between several values of a pack: references, doubles, order of days, a due rule where one is needed.
 * Reads the raw value, so that these are reported together with faults of single values.
 */
export function crossFindings(pack: Loose): Finding[] {
  const known = {
    occasions: keysOf(pack, "occasions"),
    stages: keysOf(pack, "stages"),
    duties: keysOf(pack, "duties"),
    dues: new Map(listAt(pack, "duties").map((duty) => [String(recordOf(duty).key), recordOf(duty).due])),
  };
  return [
    ...(["occasions", "stages", "duties", "movements"] as const).flatMap((name) => doubles(pack, name)),
    ...beginningFindings(pack),
    ...spanFindings(recordOf(pack.period), ["period"], known.occasions),
    ...listAt(pack, "stages").flatMap((stage, n) => spanFindings(recordOf(stage), ["stages", n], known.occasions)),
    ...listAt(pack, "anniversaries").flatMap((one, n) =>
      reference(recordOf(one).stage, known.stages, ["anniversaries", n, "stage"], "đợt"),
    ),
    ...listAt(pack, "movements").flatMap((one, n) =>
      order(recordOf(one).from, recordOf(one).to, ["movements", n, "to"]),
    ),
    ...listAt(pack, "drives").flatMap((drive, n) => reference(drive, known.stages, ["drives", n], "đợt")),
    ...unitFindings(pack),
    ...listAt(pack, "duties").flatMap((duty, n) => [
      ...actorFindings(recordOf(duty), ["duties", n]),
      ...dutyFindings(recordOf(duty), ["duties", n], known),
    ]),
    ...kindFindings(pack),
    ...ladderFindings(pack),
    ...circles(pack),
  ];
}

function keysOf(pack: Loose, name: string): string[] {
  return listAt(pack, name).flatMap((one) => textOf(recordOf(one).key) ?? []);
}

function doubles(pack: Loose, name: "occasions" | "stages" | "duties" | "movements"): Finding[] {
  const seen = new Set<string>();
  return keysOfEach(pack, name).flatMap(([key, n]) => {
    if (!seen.has(key)) return seen.add(key) && [];
    return [{ path: [name, n, "key"], message: `Khóa “${key}” đã dùng ở trên; đặt khóa khác.` }];
  });
}

function keysOfEach(pack: Loose, name: string): [string, number][] {
  return listAt(pack, name).flatMap((one, n) => {
    const key = textOf(recordOf(one).key);
    return key === null ? [] : [[key, n] as [string, number]];
  });
}

function beginningFindings(pack: Loose): Finding[] {
  const parent = recordOf(pack.parent);
  const nameless = pack.parent != null && parent.number == null && parent.title == null;
  return [
    ...(pack.issuedOn == null && recordOf(pack.period).from == null
      ? [
          {
            path: ["period"],
            message: "Ghi ngày ban hành (issuedOn) hoặc ngày bắt đầu (period.from) để biết kế hoạch chạy từ khi nào.",
          },
        ]
      : []),
    ...(nameless
      ? [{ path: ["parent"], message: "Ghi số (number) hoặc tên (title) của kế hoạch cấp trên, hoặc bỏ khóa parent." }]
      : []),
  ];
}

function spanFindings(span: Loose, path: Path, occasions: readonly string[]): Finding[] {
  const both = span.to != null && span.until != null;
  return [
    ...order(span.from, span.to, [...path, "to"]),
    ...reference(span.until, occasions, [...path, "until"], "dịp"),
    ...(both ? [{ path: [...path, "until"], message: "Chỉ ghi một trong hai: to (ngày) hoặc until (dịp)." }] : []),
  ];
}

function unitFindings(pack: Loose): Finding[] {
  const seen = new Map<string, number>();
  return listAt(pack, "units").flatMap((one, n) => {
    const unit = recordOf(one);
    const mark = [unit.name, unit.from, unit.to]
      .map((part) =>
        String(part ?? "")
          .normalize("NFC")
          .trim()
          .toLowerCase(),
      )
      .join("|");
    const earlier = seen.get(mark);
    if (earlier === undefined) seen.set(mark, n);
    return [
      ...order(unit.from, unit.to, ["units", n, "to"]),
      ...(earlier === undefined || unit.name == null
        ? []
        : [
            {
              path: ["units", n],
              message: `Đơn vị “${unit.name}” đã ghi ở mục thứ ${earlier + 1} của units; giữ lại một.`,
            },
          ]),
    ];
  });
}

/** Duties that wait for each other in a circle would never fall due. */
function circles(pack: Loose): Finding[] {
  const duties = listAt(pack, "duties").map(recordOf);
  const waitsFor = new Map(duties.map((duty) => [textOf(duty.key), textOf(recordOf(recordOf(duty.due).after).duty)]));
  return duties.flatMap((duty, n) => {
    const own = textOf(duty.key);
    let next = own === null ? null : (waitsFor.get(own) ?? null);
    for (let steps = 0; next !== null && steps <= duties.length; steps++) {
      if (next === own)
        return [
          {
            path: ["duties", n, "due", "after"],
            message: "Các nhiệm vụ chờ nhau thành vòng; đổi mốc của một nhiệm vụ.",
          },
        ];
      next = waitsFor.get(next) ?? null;
    }
    return [];
  });
}
