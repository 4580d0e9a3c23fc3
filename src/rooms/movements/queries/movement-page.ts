import type { Officer } from "#kernel/auth/index.ts";
import { readableUnits } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { type AskedOfMovements, livedOf } from "../asked.ts";
import { emptinessOf } from "../emptiness.ts";
import {
  mayClose,
  mayEdit,
  mayExtend,
  mayLaunch,
  mayReopen,
  mayRespond,
  mayUrge,
  mayWithdraw,
  respondsFor,
  runsMovementsOf,
  seesAllMovements,
} from "../rules.ts";
import type { MovementFacts } from "../views/movement/movement-facts.ts";
import { toldOf } from "./figures.ts";
import { inspectionsOfMovement } from "./inspections.ts";
import { drivesOf, type LaunchLine, launchesOf, movementWithNames, papersOf, targetsOf } from "./movements.ts";
import { overlapping } from "./overlapping.ts";
import { unitsBelow } from "./units-below.ts";

/** All that the page of a movement shows to one reader; the same number of queries, however many units it has. */
export async function movementPage(
  db: DbOrTx,
  officer: Officer,
  id: string,
  asked: AskedOfMovements,
  today: string,
): Promise<MovementFacts> {
  const movement = await movementWithNames(db, officer, id, today);
  const runs = runsMovementsOf(officer, movement.ownerUnitId);
  const sees = runs || seesAllMovements(officer);
  const [all, targets, told, drives, papers, inspections, lived, below] = await Promise.all([
    launchesOf(db, id, today),
    targetsOf(db, id),
    toldOf(db, id),
    drivesOf(db, movement),
    papersOf(db, id),
    inspectionsOfMovement(db, officer, id, today),
    livedOf(db, asked, id),
    runs && movement.state !== "closed" ? unitsBelow(db, officer.agencyId, movement.ownerUnitId, today) : [],
  ]);
  const goesTo = all.length > 0 ? all.map(({ unitId }) => unitId) : below.map(({ id: unitId }) => unitId);
  const looks = runs && (movement.state === "drafting" || movement.state === "launched");
  const overlaps = looks ? await overlapping(db, officer, movement, goesTo) : [];
  const launches = { ...countsOf(all), lines: sees ? all : all.filter(readable(officer)) };
  const { total: units, answered } = launches;
  return {
    ...{ movement, launches, targets, told, drives, inspections, overlaps, today },
    papers: papers.filter(({ launchId }) => launchId === null),
    own: all.filter(({ unitId }) => respondsFor(officer, unitId) && !(runs && unitId !== officer.unitId)),
    empty: sees ? emptinessOf({ ...movement, ...lived, units, answered }, today) : [],
    unitNames: new Map([
      ...below.map(({ id: unitId, name }) => [unitId, name] as const),
      ...all.map(({ unitId, unitName }) => [unitId, unitName] as const),
    ]),
    may: {
      edit: mayEdit(officer, movement),
      launch: mayLaunch(officer, movement),
      withdraw: mayWithdraw(officer, movement),
      extend: mayExtend(officer, movement),
      urge: mayUrge(officer, movement),
      close: mayClose(officer, movement),
      reopen: mayReopen(officer, movement),
    },
    mayRespond: (launch) => mayRespond(officer, movement, launch).allowed,
  };
}

function countsOf(lines: readonly LaunchLine[]) {
  const inState = (state: LaunchLine["state"]) => lines.filter((line) => line.state === state).length;
  return {
    total: lines.length,
    answered: inState("answered"),
    acknowledged: inState("acknowledged"),
    late: lines.filter(({ late }) => late).length,
  };
}

function readable(officer: Officer): (line: LaunchLine) => boolean {
  const units = readableUnits(officer);
  return ({ unitId }) => units === "agency" || units.includes(unitId);
}
