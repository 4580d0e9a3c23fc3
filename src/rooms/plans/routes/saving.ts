import type { Context } from "hono";
import { insist } from "#kernel/verdict.ts";
import { readForm, typedOf } from "#kernel/web/forms.ts";
import type { Filled } from "#kernel/web/index.tsx";
import { type Amendment, changePlan } from "../commands/change-plan.ts";
import { amendmentForm, revisionForm } from "../editing/forms.ts";
import type { PlanPack } from "../packs/pack.ts";
import { packOfPlan } from "../queries/pack-of-plan.ts";
import { planById } from "../queries/plans.ts";
import { mayAmend, mayEditDraft } from "../rules.ts";
import type { Plan } from "../schema.ts";

/** The plan, for those who may change it as it stands: a draft, or an issued one by amendment. */
export async function editable(c: Context): Promise<{ plan: Plan; pack: PlanPack }> {
  const plan = await planById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(plan.state === "drafting" ? mayEditDraft(c.var.officer, plan) : mayAmend(c.var.officer, plan));
  return { plan, pack: await packOfPlan(c.var.db, plan) };
}

type Saving = { ok: true; revision: number; amendment: Amendment | null } | { ok: false; rejected: Filled };

/** What every save brings: the revision of its page and, of an issued plan, the reason. */
export async function readSaving(c: Context, plan: Plan): Promise<Saving> {
  const { revision } = revisionForm.parse(await typedOf(c));
  if (plan.state === "drafting") return { ok: true, revision, amendment: null };
  const form = await readForm(c, amendmentForm);
  return form.ok ? { ok: true, revision, amendment: { ...form.values, document: form.values.document || null } } : form;
}

/** Saves a change of the pack: of a draft at once, of an issued plan as an amendment. Throws Overtaken on an older page. */
export function save(
  c: Context,
  plan: Plan,
  saving: Extract<Saving, { ok: true }>,
  change: (pack: PlanPack) => PlanPack,
) {
  return changePlan(c.var.db, c.var.officer, plan.id, saving.revision, change, saving.amendment, c.var.now);
}

/** All that is wrong in two parts of one form. */
export function joined(...parts: ({ ok: true } | { ok: false; rejected: Filled })[]): Filled {
  const rejected = parts.flatMap((part) => (part.ok ? [] : [part.rejected]));
  return {
    typed: Object.assign({}, ...rejected.map((one) => one.typed)),
    errors: Object.assign({}, ...rejected.map((one) => one.errors)),
  };
}
