/** Plan packs: reading, writing and scheduling a whole plan as one document. */
export { type Addressee, addresseesOf, stands } from "./addressees.ts";
export {
  type DutyKind,
  type DutyRole,
  dutyKinds,
  dutyRoles,
  type HandedList,
  handedLists,
  type PackActor,
  type PackAmount,
  type PackDuty,
  type ProofKind,
  proofKinds,
} from "./duty.ts";
export { packJsonSchema } from "./json-schema.ts";

export {
  type ExemplarHolder,
  exemplarHolders,
  type PackCriterion,
  type PackKind,
  pointEffects,
  pointWays,
} from "./kind.ts";
export { anniversaryLevels, movementLevels, movementWays, type PackMovement } from "./movement.ts";
export {
  type PackAnniversary,
  type PackOccasion,
  type PackRecipient,
  type PackStage,
  type PackUnit,
  type PlanPack,
  packFormat,
  planPack,
} from "./pack.ts";
export { anchorsOfPack, spanOfPack } from "./pack-span.ts";
export type { PackProblem } from "./problem.ts";
export { type ReadPack, readPack } from "./read-pack.ts";
export { type ScheduleLine, type ScheduleRange, schedule, scheduleLines } from "./schedule.ts";
export { type DatedWindow, packWindows, type WindowOptions } from "./windows.ts";
export { writePack } from "./write-pack.ts";
