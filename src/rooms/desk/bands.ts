import { addDays, type Day } from "#kernel/calendar/index.ts";
import type { Turn } from "#kernel/turns/index.ts";
import { dueWords, units, type WorkBand, type WorkItem } from "#kernel/web/index.tsx";
import { asThing, nextActOf, thingSent, wholeTarget } from "#rooms/plans/index.ts";
import type { DeskData } from "./queries/desk.ts";
import { weekAhead } from "./queries/pieces.ts";
import type { Scope } from "./scopes.ts";

/** How many things stand in each band; more than are listed when a band is cut. */
export type BandNumbers = { late: number; lateWords: string; week: number; later: number };

/** Things to do in bands, soonest first, each with one button, and how many there are of each. */
export function bandsOf(data: DeskData, scope: Scope, today: Day): { bands: WorkBand[]; numbers: BandNumbers } {
  const items =
    scope.units === "agency" ? data.groups.map((group) => groupItem(group, today)) : owedItems(data, scope, today);
  const ofRooms = data.turns.map(turnItem);
  const answering = [
    ...answers(data, addDays(today, weekAhead)),
    ...left(data),
    ...ofRooms.filter(({ due }) => due !== undefined),
  ];
  const dated = ofRooms.filter(({ due }) => due === undefined);
  const everything = [...items, ...dated].sort(soonestFirst);
  const end = addDays(today, weekAhead);
  const late = everything.filter(({ dueOn }) => dueOn !== null && dueOn < today);
  const lateWords = lateNamed(late.filter(({ due }) => due === fellShort).length, late.length);
  const week = everything.filter(({ dueOn }) => dueOn === null || (dueOn >= today && dueOn <= end));
  const later = everything.filter(({ dueOn }) => dueOn !== null && dueOn > end);
  const counted = data.owed[0];
  const bands = [
    { id: "qua-han", title: lateWords, items: late },
    { id: "bay-ngay", title: "Trong 7 ngày", items: [...answering, ...week] },
    { id: "sau-do", title: "Sau đó, trong 30 ngày", items: later },
  ];
  const owedIn = (band: WorkItem[]) => band.filter((one) => items.includes(one)).length;
  const numbers = {
    lateWords,
    late: late.length - owedIn(late) + (counted?.late ?? owedIn(late)),
    week: week.length - owedIn(week) + (counted?.week ?? owedIn(week)) + answering.length,
    later: later.length - owedIn(later) + (counted?.later ?? owedIn(later)),
  };
  return { bands, numbers };
}

/** What somebody's turn asks. What waits for a word has no day that binds. */
function turnItem({ id, dueOn, waits, title, why, act }: Turn): WorkItem {
  return {
    id,
    dueOn,
    ...(waits ? { due: { state: "wait" as const, words: waits } } : {}),
    title,
    href: act.href,
    why,
    act,
  };
}

/** Đã chọn, chưa bồi dưỡng: said to those who see the whole agency. */
function left(data: DeskData): WorkItem[] {
  if (data.left === 0) return [];
  const href = "/nurturing?attention=never";
  const title = `${units(data.left, "điển hình")} đã chọn mà chưa có kế hoạch bồi dưỡng`;
  const due = { state: "wait" as const, words: "Chưa bồi dưỡng" };
  return [
    {
      id: "chua-boi-duong",
      dueOn: null,
      due,
      title,
      href,
      why: "Thủ trưởng đơn vị chịu trách nhiệm.",
      act: { words: "Xem", href },
    },
  ];
}

