import { type Context, Hono } from "hono";
import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm, typedCount, typedDay, typedText, typedTextOrNone } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { closePledge, openPledge, signPledge, writePledge } from "../commands/keep-pledge.ts";
import { mayClosePledge, maySign, mayWritePledge } from "../pledge-rules.ts";
import { pledgeById, pledgesNewest, signersOf } from "../queries/pledges.ts";
import { PledgeFormPage } from "../views/PledgeFormPage.tsx";
import { PledgePage } from "../views/PledgePage.tsx";
import { PledgesPage } from "../views/PledgesPage.tsx";

const pledgeForm = z.object({
  title: typedText("Ghi tên giao ước.", 300),
  year: typedCount("Ghi năm bằng bốn chữ số.", { min: 1990, max: 2200 }),
  signingOn: typedDay(),
  place: typedTextOrNone(300),
  text: typedText("Ghi nội dung giao ước.", 20_000),
});
const signatureForm = z.object({
  unit: z.string().refine(isId, "Chọn đơn vị."),
  name: typedText("Ghi họ và tên người ký.", 200),
  post: typedText("Ghi chức vụ người ký.", 200),
  day: typedDay(),
});

/** Giao ước thi đua: written, put before the units, signed by each. */
export const pledgeRoutes = new Hono()
  .get("/pledges", async (c) => {
    const lines = await pledgesNewest(c.var.db, c.var.officer);
    return render(c, <PledgesPage lines={lines} writes={mayWritePledge(c.var.officer).allowed} />);
  })
  .get("/pledges/new", (c) => {
    insist(mayWritePledge(c.var.officer));
    const year = c.var.today.slice(0, 4);
    return render(c, <PledgeFormPage form={filled({ year, title: `Giao ước thi đua năm ${year}` })} />);
  })
  .post("/pledges", async (c) => {
    insist(mayWritePledge(c.var.officer));
    const form = await readForm(c, pledgeForm);
    if (!form.ok) return render(c, <PledgeFormPage form={form.rejected} />, 422);
    const typed = { ...form.values, place: form.values.place ?? "" };
    const id = await writePledge(c.var.db, c.var.officer, typed, c.var.now);
    return seeOther(c, `/pledges/${id}`, "Đã ghi giao ước. Chưa đưa ra ký.");
  })
  .get("/pledges/:id", (c) => pledgePage(c, filled({ day: c.var.today }), 200))
  .post("/pledges/:id/opening", async (c) => {
    await openPledge(c.var.db, c.var.officer, c.req.param("id"), c.var.now);
    return seeOther(c, `/pledges/${c.req.param("id")}`, "Đã đưa giao ước ra ký.");
  })
  .post("/pledges/:id/closing", async (c) => {
    await closePledge(c.var.db, c.var.officer, c.req.param("id"), c.var.now);
    return seeOther(c, `/pledges/${c.req.param("id")}`, "Đã khóa giao ước.");
  })
  .post("/pledges/:id/signature", async (c) => {
    const form = await readForm(c, signatureForm);
    if (!form.ok) return pledgePage(c, form.rejected, 422);
    const { unit, name, post, day } = form.values;
    const signature = { unitId: unit, signerName: name, signerPost: post, signedOn: day };
    await signPledge(c.var.db, c.var.officer, c.req.param("id"), signature, c.var.now);
    return seeOther(c, `/pledges/${c.req.param("id")}`, "Đã ghi việc ký.");
  });

async function pledgePage(c: Context, form: Filled, status: 200 | 422) {
  const { db, officer } = c.var;
  const pledge = await pledgeById(db, officer, c.req.param("id") ?? "");
  const signers = await signersOf(db, pledge);
  const may = { open: mayWritePledge(officer, pledge.state), close: mayClosePledge(officer, pledge.state) };
  const signable = signers.filter((signer) => maySign(officer, pledge, signer).allowed);
  return render(c, <PledgePage {...{ pledge, signers, may, signable, form }} />, status);
}
