import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, ReasonPage, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { announceSelection, cancelSelection, chooseNominees } from "../commands/choose-nominees.ts";
import { reasonForm } from "../forms/event.ts";
import { choiceForm } from "../forms/parts.ts";
import { nomineesOf, selectionById } from "../queries/selections.ts";
import { mayCancelSelection, mayChoose } from "../selection-rules.ts";
import { ChoicePage } from "../views/selections/ChoicePage.tsx";

/** Chọn, công bố, hủy. */
export const choosingRoutes = new Hono()
  .get("/selections/:id/choice", async (c) => {
    const { nominees } = await choosing(c);
    const rows = nominees.map(({ id, chosen, reason }) => ({ id, chosen: chosen ? "on" : "", reason }));
    return choicePage(c, filled({ nominees: rows }), 200);
  })
  .post("/selections/:id/choice", async (c) => {
    const { selection } = await choosing(c);
    const form = await readForm(c, choiceForm);
    if (!form.ok) return choicePage(c, form.rejected, 422);
    const unsaid = form.values.nominees.findIndex(({ chosen, reason }) => chosen && reason === "");
    const why = { [`nominees[${unsaid}][reason]`]: "Ghi lý do chọn." };
    if (unsaid >= 0) return choicePage(c, withErrors(form.values, why), 422);
    await chooseNominees(c.var.db, c.var.officer, selection.id, form.values, c.var.now);
    return seeOther(c, `/selections/${selection.id}`, "Đã ghi kết quả chọn; chưa công bố.");
  })
  .post("/selections/:id/announcement", async (c) => {
    await announceSelection(c.var.db, c.var.officer, c.req.param("id"), c.var.now);
    return seeOther(c, `/selections/${c.req.param("id")}`, "Đã công bố kết quả.");
  })
  .get("/selections/:id/cancellation", (c) => cancelPage(c, filled(), 200))
  .post("/selections/:id/cancellation", async (c) => {
    const selection = await cancelling(c);
    const form = await readForm(c, reasonForm);
    if (!form.ok) return cancelPage(c, form.rejected, 422);
    await cancelSelection(c.var.db, c.var.officer, selection.id, form.values, c.var.now);
    return seeOther(c, `/selections/${selection.id}`, "Đã hủy đợt lựa chọn.");
  });

async function choosing(c: Context) {
  const { db, officer, today } = c.var;
  const selection = await selectionById(db, officer, c.req.param("id") ?? "");
  const nominees = await nomineesOf(db, officer, selection, today);
  insist(mayChoose(officer, selection, { nominees: nominees.length, chosen: 0 }));
  return { selection, nominees };
}

async function cancelling(c: Context) {
  const selection = await selectionById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayCancelSelection(c.var.officer, selection));
  return selection;
}

async function choicePage(c: Context, form: Filled, status: 200 | 422) {
  return render(c, <ChoicePage {...(await choosing(c))} form={form} />, status);
}

async function cancelPage(c: Context, form: Filled, status: 200 | 422) {
  const selection = await cancelling(c);
  const back = `/selections/${selection.id}`;
  return render(
    c,
    <ReasonPage
      title="Hủy đợt lựa chọn"
      button="Hủy đợt"
      explains="Giới thiệu đã nhận vẫn giữ trong sổ cùng lý do."
      over={selection.title}
      crumbs={[{ words: "Lựa chọn gương", href: "/selections" }]}
      action={`${back}/cancellation`}
      back={back}
      revision={selection.revision}
      form={form}
    />,
    status,
  );
}
