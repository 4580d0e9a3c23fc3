import { z } from "zod";
import { key, keyed, line, maybeLine, sentence, text } from "#kernel/written/index.ts";
import { dueRule } from "../due-rules/index.ts";

/** Kinds of duty; `condition` and `target` alone may have no due rule. */
export const dutyKinds = ["deadline", "recurring", "quota", "period", "event", "target", "condition"] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** Minh chứng: what is accepted as proof that a duty is done. */
export const proofKinds = ["document", "registration_list", "report", "story", "event", "number"] as const;
export type ProofKind = (typeof proofKinds)[number];

/** Roles (phân công) that may answer for a duty in each unit. */
export const dutyRoles = [
  "emulation_officer",
  "head",
  "deputy_head",
  "party_committee",
  "council_chair",
  "council_member",
  "council_secretary",
  "editor",
  "administrator",
  "staff",
] as const;
export type DutyRole = (typeof dutyRoles)[number];

/** Danh sách lập trong chương trình that is handed in for a duty by being sent: of exemplars registered, of those introduced, of initiatives and titles. */
export const handedLists = ["exemplars", "self_assessments", "introductions", "initiatives", "titles"] as const;
export type HandedList = (typeof handedLists)[number];

const oneOf = (values: readonly string[]) => `Chọn một trong: ${values.join(", ")}.`;

const actor = keyed({
  kinds: z.array(line).default([]),
  units: z.array(line).default([]),
  all: z.boolean().default(false),
  role: z.enum(dutyRoles, oneOf(dutyRoles)).optional(),
  text: text.optional(),
});

const bounds = ["min", "max", "over", "increase"] as const;
const pers = ["month", "quarter", "half-year", "year", "stage", "plan", "unit"] as const;

const amount = keyed({
  min: z.number().min(0).optional(),
  max: z.number().min(0).optional(),
  percent: z.number().min(0).max(1000).optional(),
  bound: z.enum(bounds, oneOf(bounds)).optional(),
  unit: line.optional(),
  per: z.enum(pers, oneOf(pers)).optional(),
  with: key.optional(),
});

/** Nhiệm vụ as written in a pack. */
export const dutyInPack = keyed({
  key,
  title: line,
  cite: maybeLine.default(""),
  quote: sentence,
  kind: z.enum(dutyKinds, oneOf(dutyKinds)),
  actor,
  receiver: maybeLine.default(""),
  via: line.optional(),
  proofs: z.array(z.enum(proofKinds, oneOf(proofKinds))).min(1, "Ghi ít nhất một loại minh chứng được nhận."),
  proofNote: text.optional(),
  due: dueRule.nullable(),
  strict: z.boolean().default(false),
  amount: amount.optional(),
  ifAny: z.boolean().default(false),
  stage: key.optional(),
  list: z.enum(handedLists, oneOf(handedLists)).optional(),
});

/** Nhiệm vụ read from a pack, complete. */
export type PackDuty = z.infer<typeof dutyInPack>;
export type PackActor = PackDuty["actor"];
export type PackAmount = NonNullable<PackDuty["amount"]>;
