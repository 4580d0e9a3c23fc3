import { holds, holdsForAgency, type Officer } from "#kernel/auth/index.ts";
import { type Reason, type Verdict, verdict } from "#kernel/verdict.ts";
import { lastsThreeYears } from "./length.ts";
import type { Launch, Movement } from "./schema.ts";
import { type MovementState, nextMovement, nextResponse } from "./states.ts";
import type { MovementRefusal } from "./words.vi.ts";

const inCharge = ["emulation_officer", "head", "deputy_head"] as const;

type MovementFacts = Pick<Movement, "ownerUnitId" | "state">;
type LaunchFacts = Pick<Launch, "unitId" | "state">;

/** Whether she runs the movements of a unit (of the agency, when it is the root): drafts, launches, closes. */
export function runsMovementsOf(officer: Officer, ownerUnitId: string): boolean {
  return holds(officer, inCharge, ownerUnitId);
}

/** Whether she reads drafts and responses of every unit: those with a charge for the whole agency. */
export function seesAllMovements(officer: Officer): boolean {
  return holdsForAgency(officer, [
    ...inCharge,
    "administrator",
    "party_committee",
    "council_chair",
    "council_member",
    "council_secretary",
  ]);
}

/** Whether she answers for a unit to which a movement was launched. */
export function respondsFor(officer: Officer, unitId: string): boolean {
  return holds(officer, [...inCharge, "party_committee"], unitId);
}

/** The unit for which she drafts: the agency when she is in charge there, else her own. */
export function ownerFor(officer: Officer, rootUnitId: string): string {
  return runsMovementsOf(officer, rootUnitId) ? rootUnitId : officer.unitId;
}

function notInCharge(officer: Officer, ownerUnitId: string): Reason<MovementRefusal> | false {
  return !runsMovementsOf(officer, ownerUnitId) && { code: "movement.not_in_charge" };
}

/** Soạn phong trào for a unit: its officer in charge, its head or deputy. */
export function mayDraft(officer: Officer, ownerUnitId: string): Verdict {
  return verdict<MovementRefusal>([notInCharge(officer, ownerUnitId)]);
}

const settled: readonly MovementState[] = ["closed", "withdrawn"];

/** Sửa: a draft, and what runs; what was closed stays as it was reviewed. */
export function mayEdit(officer: Officer, movement: MovementFacts): Verdict {
  return verdict<MovementRefusal>([
    notInCharge(officer, movement.ownerUnitId),
    settled.includes(movement.state) && { code: "movement.settled" },
  ]);
}

/** Bỏ dự thảo. */
export function mayWithdraw(officer: Officer, movement: MovementFacts): Verdict {
  return verdict<MovementRefusal>([
    notInCharge(officer, movement.ownerUnitId),
    nextMovement(movement.state, "withdraw") === undefined && { code: "movement.not_a_draft" },
  ]);
}

/**
 * Phát động: with content, a first day, and whom it asks (TT 1/2024/TT-BNV Đ.3); a themed one with its theme; one of three
 * years or more with pilots and checks (TT 01/2024/TT-TANDTC Đ.8).
 */
export function mayLaunch(
  officer: Officer,
  movement: MovementFacts & Pick<Movement, "content" | "theme" | "way" | "startsOn" | "endsOn" | "pilots" | "checks">,
): Verdict {
  const long = lastsThreeYears(movement);
  return verdict<MovementRefusal>([
    notInCharge(officer, movement.ownerUnitId),
    nextMovement(movement.state, "launch") === undefined && { code: "movement.not_a_draft" },
    movement.content.trim() === "" && { code: "movement.content_missing" },
    movement.startsOn === null && { code: "movement.start_missing" },
    movement.way === "theme" && !movement.theme && { code: "movement.theme_missing" },
    long && movement.pilots.trim() === "" && { code: "movement.pilots_missing" },
    long && movement.checks.trim() === "" && { code: "movement.checks_missing" },
  ]);
}

/** Phát động thêm đến đơn vị khác: while it runs. */
export function mayExtend(officer: Officer, movement: MovementFacts): Verdict {
  return verdict<MovementRefusal>([
    notInCharge(officer, movement.ownerUnitId),
    nextMovement(movement.state, "extend") === undefined && { code: "movement.not_running" },
  ]);
}

/** Tổng kết: while it runs. */
export function mayClose(officer: Officer, movement: MovementFacts): Verdict {
  return verdict<MovementRefusal>([
    notInCharge(officer, movement.ownerUnitId),
    nextMovement(movement.state, "close") === undefined && { code: "movement.not_running" },
  ]);
}

/** Mở lại để tổng kết lại, with the reason. */
export function mayReopen(officer: Officer, movement: MovementFacts): Verdict {
  return verdict<MovementRefusal>([
    notInCharge(officer, movement.ownerUnitId),
    nextMovement(movement.state, "reopen") === undefined && { code: "movement.not_closed" },
  ]);
}

/** Đôn đốc: those who run it, while it runs. */
export function mayUrge(officer: Officer, movement: MovementFacts): Verdict {
  return mayExtend(officer, movement);
}

/** Xác nhận đã nhận: who answers for the unit. */
export function mayAcknowledge(officer: Officer, movement: MovementFacts, launch: LaunchFacts): Verdict {
  return verdict<MovementRefusal>([
    !respondsFor(officer, launch.unitId) && { code: "movement.of_another_unit" },
    movement.state !== "launched" && { code: "movement.not_running" },
    nextResponse(launch.state, "acknowledge") === undefined && { code: "movement.already_acknowledged" },
  ]);
}

/** Gửi, sửa văn bản phát động của đơn vị: who answers for the unit, late too, while the movement runs. */
export function mayRespond(officer: Officer, movement: MovementFacts, launch: LaunchFacts): Verdict {
  return verdict<MovementRefusal>([
    !respondsFor(officer, launch.unitId) && { code: "movement.of_another_unit" },
    movement.state !== "launched" && { code: "movement.not_running" },
  ]);
}

/** Lập, sửa, sơ kết một đợt: those who run its movement or its plan's movements. */
export function mayKeepDrive(officer: Officer, drive: { ownerUnitId: string }): Verdict {
  return verdict<MovementRefusal>([notInCharge(officer, drive.ownerUnitId)]);
}
