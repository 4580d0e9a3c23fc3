import { type Day, daysBetween } from "#kernel/calendar/index.ts";
import type { Standing } from "../progress.ts";
import { type StateName, standingNames } from "../words.vi.ts";
import { countOf, finished, type Tally } from "./tallies.ts";

/** A state with its words, as shown beside a duty. */
export type Said = { is: StateName; words: string };

/**
 * Where a tally stands, in one line: “1 đơn vị quá hạn 46 ngày”, “6/18 đã gửi, còn 12 ngày”, “18/18 đã nhận”. `occasion`
 * names what its day hangs on; `fromAbove` is true of a duty taken over from the parent plan, where it is owed and counted.
 */
export function tallySaid(tally: Tally | null, today: Day, occasion?: string, fromAbove = false): Said {
  if (tally === null && fromAbove) return { is: "run", words: "Theo dõi ở kế hoạch cấp trên" };
  if (tally === null) return { is: "off", words: "Chưa giao cho đơn vị nào" };
  if (tally.total === 1) return oneSaid(tally, today, occasion);
  const { total, dueOn } = tally;
  const n = (...standings: Standing[]) => countOf(tally, standings);
  if (n("late") > 0) return { is: "late", words: `${n("late")} đơn vị quá hạn${ago(dueOn, today)}` };
  if (n("missed") > 0) return { is: "late", words: `${n("missed")} đơn vị chưa đạt` };
  const left = dueOn === null ? "" : dueOn < today ? "" : `, ${inDays(dueOn, today)}`;
  if (n("waiting") > 0) return { is: "wait", words: `${n("waiting")} đơn vị chờ nhận${left}` };
  if (n("returned") > 0) return { is: "back", words: `${n("returned")} đơn vị phải bổ sung${left}` };
  const done = countOf(tally, finished);
  if (done === total) return { is: "done", words: `Xong ${done}/${total}` };
  if (n("awaiting") > 0) return { is: "open", words: awaitingWords(occasion) };
  if (dueOn === null) return { is: "run", words: done > 0 ? `${done}/${total} đã nhận` : "Thường xuyên" };
  return { is: n("soon") > 0 ? "soon" : "open", words: `${done}/${total} đã nhận${left}` };
}

/** Of a single unit, its own standing with the days. */
function oneSaid({ counts, dueOn }: Tally, today: Day, occasion?: string): Said {
  const standing = (Object.keys(counts) as Standing[])[0] ?? "open";
  const { unit, state } = standingNames[standing];
  if (standing === "awaiting") return { is: state, words: awaitingWords(occasion) };
  if (dueOn === null) return { is: state, words: unit };
  if (standing === "late") return { is: "late", words: `Quá hạn${ago(dueOn, today)}` };
  const ahead = dueOn >= today && ["soon", "open", "returned", "waiting"].includes(standing);
  return { is: state, words: ahead ? `${unit}, ${inDays(dueOn, today)}` : unit };
}

function awaitingWords(occasion: string | undefined): string {
  return occasion ? `Chờ ngày của dịp “${occasion}”` : standingNames.awaiting.unit;
}

/** “ 46 ngày”, with its blank. */
function ago(dueOn: Day | null, today: Day): string {
  return dueOn === null ? "" : ` ${daysBetween(dueOn, today)}\u00a0ngày`;
}

/** “còn 12 ngày”, “hạn hôm nay”. */
export function inDays(dueOn: Day, today: Day): string {
  const left = daysBetween(today, dueOn);
  return left === 0 ? "hạn hôm nay" : `còn ${left}\u00a0ngày`;
}

/** The same on the line of a plan, where room is short: “17/18, 1 quá hạn”, “6/18, còn 12 ngày”; nothing far ahead. */
export function markSaid(tally: Tally, stands: "past" | "now" | "ahead", today: Day): Said | null {
  if (stands === "ahead" || isFar(tally, today)) return null;
  if (tally.total === 1) return oneSaid(tally, today);
  const done = `${countOf(tally, finished)}/${tally.total}`;
  const late = countOf(tally, ["late"]);
  if (late > 0) return { is: "late", words: `${done}, ${late} quá hạn` };
  const missed = countOf(tally, ["missed"]);
  if (missed > 0) return { is: "late", words: `${done}, ${missed} chưa đạt` };
  const waiting = countOf(tally, ["waiting"]);
  if (waiting > 0) return { is: "wait", words: `${done}, ${waiting} chờ nhận` };
  if (countOf(tally, finished) === tally.total) return { is: "done", words: done };
  if (tally.dueOn === null || tally.dueOn < today) return { is: "open", words: done };
  return { is: countOf(tally, ["soon"]) > 0 ? "soon" : "open", words: `${done}, ${inDays(tally.dueOn, today)}` };
}

/** Days ahead from which nobody has to think of it yet. */
const farAhead = 60;

function isFar({ dueOn }: Tally, today: Day): boolean {
  return dueOn !== null && daysBetween(today, dueOn) > farAhead;
}

/** The shares of a bar and the sentence that says the same. */
export function sharesOf(tally: Tally): {
  shares: { state: "done" | "wait" | "back" | "late" | "open"; n: number }[];
  label: string;
} {
  const n = (...standings: Standing[]) => countOf(tally, standings);
  const parts = [
    { state: "done", n: countOf(tally, finished), words: "đã xong" },
    { state: "wait", n: n("waiting"), words: "chờ nhận" },
    { state: "back", n: n("returned"), words: "phải bổ sung" },
    { state: "late", n: n("late"), words: "quá hạn" },
    { state: "late", n: n("missed"), words: "chưa đạt" },
    { state: "open", n: n("soon", "open", "awaiting", "standing"), words: "chưa gửi" },
  ] as const;
  const label = parts
    .filter((part) => part.n > 0)
    .map((part) => `${part.n} ${part.words}`)
    .join(", ");
  return { shares: parts.map(({ state, n }) => ({ state, n })), label };
}
