import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import type { Hand } from "#kernel/scoring/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import { actsAt, actsForMember, leadsYear, runsClusters, seesAllSheets } from "../rules.ts";
import type { ClusterSheet, ClusterYear } from "../schema.ts";
import { hasCome, nextSheetState } from "../states.ts";
import type { ClusterRefusal } from "../words.vi.ts";
import { turnOf } from "./hands.ts";

type Year = Pick<ClusterYear, "headId" | "deputyId" | "state">;
type Sheet = Pick<ClusterSheet, "unitId" | "outside" | "checkerId" | "state">;
/** The members of the year that are outside: the office enters their papers. */
type Outside = ReadonlySet<string>;

/** Whether she is one of a hand: self the member, checked the member that was assigned, final who leads the year. */
export function isOfHand(officer: Officer, year: Year, sheet: Sheet, hand: Hand, outside: Outside): boolean {
  if (hand === "self") return actsForMember(officer, sheet);
  if (hand === "final") return leadsYear(officer, year);
  const { checkerId } = sheet;
  return checkerId !== null && actsForMember(officer, { unitId: checkerId, outside: outside.has(checkerId) });
}

/** Tự chấm, chấm chéo, kết luận: the hand whose turn it is. Who leads the cluster does not settle the sheet of her own unit. */
export function mayMark(officer: Officer, year: Year, sheet: Sheet, outside: Outside): Verdict {
  const turn = turnOf(year.state, sheet.state);
  const closed = turn === null;
  return verdict<ClusterRefusal>([
    closed && { code: sheet.state === "settled" ? "cluster_sheet.settled" : "cluster_sheet.not_open" },
    !closed && !isOfHand(officer, year, sheet, turn.hand, outside) && { code: "cluster_sheet.not_your_turn" },
    !closed && turn.hand === "final" && settlesOwn(officer, sheet) && { code: "cluster_sheet.own_sheet" },
  ]);
}

function settlesOwn(officer: Officer, { unitId }: Sheet): boolean {
  return actsAt(officer, unitId) && !runsClusters(officer);
}

/** Trả lại để tự chấm lại: who checks it, and who leads the year, while it is cross-checked. */
export function mayReturn(officer: Officer, year: Year, sheet: Sheet, outside: Outside): Verdict {
  const checks = isOfHand(officer, year, sheet, "checked", outside);
  return verdict<ClusterRefusal>([
    !(checks || leadsYear(officer, year)) && { code: "cluster_sheet.not_your_turn" },
    !(year.state === "cross_checking" && nextSheetState(sheet.state, "return")) && { code: "cluster_sheet.not_open" },
  ]);
}

/** Mở lại phiếu đã kết luận: who leads the year, until the ranking is settled. */
export function mayReopen(officer: Officer, year: Year, sheet: Sheet): Verdict {
  return verdict<ClusterRefusal>([
    !leadsYear(officer, year) && { code: "cluster.not_leading" },
    !(year.state === "finalising" && nextSheetState(sheet.state, "reopen")) && { code: "cluster_sheet.not_open" },
    settlesOwn(officer, sheet) && { code: "cluster_sheet.own_sheet" },
  ]);
}

/** Minh chứng is added and taken back by the member, until its sheet is settled. */
export function mayKeepEvidence(officer: Officer, year: Year, sheet: Sheet): Verdict {
  return verdict<ClusterRefusal>([
    !actsForMember(officer, sheet) && { code: "cluster_sheet.not_your_turn" },
    sheet.state === "settled" && { code: "cluster_sheet.settled" },
    hasCome(year.state, "ranked") && { code: "cluster_sheet.not_open" },
  ]);
}

/**
 * Whether she sees a sheet: her own unit's, the one her unit checks, all of them when she leads the year or has a charge for the
 * agency. From the ranking on every member sees all.
 */
export function seesSheet(officer: Officer, year: Year, sheet: Sheet, members: ReadonlySet<string>): boolean {
  if (seesAllSheets(officer) || leadsYear(officer, year)) return true;
  const units = readableUnits(officer);
  const reads = (unitId: string) => units === "agency" || units.includes(unitId);
  if (reads(sheet.unitId) || (sheet.checkerId !== null && actsAt(officer, sheet.checkerId))) return true;
  return hasCome(year.state, "ranked") && [...members].some(reads);
}
