import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import type { AskedAbove } from "../asked-above.ts";
import { changeRule } from "../commands/change-rule.ts";
import type { DatedRule } from "../conditions/dated-rules.ts";
import { effectsOf } from "../conditions/effects.ts";
import { rowsAfter } from "../editing/asked.ts";
import { asRows, type RuleTyped, readRule, turned } from "../forms.ts";
import { asDatedRule, awardById, awardsOf, versionsOf } from "../queries/known-awards.ts";
import { mayChangeRules } from "../rules.ts";
import type { Award } from "../schema.ts";
import { RulePage, type RulePreview } from "../views/rule/RulePage.tsx";

/**
 * The editor of a rule: shows beforehand which open cases would end otherwise. Whatever its buttons ask short of saving is
 * the form come back, nothing saved yet, so it answers 422 as every form that comes back does.
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
      const head = { validFrom: today, document, cite, on: "on", seen: versions.length };
      return show(c, award, { form: filled({ ...head, ...asRows(newest?.conditions ?? []) }) });
    })
    .post("/awards/:id/rule", async (c) => {
      const { db, officer, agency, now } = c.var;
      const award = await awardById(db, agency.id, c.req.param("id"));
      insist(mayChangeRules(officer));
      const { do: asked, ...typed } = await typedOf(c);
      const changed = changedBy(String(asked), typed);
      if (changed) return show(c, award, changed, 422);
      const form = readRule(typed);
      if (!form.ok) return show(c, award, { form: form.rejected }, 422);
      if (asked !== "save") {
        const preview = await previewOf(c, above, award, form.values);
        return show(c, award, { form: filled(typed), preview }, 422);
      }
      await changeRule(db, officer, award.id, form.values, now);
      return seeOther(c, `/awards/${award.id}`, "Đã lưu bản mới của điều kiện.");
    });
}

/** What a button does to the form itself: null when it asks to look at the change or to save it. */
function changedBy(asked: string, typed: Record<string, unknown>): Shown | null {
  if (asked === "turn") return { form: turned(typed) };
  const after = rowsAfter(asked, typed);
  return after && { form: filled({ ...typed, add: "", rows: after.rows }), touched: after.at };
}

type Shown = { form: Filled; preview?: RulePreview; touched?: number };

async function show(c: Context, award: Award, what: Shown, status: 200 | 422 = 200) {
  const catalogue = await awardsOf(c.var.db, c.var.agency.id);
  return render(c, <RulePage award={award} catalogue={catalogue} {...what} />, status);
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
