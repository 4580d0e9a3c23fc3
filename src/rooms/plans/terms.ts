import type { PlanPack } from "./packs/pack.ts";

/** The words of a plan as the pack writes them; tables, rules and screens use the same. */
export type { DueRule } from "./due-rules/rule.ts";
export type { DutyKind, PackActor as Actor, PackAmount as Amount, PackDuty, ProofKind } from "./packs/duty.ts";
export type { PackCriterion, PackKind } from "./packs/kind.ts";

/** All of a plan that no list asks for: its text and what belongs to it, as in the pack. */
export type PackBody = Pick<
  PlanPack,
  | "place"
  | "signer"
  | "parent"
  | "bases"
  | "purposes"
  | "contents"
  | "anniversaries"
  | "movements"
  | "drives"
  | "attachments"
  | "funding"
  | "notes"
  | "units"
  | "criteria"
  | "kinds"
  | "ladder"
> & { recipients: PlanPack["recipients"] };