/** By day; what has none keeps its place at the end. */
function soonestFirst(a: WorkItem, b: WorkItem): number {
  return (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999");
}

/** What things past their day are called: a quota that was missed is not late. */
export function lateNamed(missed: number, all: number): string {
  if (missed === 0) return "Quá hạn";
  return missed === all ? "Chưa đạt" : "Quá hạn, chưa đạt";
}

/** A quota that was missed is not late: nothing done now can count. */
const fellShort = { state: "late" as const, words: "Chưa đạt" };
const sentBack = { state: "back" as const, words: "Bị trả lại" };

function owedItems(data: DeskData, scope: Scope, today: Day): WorkItem[] {
  const several = new Set(data.owed.map((one) => one.unitId)).size > 1;
  return data.owed.map((one) => {
    const returned = one.state === "returned";
    const missed = one.target !== null && one.done < one.target && one.dueOn !== null && one.dueOn < today;
    const due = returned ? sentBack : missed ? fellShort : null;
    const next = nextActOf(one, one, today);
    const counted = one.target !== null && countedWords(one, missed ? [] : data.lacking);
    const reason = returned && one.reason?.replace(/\.$/, "");
    const whose = one.inherited ? `Kế thừa từ ${one.unitName}` : several && one.unitName;
    const why = [whose, reason, counted, one.planNumber && `Kế hoạch ${one.planNumber}`];
    return {
      id: `viec-${one.id}`,
      dueOn: one.dueOn,
      ...(due ? { due } : {}),
      title: one.title,
      href: `/obligations/${one.id}`,
      why: why.filter(Boolean).join(". "),
      act: scope.name === "mine" && next ? next : { words: "Xem", href: `/obligations/${one.id}` },
    };
  });
}

/** “Đã có 0/1. Còn thiếu: …”: how much of a quota is there, and which half of it lacks. */
function countedWords(one: DeskData["owed"][number], lacking: DeskData["lacking"]): string {
  const lacks = lackingWords(lacking, one.id);
  return [`Đã có ${one.done}/${one.target}`, lacks && `Còn thiếu: ${lacks}`].filter(Boolean).join(". ");
}

/** The one half of a quota that lacks while the other is there; where all of it lacks the number says so. */
export function lackingWords(lacking: DeskData["lacking"], obligationId: number | null): string {
  const titles = lacking.filter(({ id }) => id === obligationId).map(({ title }) => title);
  return titles.length === 1 ? `“${titles[0]}”` : "";
}

/** A duty that several units have not done, as one thing to look at. */
function groupItem(group: DeskData["groups"][number], today: Day): WorkItem {
  const href = placeOf(group);
  const missed = group.dueOn < today && wholeTarget(group) !== null;
  return {
    id: `nhom-${group.dutyId}-${group.dueOn}`,
    dueOn: group.dueOn,
    ...(missed ? { due: fellShort } : {}),
    title: group.title,
    href,
    why: [namesOf(group), group.planNumber && `Kế hoạch ${group.planNumber}`].filter(Boolean).join(". "),
    act: { words: group.units === 1 ? "Xem" : `Xem ${units(group.units, "đơn vị")}`, href },
  };
}

/** Where a group is seen: the one obligation, or the duty's page. */
export function placeOf(group: Pick<DeskData["groups"][number], "only" | "planId" | "dutyKey">): string {
  return group.only === null ? `/plans/${group.planId}/duties/${group.dutyKey}` : `/obligations/${group.only}`;
}

/** Up to three names; more units are told by their number. */
export function namesOf(group: { names: string[]; units: number }): string {
  return group.units <= group.names.length ? group.names.join("; ") : `${units(group.units, "đơn vị")} chưa xong`;
}

/** What waits for the reader's word: things to take in, questions, plans to acknowledge. A last day far off tells her nothing. */
function answers(data: DeskData, near: Day): WorkItem[] {
  const waiting = data.waiting.map(
    (group): WorkItem => ({
      id: `nhan-${group.dutyId}`,
      dueOn: group.dueOn !== null && group.dueOn <= near ? group.dueOn : null,
      due: { state: "wait", words: "Chờ nhận" },
      title: `Nhận ${group.units === 1 ? thingSent(group) : units(group.units, thingSent(group))} vừa gửi: ${asThing(group.title)}`,
      href: group.only === null ? `/obligations/waiting?duty=${group.dutyId}` : `/obligations/${group.only}`,
      why:
        group.units <= group.names.length
          ? group.names.join("; ")
          : `${group.names.join("; ")} và ${units(group.units - group.names.length, "đơn vị")} khác`,
      act: {
        words: "Xem và nhận",
        href: group.only === null ? `/obligations/waiting?duty=${group.dutyId}` : `/obligations/${group.only}`,
      },
    }),
  );
  const questions = data.questions.map(
    (one): WorkItem => ({
      id: `hoi-${one.id}`,
      dueOn: one.askedOn,
      due: { state: "wait", words: "Chờ trả lời" },
      title: `Trả lời vướng mắc của ${one.unitName}`,
      href: `/plans/${one.planId}/questions`,
      why: `“${one.text}”`,
      act: { words: "Trả lời", href: `/plans/${one.planId}/questions/${one.id}` },
    }),
  );
  const plans = data.unacknowledged.map(
    (one): WorkItem => ({
      id: `nhan-ke-hoach-${one.planId}-${one.unitName}`,
      dueOn: one.sentOn,
      due: { state: "wait", words: "Chờ xác nhận" },
      title: `Xác nhận đã nhận Kế hoạch ${one.number ?? ""}`,
      href: `/plans/${one.planId}/recipients`,
      why: `${one.title}. Gửi tới ${one.unitName}`,
      act: { words: "Xác nhận", href: `/plans/${one.planId}/recipients` },
    }),
  );
  return [...waiting, ...questions, ...plans];
}

/** The most urgent thing, for the bar at the bottom: the first of the first band that has any. */
export function mostUrgent(bands: readonly WorkBand[]): WorkItem | null {
  return bands.flatMap((band) => band.items)[0] ?? null;
}

/** “quá 5 ngày”, in the middle of a sentence. */
export function urgencyWords(item: WorkItem, today: Day): string {
  const words = item.due?.words ?? dueWords(item.dueOn, today).words;
  return words.charAt(0).toLocaleLowerCase("vi") + words.slice(1);
}
