import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { correctAward, correctDecision, restoreAward, revokeAward } from "../commands/correct-award.ts";
import { correctionForm, decisionCorrectionForm, restorationForm, revocationForm } from "../forms/award-forms.ts";
import { typedAward } from "../forms/typed-awards.ts";
import { awardChoices } from "../queries/choices.ts";
import { decisionById, heldAwardById } from "../queries/held-award.ts";
import { mayKeepLedger, mayRestore } from "../rules.ts";
import { otherAward } from "../views/AwardFields.tsx";
import {
  AwardCorrectionPage,
  DecisionCorrectionPage,
  RestorationPage,
  RevocationPage,
} from "../views/CorrectionPages.tsx";

/** Lines and decisions put right, awards taken back and given again. */
export const correctionRoutes = new Hono()
  .get("/ledger/awards/:id/correction", async (c) => {
    const { award } = await kept(c);
    return correction(c, filled({ ...award, award: award.awardKey ?? otherAward, ...ticks(award) }));
  })
  .post("/ledger/awards/:id/correction", async (c) => {
    const { award: before } = await kept(c);
    const form = await readForm(c, correctionForm);
    if (!form.ok) return correction(c, form.rejected, 422);
    const { revision, reason, award, awardName, ...change } = form.values;
    const named = typedAward({ award, awardName }, await awardChoices(c.var.db, c.var.agency.id));
    if (!named) return correction(c, withErrors(form.values, { awardName: "Ghi tên danh hiệu, hình thức." }), 422);
    await correctAward(
      c.var.db,
      c.var.officer,
      before.id,
      { revision, change: { ...change, ...named }, reason },
      c.var.now,
    );
    return seeOther(c, `/ledger/awards/${before.id}`, "Đã sửa dòng khen thưởng.");
  })
  .get("/ledger/awards/:id/revocation", async (c) => {
    const found = await kept(c);
    return render(c, <RevocationPage found={found} form={filled({ revision: found.award.revision })} />);
  })
  .post("/ledger/awards/:id/revocation", async (c) => {
    const found = await kept(c);
    const form = await readForm(c, revocationForm);
    if (!form.ok) return render(c, <RevocationPage found={found} form={form.rejected} />, 422);
    await revokeAward(c.var.db, c.var.officer, found.award.id, form.values, c.var.now);
    return seeOther(c, `/ledger/awards/${found.award.id}`, "Đã ghi thu hồi, hủy bỏ.");
  })
  .get("/ledger/awards/:id/restoration", async (c) => {
    const found = await kept(c);
    insist(mayRestore(found.award));
    return render(c, <RestorationPage found={found} form={filled({ revision: found.award.revision })} />);
  })
  .post("/ledger/awards/:id/restoration", async (c) => {
    const found = await kept(c);
    const form = await readForm(c, restorationForm);
    if (!form.ok) return render(c, <RestorationPage found={found} form={form.rejected} />, 422);
    await restoreAward(c.var.db, c.var.officer, found.award.id, form.values, c.var.now);
    return seeOther(c, `/ledger/awards/${found.award.id}`, "Đã khôi phục.");
  })
  .get("/ledger/decisions/:id/correction", async (c) => {
    const { decision } = await keptDecision(c);
    return decisionCorrection(c, filled({ ...decision }));
  })
  .post("/ledger/decisions/:id/correction", async (c) => {
    const { decision } = await keptDecision(c);
    const form = await readForm(c, decisionCorrectionForm);
    if (!form.ok) return decisionCorrection(c, form.rejected, 422);
    const { revision, reason, ...change } = form.values;
    await correctDecision(c.var.db, c.var.officer, decision.id, { revision, change, reason }, c.var.now);
    return seeOther(c, `/ledger/decisions/${decision.id}`, "Đã sửa quyết định.");
  });

/** The line of the address, for those who keep the book. */
async function kept(c: Context) {
  insist(mayKeepLedger(c.var.officer));
  return heldAwardById(c.var.db, c.var.officer, c.req.param("id") ?? "");
}

async function keptDecision(c: Context) {
  insist(mayKeepLedger(c.var.officer));
  return decisionById(c.var.db, c.var.officer, c.req.param("id") ?? "");
}

async function correction(c: Context, form: Filled, status: 200 | 422 = 200) {
  const [found, awards] = await Promise.all([kept(c), awardChoices(c.var.db, c.var.agency.id)]);
  return render(c, <AwardCorrectionPage found={found} awards={awards} form={form} />, status);
}

async function decisionCorrection(c: Context, form: Filled, status: 200 | 422 = 200) {
  const { decision, lines } = await keptDecision(c);
  return render(c, <DecisionCorrectionPage decision={decision} lines={lines.length} form={form} />, status);
}

/** A stored yes as a ticked box. */
function ticks(award: { leads: boolean | null; worksDirectly: boolean | null }) {
  return { leads: award.leads ? "on" : "", worksDirectly: award.worksDirectly ? "on" : "" };
}
