import type { Day } from "#kernel/calendar/index.ts";
import type { TallyGroup } from "#kernel/web/index.tsx";
import { wholeTarget } from "#rooms/plans/index.ts";
import { type BandNumbers, lateNamed } from "../bands.ts";
import type { DeskData } from "../queries/desk.ts";
import type { Scope } from "../scopes.ts";
import { quotaNumbers } from "./Quotas.tsx";

/** Top of the desk: whose turn it is, in seven numbers; each leads to its list. */
export function deskTally(data: DeskData, scope: Scope, numbers: BandNumbers, today: Day): TallyGroup[] {
  const unitsOf = (groups: DeskData["othersLate"]) => groups.reduce((sum, group) => sum + group.units, 0);
  const late = unitsOf(data.othersLate);
  const missed = unitsOf(data.othersLate.filter((group) => wholeTarget(group) !== null));
  const { atRisk, onCourse } = quotaNumbers(data.counted);
  const waiting = data.sent[0]?.all ?? 0;
  const others: TallyGroup = {
    title: "Chờ người khác",
    icon: "hourglass-high",
    numbers: [
      { n: late, words: lateNamed(missed, late), href: "#cho", state: late > 0 ? "late" : "open" },
      { n: waiting, words: "Đang chờ", href: "#cho", state: waiting > 0 ? "wait" : "open", quiet: true },
    ],
  };
  const quotas: TallyGroup = {
    title: `Chỉ tiêu năm ${today.slice(0, 4)}`,
    icon: "target-arrow",
    numbers: [
      { n: atRisk, words: "Có nguy cơ", href: "#chi-tieu", state: atRisk > 0 ? "wait" : "open", quiet: true },
      { n: onCourse, words: "Đúng tiến độ", href: "#chi-tieu", state: "soon", quiet: true },
    ],
  };
  return [
    {
      title: scope.name === "mine" ? "Đến lượt bạn" : "Việc đến hạn",
      icon: scope.name === "mine" ? "hand-finger-right" : "calendar-due",
      mine: scope.name === "mine",
      numbers: [
        {
          n: numbers.late,
          words: numbers.lateWords,
          href: "#qua-han",
          state: numbers.late > 0 ? "late" : "open",
        },
        { n: numbers.week, words: "Trong 7 ngày", href: "#bay-ngay", state: "soon" },
        { n: numbers.later, words: "Sau đó", href: "#sau-do", state: "open", quiet: true },
      ],
    },
    ...(scope.name === "agency" ? [] : [others]),
    ...(data.counted.length > 0 ? [quotas] : []),
  ];
}
