import { dueRule, hasStatedEnd } from "../due-rules/index.ts";
import { type Finding, order, reference } from "./finding.ts";
import { type Loose, listAt, recordOf } from "./loose.ts";
import type { Path } from "./problem.ts";

/** What a pack defines that duties may name. */
export type KnownKeys = { occasions: string[]; stages: string[]; duties: string[]; dues: Map<string, unknown> };

/** Who must act: at least one of all, kinds, units. */
export function actorFindings(duty: Loose, path: Path): Finding[] {
  if (typeof duty.actor !== "object" || duty.actor === null) return [];
  const actor = recordOf(duty.actor);
  if (actor.all === true || listAt(actor, "kinds").length > 0 || listAt(actor, "units").length > 0) return [];
  const message = "Ghi ai phải làm: all: true (mọi đơn vị), kinds (loại đơn vị) hoặc units (tên đơn vị).";
  return [{ path: [...path, "actor"], message }];
}

/** References, amount and due rule of one duty. */
export function dutyFindings(duty: Loose, path: Path, known: KnownKeys): Finding[] {
  return [
    ...reference(duty.stage, known.stages, [...path, "stage"], "đợt"),
    ...amountFindings(duty.amount, [...path, "amount"]),
    ...halfFindings(duty, [...path, "amount", "with"], known),
    ...dueAbsent(duty, path),
    ...dueFindings(recordOf(duty.due), [...path, "due"], known),
    ...strictFindings(duty, path),
  ];
}

function dueAbsent(duty: Loose, path: Path): Finding[] {
  if (duty.due !== null || duty.kind === "condition" || duty.kind === "target") return [];
  const message = "Ghi thời hạn; chỉ nhiệm vụ loại condition hoặc target được để due: null.";
  return [{ path: [...path, "due"], message }];
}

function amountFindings(value: unknown, path: Path): Finding[] {
  if (typeof value !== "object" || value === null) return [];
  const { min, max, percent } = recordOf(value);
  if (min === undefined && max === undefined && percent === undefined) {
    return [{ path, message: "Ghi ít nhất một trong: min, max, percent; hoặc bỏ khóa amount." }];
  }
  const wrongWay = typeof min === "number" && typeof max === "number" && min > max;
  return wrongWay
    ? [{ path: [...path, "max"], message: `Mức cao nhất (${max}) phải từ mức thấp nhất (${min}) trở lên.` }]
    : [];
}

/** The other half of a count is another duty of the plan, due in the same periods. */
function halfFindings(duty: Loose, path: Path, { duties, dues }: KnownKeys): Finding[] {
  const half = recordOf(duty.amount).with;
  if (half === undefined) return [];
  if (half === duty.key) return [{ path, message: "Ghi khóa của một nhiệm vụ khác: vế còn lại của câu." }];
  const unknown = reference(half, duties, path, "nhiệm vụ");
  const same = JSON.stringify(dues.get(String(half))) === JSON.stringify(duty.due);
  if (unknown.length > 0 || same) return unknown;
  return [{ path, message: "Hai vế được đếm cùng nhau phải có cùng thời hạn (due)." }];
}

function strictFindings(duty: Loose, path: Path): Finding[] {
  if (duty.strict !== true) return [];
  const rule = dueRule.safeParse(duty.due);
  if (!rule.success || hasStatedEnd(rule.data)) return [];
  const message = "Thời hạn này không nêu ngày cuối nên không có “trước ngày”; bỏ strict, hoặc ghi hạn bằng loại by.";
  return [{ path: [...path, "strict"], message }];
}

function dueFindings(due: Loose, path: Path, known: KnownKeys): Finding[] {
  switch (due.type) {
    case "range":
      return [
        ...(["from", "to"] as const).flatMap((end) =>
          reference(recordOf(due[end]).occasion, known.occasions, [...path, end, "occasion"], "dịp"),
        ),
        ...order(due.from, due.to, [...path, "to"]),
      ];
    case "every":
      return everyFindings(due, path);
    case "relative":
      return relativeFindings(due, path, known);
    case "event":
      return eventFindings(due, path, known);
    default:
      return [];
  }
}

const lengths: Record<string, number> = { month: 1, quarter: 3, "half-year": 6, year: 12 };

function everyFindings(due: Loose, path: Path): Finding[] {
  const length = lengths[String(due.unit)];
  if (typeof due.by === "number" && due.unit !== "month") {
    const message =
      "Ngày bằng một con số chỉ dùng với unit: month; với kỳ dài hơn ghi {month: tháng thứ mấy, day: ngày}.";
    return [{ path: [...path, "by"], message }];
  }
  const month = recordOf(due.by).month;
  if (length === undefined || typeof month !== "number" || month <= length * 2) return [];
  return [
    {
      path: [...path, "by", "month"],
      message: `Kỳ này dài ${length} tháng; tháng ghi từ 1 đến ${length * 2} (trên ${length} là sang kỳ sau).`,
    },
  ];
}

function relativeFindings(due: Loose, path: Path, known: KnownKeys): Finding[] {
  const after = recordOf(due.after);
  const message =
    due.days !== undefined && due.after === undefined
      ? "Ghi after: số ngày tính từ mốc nào (issue, receipt, {occasion: …}, {duty: …})."
      : due.days === undefined && due.text === undefined
        ? "Ghi days và after, hoặc text: lời của kế hoạch."
        : null;
  return [
    ...(message ? [{ path, message }] : []),
    ...reference(after.occasion, known.occasions, [...path, "after", "occasion"], "dịp"),
    ...reference(after.duty, known.duties, [...path, "after", "duty"], "nhiệm vụ"),
  ];
}

function eventFindings(due: Loose, path: Path, known: KnownKeys): Finding[] {
  const unnamed = due.occasion === undefined && due.text === undefined;
  const beforeNothing = due.before !== undefined && due.occasion === undefined;
  return [
    ...(unnamed ? [{ path, message: "Ghi occasion: khóa của dịp, hoặc text: lời của kế hoạch." }] : []),
    ...(beforeNothing
      ? [{ path: [...path, "before"], message: "Số ngày trước (before) cần occasion: khóa của dịp." }]
      : []),
    ...reference(due.occasion, known.occasions, [...path, "occasion"], "dịp"),
  ];
}
