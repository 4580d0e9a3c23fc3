import { z } from "zod";
import { typedText } from "#kernel/web/forms.ts";
import { type Filled, filled, withErrors } from "#kernel/web/index.tsx";
import { keyFor } from "#kernel/written/index.ts";
import { dutyKinds, dutyRoles, proofKinds } from "../packs/duty.ts";
import type { PlanPack } from "../packs/pack.ts";
import type { PackDuty } from "../terms.ts";
import { dueFields, readDue, typedDue } from "./due-form.ts";

const text = z.string().optional().default("");
const several = z.array(z.string()).optional().default([]);

/** Việc của kế hoạch, as an officer types it. Messages say what to do. */
export const dutyForm = z.object({
  title: typedText("Ghi tên ngắn của việc, ví dụ: Gửi danh sách đăng ký.", 200),
  cite: text,
  quote: typedText("Chọn hoặc chép câu của kế hoạch giao việc này.", 4000),
  kind: z.enum(dutyKinds, "Chọn loại việc.").optional().default("deadline"),
  who: z.enum(["all", "some"], "Chọn ai làm.").optional().default("some"),
  kinds: several,
  units: several,
  role: z
    .union([z.literal(""), z.enum(dutyRoles)])
    .optional()
    .default(""),
  receiver: text,
  via: text,
  proofs: z.array(z.enum(proofKinds)).min(1, "Chọn ít nhất một loại minh chứng được nhận."),
  proofNote: text,
  ...dueFields,
  min: text,
  max: text,
  percent: text,
  amountUnit: text,
  per: text,
  ifAny: text,
  stage: text,
});
export type DutyTyped = z.output<typeof dutyForm>;

/** The same without what must not be missing: so that a preview, or the second half of the checks, can be had early. */
export const looseDutyForm = dutyForm.extend({
  title: text,
  quote: text,
  proofs: z.array(z.enum(proofKinds)).optional().default([]),
});

/** What a preview may be asked with: nothing chosen yet is the kind of due rule the editor offers first. */
export const previewForm = looseDutyForm.extend({ due: dutyForm.shape.due.optional().default("yearly") });

/** Reads a duty out of the form; all that is wrong at once, each at its field. */
export function readDuty(
  typed: DutyTyped,
  pack: PlanPack,
  key: string | null,
): { duty: PackDuty } | { rejected: Filled } {
  const due = readDue(typed);
  const amount = readAmount(typed);
  const was = pack.duties.find((duty) => duty.key === key);
  const errors: Record<string, string> = {
    ...("errors" in due ? due.errors : {}),
    ...("errors" in amount ? amount.errors : {}),
  };
  if (typed.who === "some" && typed.kinds.length === 0 && typed.units.length === 0)
    errors.kinds = "Chọn ít nhất một loại đơn vị hoặc một đơn vị phải làm.";
  if ("errors" in due || "errors" in amount || Object.keys(errors).length > 0)
    return { rejected: withErrors(typed, errors) };
  return {
    duty: {
      key: key ?? keyFor(typed.title, new Set(pack.duties.map((duty) => duty.key))),
      title: typed.title,
      cite: typed.cite,
      quote: typed.quote.replace(/\s+/g, " ").trim(),
      kind: typed.kind,
      actor: actorOf(typed, was?.actor),
      receiver: typed.receiver,
      via: typed.via || undefined,
      proofs: inOrder(typed.proofs, was?.proofs),
      proofNote: typed.proofNote || undefined,
      due: due.rule,
      strict: due.strict,
      amount: withUnaskedOf(amount.amount, was?.amount),
      ifAny: typed.ifAny !== "",
      stage: typed.stage || undefined,
      list: was?.list,
    },
  };
}

/** What the form does not ask of a count stays as the plan said it: how a number binds, and its other half. */
function withUnaskedOf(typed: PackDuty["amount"], was: PackDuty["amount"]): PackDuty["amount"] {
  return typed && { ...typed, bound: was?.bound, with: was?.with };
}

/** Who acts; the plan's own words for them stay as long as they are the same. */
function actorOf(typed: z.output<typeof looseDutyForm>, was: PackDuty["actor"] | undefined): PackDuty["actor"] {
  const all = typed.who === "all";
  const kinds = all ? [] : inOrder(typed.kinds, was?.kinds);
  const units = all ? [] : inOrder(typed.units, was?.units);
  const same = was?.all === all && String(was.kinds) === String(kinds) && String(was.units) === String(units);
  return { kinds, units, all, role: typed.role || undefined, text: same ? was.text : undefined };
}

/** What is ticked comes in the order of the boxes; what the plan said before keeps its own order. */
function inOrder<One>(ticked: readonly One[], was: readonly One[] = []): One[] {
  return [...was.filter((one) => ticked.includes(one)), ...ticked.filter((one) => !was.includes(one))];
}

/** The form that shows a duty for change. */
export function filledDuty(duty: PackDuty): Filled {
  const { amount, actor } = duty;
  return filled({
    ...duty,
    ...typedDue(duty),
    who: actor.all ? "all" : "some",
    kinds: actor.kinds,
    units: actor.units,
    role: actor.role ?? "",
    min: amount?.min ?? "",
    max: amount?.max ?? "",
    percent: amount?.percent ?? "",
    amountUnit: amount?.unit ?? "",
    per: amount?.per ?? "",
    ifAny: duty.ifAny ? "on" : "",
    stage: duty.stage ?? "",
  });
}

function readAmount(typed: DutyTyped): { amount: PackDuty["amount"] } | { errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  const numberAt = (name: "min" | "max" | "percent") => {
    if (typed[name] === "") return undefined;
    const n = Number(typed[name].replace(",", "."));
    if (!Number.isFinite(n) || n < 0) errors[name] = "Ghi bằng chữ số, ví dụ 1, hoặc để trống.";
    return n;
  };
  const [min, max, percent] = [numberAt("min"), numberAt("max"), numberAt("percent")];
  if (min !== undefined && max !== undefined && min > max)
    errors.max = "Số nhiều nhất phải bằng hoặc lớn hơn số ít nhất.";
  if (Object.keys(errors).length > 0) return { errors };
  if (min === undefined && max === undefined && percent === undefined) return { amount: undefined };
  const per = ["month", "quarter", "half-year", "year", "stage", "plan", "unit"].includes(typed.per)
    ? (typed.per as "month")
    : undefined;
  return { amount: { min, max, percent, unit: typed.amountUnit || undefined, per } };
}
