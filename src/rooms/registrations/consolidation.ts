import type { ListState } from "#kernel/lists/index.ts";
import type { CountedSheet, TitleCount } from "./queries/consolidated.ts";

/** A unit of the year: its sheet, or none; `mine` where the reader registers for it. */
export type UnitSheet = { unitId: string; unitName: string; sheet: CountedSheet | null; mine: boolean };

/** All units added up. A sheet that is being drawn up is not sent, and none of its lines count. */
export type Consolidated = {
  units: Record<"unsent" | "waiting" | "returned" | "accepted", number>;
  late: number;
  people: number;
  collectives: number;
  households: number;
  /** Most registered first. */
  titles: TitleCount[];
};

/** Chưa gửi, chờ duyệt, trả lại, đã duyệt. */
export function standingOf(sheet: { state: ListState } | null): keyof Consolidated["units"] {
  if (sheet === null || sheet.state === "drafting") return "unsent";
  return sheet.state === "sent" ? "waiting" : sheet.state;
}

/** Tổng hợp lên cấp trên: how many units stand how, how many register, how often each title. */
export function consolidated(list: readonly UnitSheet[]): Consolidated {
  const total: Consolidated = {
    units: { unsent: 0, waiting: 0, returned: 0, accepted: 0 },
    ...{ late: 0, people: 0, collectives: 0, households: 0, titles: [] },
  };
  const titles = new Map<string, TitleCount>();
  for (const { sheet } of list) {
    total.units[standingOf(sheet)] += 1;
    if (sheet === null || sheet.state === "drafting") continue;
    if (sheet.late) total.late += 1;
    total.people += sheet.people;
    total.collectives += sheet.collectives;
    total.households += sheet.households;
    for (const { key, lines, accepted } of sheet.titles) {
      const so = titles.get(key) ?? { key, lines: 0, accepted: 0 };
      titles.set(key, { key, lines: so.lines + lines, accepted: so.accepted + accepted });
    }
  }
  total.titles = [...titles.values()].sort((a, b) => b.lines - a.lines || a.key.localeCompare(b.key));
  return total;
}
