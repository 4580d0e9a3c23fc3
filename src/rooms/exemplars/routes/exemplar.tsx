import { type Context, Hono } from "hono";
import type { Officer } from "#kernel/auth/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { filled, render, seeOther } from "#kernel/web/index.tsx";
import { mayKnow } from "#rooms/ledger/index.ts";
import { type AskedOfExemplars, openOpinionsFor } from "../asked.ts";
import { changeStanding } from "../commands/change-standing.ts";
import { standingForm, strikeOffForm } from "../forms.ts";
import { exemplarPage } from "../queries/exemplar-page.ts";
import { exemplarById } from "../queries/exemplars.ts";
import { namesOf } from "../queries/names.ts";
import { mayChangeStanding } from "../rules.ts";
import type { Exemplar } from "../schema.ts";
import type { StandingStep } from "../states.ts";
import { ExemplarPage } from "../views/exemplar/ExemplarPage.tsx";
import { StandingPage } from "../views/exemplar/StandingPage.tsx";
import { standingActs } from "../words.vi.ts";

/** One exemplar: its life, and the steps of its standing. */
export function exemplarRoutesOfOne(asked: AskedOfExemplars) {
  return new Hono()
    .get("/exemplars/:id", async (c) => {
      const { db, officer, today } = c.var;
      const parts = await exemplarPage(db, officer, c.req.param("id"), today);
      const people = await namesOf(
        db,
        parts.steps.map(({ madeBy }) => madeBy),
      );
      const { exemplar } = parts;
      const open = (await openOpinionsFor(db, officer, asked, [exemplar.id])).get(exemplar.id);
      const known = { people, standing: verdicts(c, exemplar), groundHref: groundOf(officer, exemplar) };
      return render(c, <ExemplarPage {...parts} today={today} {...known} open={open} />);
    })
    .get("/exemplars/:id/standing/:step", async (c) => {
      const exemplar = await exemplarById(c.var.db, c.var.officer, c.req.param("id"));
      const step = stepNamed(c.req.param("step"));
      const may = mayChangeStanding(c.var.officer, exemplar, step);
      insist(may);
      return render(c, <StandingPage exemplar={exemplar} step={step} may={may} form={filled()} />);
    })
    .post("/exemplars/:id/standing/:step", async (c) => {
      const { db, officer, now } = c.var;
      const exemplar = await exemplarById(db, officer, c.req.param("id"));
      const step = stepNamed(c.req.param("step"));
      const may = mayChangeStanding(officer, exemplar, step);
      insist(may);
      const form = await readForm(c, step === "strike_off" ? strikeOffForm : standingForm);
      if (!form.ok)
        return render(c, <StandingPage exemplar={exemplar} step={step} may={may} form={form.rejected} />, 422);
      const { reason, document } = form.values;
      await changeStanding(db, officer, exemplar.id, step, { reason, document }, now);
      return seeOther(c, `/exemplars/${exemplar.id}`, standingActs[step].done);
    });
}

const steps = Object.keys(standingActs) as StandingStep[];

function stepNamed(typed: string): StandingStep {
  return steps.find((step) => step === typed) ?? notFound();
}

/** Where the ledger says why it was suspended: only for who may know of this person or collective. */
function groundOf(officer: Officer, { personId, collectiveId, unitId }: Exemplar): string | null {
  const unitIds = [collectiveId ?? unitId];
  if (!(personId || collectiveId) || !mayKnow(officer, { personId, unitIds }).allowed) return null;
  return personId ? `/people/${personId}/discipline` : `/units/${collectiveId}/matters`;
}

function verdicts(c: Context, exemplar: Exemplar) {
  const asked = steps.map((step) => [step, mayChangeStanding(c.var.officer, exemplar, step)] as const);
  return Object.fromEntries(asked) as Record<StandingStep, ReturnType<typeof mayChangeStanding>>;
}
