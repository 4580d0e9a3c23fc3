import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { filled, render, seeOther } from "#kernel/web/index.tsx";
import type { AskedAbove } from "../asked-above.ts";
import { changeRule } from "../commands/change-rule.ts";
import type { DatedRule } from "../conditions/dated-rules.ts";
import { effectsOf } from "../conditions/effects.ts";
import { type RuleTyped, ruleForm, written } from "../forms.ts";
import { asDatedRule, awardById, awardsOf, namesOf, versionsOf } from "../queries/known-awards.ts";
import { mayChangeRules } from "../rules.ts";
import type { Award } from "../schema.ts";
import { RulePage, type RulePreview } from "../views/RulePage.tsx";

/**
 * The editor of a rule: shows beforehand which open cases would end otherwise. The preview is the form come back, nothing
 * saved yet, so it answers 422 as every form that comes back does.
 */
export function ruleRoutes(above: AskedAbove) {
  return new Hono()
    .get("/awards/:id/rule", async (c) => {
      const { db, officer, agency, today } = c.var;
      const award = await awardById(db, agency.id, c.req.param("id"));
      insist(mayChangeRules(officer));
      const versions = await versionsOf(db, agency.id, award.id);
      const [newest] = versions;
      const { document = "", cite = "" } = newest?.source ?? {};
      const typed = { conditions: written(newest?.conditions ?? []), validFrom: today, document, cite, on: "on" };
      return render(
        c,
        <RulePage {...(await shown(c, award))} form={filled({ ...typed, seen: versions.length })} preview={null} />,
      );
    })
    .post("/awards/:id/rule", async (c) => {
      const { db, officer, agency, now } = c.var;
      const award = await awardById(db, agency.id, c.req.param("id"));
      insist(mayChangeRules(officer));
      const form = await readForm(c, ruleForm);
      if (!form.ok)
        return render(c, <RulePage {...(await shown(c, award))} form={form.rejected} preview={null} />, 422);
      const typed = await c.req.parseBody();
      if (typed.do !== "save") {
        const preview = await previewOf(c, above, award, form.values);
        return render(c, <RulePage {...(await shown(c, award))} form={filled(typed)} preview={preview} />, 422);
      }
      await changeRule(db, officer, award.id, form.values, now);
      return seeOther(c, `/awards/${award.id}`, "Đã lưu bản mới của điều kiện.");
    });
}

async function shown(c: Context, award: Award) {
  return { award, names: namesOf(await awardsOf(c.var.db, c.var.agency.id)) };
}

async function previewOf(c: Context, above: AskedAbove, award: Award, typed: RuleTyped): Promise<RulePreview> {
  const { db, officer, agency, today } = c.var;
  const rows = await versionsOf(db, agency.id, award.id);
  const versions = rows.map((row) => asDatedRule(row, award.key));
  const cases = await above.openCases(db, officer, award.key, today);
  return {
    effects: effectsOf(cases, versions, ruleTyped(award, agency.id, typed, versions), today),
    open: cases.length,
  };
}

/** The version as it would be saved, newer than all. */
function ruleTyped(award: Award, agencyId: string, typed: RuleTyped, versions: readonly DatedRule[]): DatedRule {
  const [newest] = versions;
  return {
    id: "",
    agencyId,
    award: award.key,
    holders: newest?.holders ?? award.holders,
    version: Math.max(0, ...versions.map((one) => one.version)) + 1,
    validFrom: typed.validFrom,
    validTo: null,
    datedBy: newest?.datedBy ?? "span_end",
    conditions: typed.conditions,
    source: { cite: typed.cite },
    special: newest?.special ?? null,
    afterDiscipline: newest?.afterDiscipline ?? null,
    unverified: false,
    on: typed.on,
  };
}
