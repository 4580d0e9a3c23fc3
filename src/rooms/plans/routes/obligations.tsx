import { Hono } from "hono";
import { isDay } from "#kernel/calendar/index.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { filled, fragment, render, seeOther, units } from "#kernel/web/index.tsx";
import { authoritiesOn, mayKeepOrganisation } from "#rooms/organisation/index.ts";
import {
  acceptSubmission,
  acceptSubmissions,
  excuseObligation,
  reopenObligation,
  returnSubmission,
} from "../commands/answer-submission.ts";
import { withdrawProof } from "../commands/keep-proofs.ts";
import { recallSubmission } from "../commands/recall-submission.ts";
import { explainMissed } from "../commands/submit-obligation.ts";
import {
  acceptancesForm,
  excuseForm,
  explanationForm,
  reopenForm,
  returnForm,
  withdrawForm,
} from "../forms/reasons.ts";
import { obligationPage, waitingFor } from "../queries/obligation-page.ts";
import { unfinishedOf } from "../queries/unfinished.ts";
import { withdrawnSaid } from "../reading/acts.vi.ts";
import { actsOn } from "../reading/obligation-acts.ts";
import { ObligationPage } from "../views/obligations/ObligationPage.tsx";
import { ExcusePage, ExplainPage, ReopenPage, ReturnPage, WithdrawPage } from "../views/obligations/ReasonPage.tsx";
import { UnfinishedFrame, UnfinishedPage } from "../views/obligations/Unfinished.tsx";
import { WaitingPage } from "../views/obligations/WaitingPage.tsx";
import { proofRoutes } from "./obligations/proof.tsx";
import { allowedOn, idOf, standingProofOn } from "./obligations/seen.ts";
import { submissionRoutes } from "./obligations/submission.tsx";

/** Việc có hạn của đơn vị: to see one, to hand in, to answer. Fixed words stand before «:id». */
export const obligationRoutes = new Hono()
  .get("/obligations/waiting", async (c) => {
    const dutyId = c.req.query("duty") ?? null;
    return render(c, <WaitingPage waiting={await waitingFor(c.var.db, c.var.officer, dutyId)} dutyId={dutyId} />);
  })
  .get("/obligations/unfinished", async (c) => {
    const { db, officer, today } = c.var;
    insist(mayKeepOrganisation(officer));
    const on = c.req.query("on") ?? today;
    const unfinished = await unfinishedOf(db, officer, c.req.queries("unit") ?? [], isDay(on) ? on : today);
    return c.req.header("turbo-frame") === "unfinished-work"
      ? fragment(c, <UnfinishedFrame of={unfinished} />)
      : render(c, <UnfinishedPage of={unfinished} />);
  })
  .post("/obligations/acceptances", async (c) => {
    const form = await readForm(c, acceptancesForm);
    const back = "/obligations/waiting";
    if (!form.ok) return seeOther(c, back, "Chưa chọn mục nào, nên chưa nhận mục nào.");
    const accepted = await acceptSubmissions(c.var.db, c.var.officer, form.values.id, c.var.now);
    return seeOther(c, back, accepted > 0 ? `Đã nhận ${units(accepted, "mục")}.` : "Các mục này đã có người xử lý.");
  })
  .get("/obligations/:id", async (c) => {
    const { db, officer, today } = c.var;
    const page = await obligationPage(db, officer, idOf(c), today);
    return render(
      c,
      <ObligationPage page={page} acts={actsOn(officer, page, today)} officer={officer} today={today} />,
    );
  })
  .post("/obligations/:id/acceptance", async (c) => {
    await acceptSubmission(c.var.db, c.var.officer, idOf(c), c.var.now);
    return seeOther(c, `/obligations/${idOf(c)}`, "Đã nhận.");
  })
  .post("/obligations/:id/recall", async (c) => {
    await recallSubmission(c.var.db, c.var.officer, idOf(c), c.var.now);
    return seeOther(c, `/obligations/${idOf(c)}`, "Đã rút lại. Sửa rồi gửi lại trước hạn.");
  })
  .get("/obligations/:id/explanation", async (c) =>
    render(c, <ExplainPage seen={await allowedOn(c, "explain")} form={filled()} />),
  )
  .post("/obligations/:id/explanation", async (c) => {
    const form = await readForm(c, explanationForm);
    if (!form.ok) return render(c, <ExplainPage seen={await allowedOn(c, "explain")} form={form.rejected} />, 422);
    await explainMissed(c.var.db, c.var.officer, idOf(c), form.values.reason, c.var.now);
    return seeOther(c, `/obligations/${idOf(c)}`, "Đã gửi giải trình.");
  })
  .get("/obligations/:id/return", async (c) =>
    render(c, <ReturnPage seen={await allowedOn(c, "answer")} form={filled()} />),
  )
  .post("/obligations/:id/return", async (c) => {
    const form = await readForm(c, returnForm);
    if (!form.ok) return render(c, <ReturnPage seen={await allowedOn(c, "answer")} form={form.rejected} />, 422);
    await returnSubmission(c.var.db, c.var.officer, idOf(c), form.values.reason, c.var.now);
    return seeOther(c, `/obligations/${idOf(c)}`, "Đã trả lại, đơn vị đọc được lý do.");
  })
  .get("/obligations/:id/reopening", async (c) =>
    render(c, <ReopenPage seen={await allowedOn(c, "reopen")} form={filled()} />),
  )
  .post("/obligations/:id/reopening", async (c) => {
    const form = await readForm(c, reopenForm);
    if (!form.ok) return render(c, <ReopenPage seen={await allowedOn(c, "reopen")} form={form.rejected} />, 422);
    await reopenObligation(c.var.db, c.var.officer, idOf(c), form.values.reason, c.var.now);
    return seeOther(c, `/obligations/${idOf(c)}`, "Đã mở lại.");
  })
  .get("/obligations/:id/excuse", async (c) => {
    const seen = await allowedOn(c, "excuse");
    const authorities = await authoritiesOn(c.var.db, c.var.officer.agencyId, c.var.today);
    return render(c, <ExcusePage seen={seen} form={filled()} authorities={authorities} />);
  })
  .post("/obligations/:id/excuse", async (c) => {
    const form = await readForm(c, excuseForm);
    if (!form.ok) {
      const authorities = await authoritiesOn(c.var.db, c.var.officer.agencyId, c.var.today);
      return render(
        c,
        <ExcusePage seen={await allowedOn(c, "excuse")} form={form.rejected} authorities={authorities} />,
        422,
      );
    }
    const { authority, reason } = form.values;
    await excuseObligation(c.var.db, c.var.officer, idOf(c), authority, reason, c.var.now);
    return seeOther(c, `/obligations/${idOf(c)}`, "Đã ghi việc miễn.");
  })
  .get("/obligations/:id/proofs/:proof/withdrawal", async (c) => {
    const { seen, proof } = await standingProofOn(c);
    return render(c, <WithdrawPage seen={seen} proof={proof} form={filled()} />);
  })
  .post("/obligations/:id/proofs/:proof/withdrawal", async (c) => {
    const form = await readForm(c, withdrawForm);
    const proofId = c.req.param("proof");
    if (!form.ok) {
      const { seen, proof } = await standingProofOn(c);
      return render(c, <WithdrawPage seen={seen} proof={proof} form={form.rejected} />, 422);
    }
    const settled = await withdrawProof(c.var.db, c.var.officer, idOf(c), proofId, form.values.reason, c.var.now);
    return seeOther(c, `/obligations/${idOf(c)}`, withdrawnSaid(settled));
  })
  .route("/", submissionRoutes)
  .route("/", proofRoutes);
