import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { type Filled, filled, readForm, withErrors } from "#kernel/web/forms.ts";
import { render, seeOther } from "#kernel/web/index.tsx";
import { knownAwards } from "#rooms/awards/index.ts";
import { enterCouncilRule } from "../commands/enter-council-rule.ts";
import { decideSession, useInitiative, widenScope } from "../commands/recognise.ts";
import { usualRules } from "../council/rule.ts";
import { councilRuleForm, scopeForm, sessionDecisionForm, useForm } from "../forms.ts";
import { authorsOf, factsOf, initiativeById } from "../queries/initiatives.ts";
import { sessionPage } from "../queries/session-page.ts";
import { rulesOf } from "../queries/sessions.ts";
import { mayOpenRound, mayUse, mayWiden } from "../rules.ts";
import { DecisionPage } from "../views/council/DecisionPage.tsx";
import { RulePage } from "../views/council/RulePage.tsx";
import { ScopePage, UsePage } from "../views/ScopePages.tsx";

/** Công nhận, phạm vi ảnh hưởng, đã dùng để xét, and the rule by which the council decides. */
export const recognitionRoutes = new Hono()
  .get("/council-sessions/:id/decision", (c) => decisionPage(c, null, 200))
  .post("/council-sessions/:id/decision", async (c) => {
    const { db, officer, today, now } = c.var;
    const id = c.req.param("id");
    insist((await sessionPage(db, officer, id, today)).deciding);
    const form = await readForm(c, sessionDecisionForm);
    if (!form.ok) return decisionPage(c, form.rejected, 422);
    const { initiative, ...typed } = form.values;
    const count = await decideSession(db, officer, id, { ...typed, initiativeIds: initiative }, now);
    return seeOther(c, `/council-sessions/${id}`, `Đã ghi quyết định công nhận ${count} sáng kiến.`);
  })
  .get("/initiatives/:id/recognitions/new", (c) => scopePage(c, filled({ scope: "sector" }), 200))
  .post("/initiatives/:id/recognitions", async (c) => {
    const found = await widening(c);
    const form = await readForm(c, scopeForm);
    if (!form.ok) return scopePage(c, form.rejected, 422);
    await widenScope(c.var.db, c.var.officer, found.initiative.id, form.values, c.var.now);
    return seeOther(c, `/initiatives/${found.initiative.id}`, "Đã ghi phạm vi ảnh hưởng.");
  })
  .get("/initiatives/:id/uses/new", (c) => usePage(c, null, 200))
  .post("/initiatives/:id/uses", async (c) => {
    const { found, awards } = await using(c);
    const form = await readForm(c, useForm);
    if (!form.ok) return usePage(c, form.rejected, 422);
    const { person, award, year, usedOn } = form.values;
    const known = awards.find(({ key }) => key === award);
    if (!known)
      return usePage(c, withErrors(form.values, { award: ["Chọn danh hiệu, hình thức có trong danh mục."] }), 422);
    const typed = { personId: person, award: known.key, awardName: known.name, year, usedOn };
    await useInitiative(c.var.db, c.var.officer, found.initiative.id, typed, c.var.now);
    return seeOther(c, `/initiatives/${found.initiative.id}`, "Đã ghi nơi dùng sáng kiến.");
  })
  .get("/council-rules", (c) => rulePage(c, null, 200))
  .post("/council-rules", async (c) => {
    const { db, officer, now } = c.var;
    insist(mayOpenRound(officer));
    const form = await readForm(c, councilRuleForm);
    if (!form.ok) return rulePage(c, form.rejected, 422);
    const { validFrom, quorumPart, quorumOf, agreePart, agreeOf, authorsCount, cite } = form.values;
    if (quorumPart > quorumOf || agreePart > agreeOf)
      return rulePage(c, withErrors({ ...form.values, validFrom }, { quorumOf: ["Mẫu số không nhỏ hơn tử số."] }), 422);
    const quorum = { part: quorumPart, of: quorumOf };
    const agree = { part: agreePart, of: agreeOf };
    await enterCouncilRule(db, officer, { validFrom, rule: { quorum, agree, authorsCount, cite } }, now);
    return seeOther(c, "/council-rules", "Đã nhập quy tắc họp.");
  });

async function decisionPage(c: Context, form: Filled | null, status: 200 | 422) {
  const { db, officer, agency, today } = c.var;
  const { found, items, deciding } = await sessionPage(db, officer, c.req.param("id") ?? "", today);
  insist(deciding);
  const passed = items.filter(({ item, state }) => item.outcome === "recognised" && state === "before_council");
  const typed = { initiative: passed.map(({ item }) => item.initiativeId), decidedOn: today, decidedBy: agency.name };
  return render(c, <DecisionPage session={found.session} passed={passed} form={form ?? filled(typed)} />, status);
}

async function widening(c: Context) {
  const { db, officer, today } = c.var;
  const found = await initiativeById(db, officer, c.req.param("id") ?? "", today);
  insist(mayWiden(officer, factsOf(found, await authorsOf(db, found.initiative.id))));
  return found;
}

async function scopePage(c: Context, form: Filled, status: 200 | 422) {
  const { initiative } = await widening(c);
  return render(c, <ScopePage initiative={initiative} form={form} />, status);
}

async function using(c: Context) {
  const { db, officer, agency, today } = c.var;
  const found = await initiativeById(db, officer, c.req.param("id") ?? "", today);
  const authors = await authorsOf(db, found.initiative.id);
  insist(mayUse(officer, factsOf(found, authors)));
  return { found, authors, awards: await knownAwards(db, agency.id) };
}

async function usePage(c: Context, form: Filled | null, status: 200 | 422) {
  const { found, authors, awards } = await using(c);
  const people = authors.flatMap(({ personId, name }) => (personId ? [{ value: personId, words: name }] : []));
  const typed = { person: people[0]?.value ?? "", year: String(found.round.year) };
  const choices = awards.map(({ key, name }) => ({ value: key, words: name }));
  return render(
    c,
    <UsePage initiative={found.initiative} people={people} awards={choices} form={form ?? filled(typed)} />,
    status,
  );
}

async function rulePage(c: Context, form: Filled | null, status: 200 | 422) {
  const { db, officer, agency, today } = c.var;
  const own = await rulesOf(db, agency.id);
  const { rule } = own[0] ?? usualRules[0]!;
  const typed = {
    ...{ validFrom: today, quorumPart: String(rule.quorum.part), quorumOf: String(rule.quorum.of), cite: rule.cite },
    ...{ agreePart: String(rule.agree.part), agreeOf: String(rule.agree.of) },
    ...(rule.authorsCount ? { authorsCount: "1" } : {}),
  };
  const rules = [...own, ...usualRules];
  return render(
    c,
    <RulePage rules={rules} keeping={mayOpenRound(officer).allowed} form={form ?? filled(typed)} />,
    status,
  );
}
