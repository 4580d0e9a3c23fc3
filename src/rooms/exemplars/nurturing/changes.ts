import type { Day } from "#kernel/calendar/index.ts";
import { formatDay } from "#kernel/calendar/index.ts";
import { type ItemKind, itemKinds } from "./words.vi.ts";

/** An item as the form gives it; with an id when it stood in the plan before. */
export type PlannedItem = { id: string | null; kind: ItemKind; title: string; means: string | null; dueOn: Day | null };

/** What the form of a nurturing plan says. */
export type PlannedNurturing = {
  startsOn: Day;
  endsOn: Day | null;
  committeeId: string;
  committeeCharge: string;
  headId: string;
  headCharge: string;
  helperId: string;
  helperCharge: string;
  nextCheckInOn: Day | null;
  items: PlannedItem[];
};

type Stood = Omit<PlannedNurturing, "items"> & { items: (PlannedItem & { id: string })[] };

/**
 * Nội dung điều chỉnh: what an adjustment changes, a sentence each, for the history of the plan. `names` gives the names of
 * people by id. Empty when nothing was changed.
 */
export function nurturingChanges(before: Stood, after: PlannedNurturing, names: ReadonlyMap<string, string>): string[] {
  return [
    ...headChanges(before, after, names),
    ...after.items.flatMap((item) =>
      itemChange(
        before.items.find(({ id }) => id === item.id),
        item,
      ),
    ),
    ...before.items
      .filter(({ id }) => !after.items.some((item) => item.id === id))
      .map((item) => `Bỏ ${nameOf(item.kind)} “${item.title}”.`),
  ];
}

function headChanges(before: Stood, after: PlannedNurturing, names: ReadonlyMap<string, string>): string[] {
  const said: (string | false)[] = [
    before.startsOn !== after.startsOn && `Ngày bắt đầu: ${formatDay(before.startsOn)} → ${formatDay(after.startsOn)}.`,
    before.endsOn !== after.endsOn && `Ngày kết thúc: ${dayOrNone(before.endsOn)} → ${dayOrNone(after.endsOn)}.`,
    ...(["committee", "head", "helper"] as const).flatMap((role) => chargeChange(role, before, after, names)),
    before.nextCheckInOn !== after.nextCheckInOn &&
      `Lần trao đổi tới: ${dayOrNone(before.nextCheckInOn)} → ${dayOrNone(after.nextCheckInOn)}.`,
  ];
  return said.filter((one) => one !== false);
}

const roleNames = { committee: "Cấp ủy", head: "Thủ trưởng", helper: "Người kèm" } as const;

function chargeChange(
  role: keyof typeof roleNames,
  before: Stood,
  after: PlannedNurturing,
  names: ReadonlyMap<string, string>,
): string[] {
  const id = `${role}Id` as const;
  const charge = `${role}Charge` as const;
  return [
    ...(before[id] === after[id] ? [] : [`${roleNames[role]}: ${names.get(before[id])} → ${names.get(after[id])}.`]),
    ...(before[charge] === after[charge]
      ? []
      : [`Phần việc của ${roleNames[role].toLocaleLowerCase("vi")}: ${after[charge]}.`]),
  ];
}

function itemChange(before: PlannedItem | undefined, after: PlannedItem): string[] {
  const due = after.dueOn ? `, hạn ${formatDay(after.dueOn)}` : "";
  if (!before) return [`Thêm ${nameOf(after.kind)} “${after.title}”${due}.`];
  const said: (string | false)[] = [
    (before.title !== after.title || before.kind !== after.kind) &&
      `Đổi ${nameOf(before.kind)} “${before.title}” thành ${nameOf(after.kind)} “${after.title}”.`,
    before.means !== after.means && `${itemKinds[after.kind].means} của “${after.title}”: ${after.means ?? "bỏ"}.`,
    before.dueOn !== after.dueOn && `Hạn của “${after.title}”: ${dayOrNone(before.dueOn)} → ${dayOrNone(after.dueOn)}.`,
  ];
  return said.filter((one) => one !== false);
}

const nameOf = (kind: ItemKind) => itemKinds[kind].name.toLocaleLowerCase("vi");
const dayOrNone = (day: Day | null) => (day ? formatDay(day) : "chưa định");
