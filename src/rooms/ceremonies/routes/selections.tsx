import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { activeExemplars } from "#rooms/exemplars/index.ts";
import { unitsOn } from "#rooms/organisation/index.ts";
import { editSelection, openSelection } from "../commands/keep-selections.ts";
import { proposeNominee, withdrawNominee } from "../commands/nominate.ts";
import { nomineeForm, selectionForm } from "../forms/parts.ts";
import {
  criteriaOfPlans,
  dutiesOfSelections,
  nomineesOf,
  selectionById,
  selectionsNewest,
} from "../queries/selections.ts";
import { ownerFor, runsEvents } from "../rules.ts";
import {
  mayAnnounce,
  mayCancelSelection,
  mayChoose,
  mayEditSelection,
  mayOpenSelection,
  mayPropose,
  mayWithdrawNominee,
} from "../selection-rules.ts";
import { SelectionFormPage } from "../views/selections/SelectionFormPage.tsx";
import { SelectionPage } from "../views/selections/SelectionPage.tsx";
import { SelectionsPage } from "../views/selections/SelectionsPage.tsx";

/** Lựa chọn gương: opened, nominees put forward. */
export const selectionRoutes = new Hono()
  .get("/selections", async (c) => {
    const { db, officer, today } = c.var;
    const opens = mayOpenSelection(officer, owner(c)).allowed;
    return render(c, <SelectionsPage lines={await selectionsNewest(db, officer, today)} opens={opens} />);
  })
  .get("/selections/new", async (c) => {
    insist(mayOpenSelection(c.var.officer, owner(c)));
    const year = c.var.today.slice(0, 4);
    const known = await criteriaOfPlans(c.var.db, c.var.agency.id);
    const title = `Gương sáng pháp luật năm ${year}`;
    const days = { proposalsDueOn: `${year}-10-20`, announceOn: `${year}-11-09` };
    return newPage(c, filled({ title, ...days, ...known, places: "3" }), 200);
  })
  .post("/selections", async (c) => {
    const { db, officer, now } = c.var;
    insist(mayOpenSelection(officer, owner(c)));
    const form = await readForm(c, selectionForm);
    if (!form.ok) return newPage(c, form.rejected, 422);
    const id = await openSelection(db, officer, owner(c), form.values, now);
    return seeOther(c, `/selections/${id}`, "Đã mở đợt lựa chọn và báo cho các đơn vị.");
  })
  .get("/selections/:id", (c) => selectionPage(c, filled(), 200))
  .get("/selections/:id/edit", async (c) => editPage(c, filled(await editing(c)), 200))
  .post("/selections/:id/edit", async (c) => {
    const selection = await editing(c);
    const form = await readForm(c, selectionForm);
    if (!form.ok) return editPage(c, form.rejected, 422);
    await editSelection(c.var.db, c.var.officer, selection.id, form.values, c.var.now);
    return seeOther(c, `/selections/${selection.id}`, "Đã sửa đợt lựa chọn.");
  })
  .post("/selections/:id/nominees", async (c) => {
    const { db, officer, today, now } = c.var;
    const selection = await found(c);
    if ((await unitsFor(c)).length === 0) insist(mayPropose(officer, selection, officer.unitId, today));
    const form = await readForm(c, nomineeForm);
    if (!form.ok) return selectionPage(c, form.rejected, 422);
    await proposeNominee(db, officer, selection.id, form.values, now);
    return seeOther(c, `/selections/${selection.id}`, "Đã gửi giới thiệu.");
  })
  .post("/selections/:id/nominees/:nominee/withdrawal", async (c) => {
    const { db, officer, now } = c.var;
    await withdrawNominee(db, officer, c.req.param("id"), c.req.param("nominee"), now);
    return seeOther(c, `/selections/${c.req.param("id")}`, "Đã rút giới thiệu.");
  });

const owner = (c: Context) => ownerFor(c.var.officer, c.var.agency.rootUnitId);

function found(c: Context) {
  return selectionById(c.var.db, c.var.officer, c.req.param("id") ?? "");
}

async function editing(c: Context) {
  const selection = await found(c);
  insist(mayEditSelection(c.var.officer, selection));
  return selection;
}

/** The units for which the reader may put somebody forward now. */
async function unitsFor(c: Context) {
  const { db, officer, agency, today } = c.var;
  const selection = await found(c);
  const all = await unitsOn(db, agency.id, today, { category: "unit" });
  return all.filter(({ id }) => mayPropose(officer, selection, id, today).allowed);
}

async function selectionPage(c: Context, form: Filled, status: 200 | 422) {
  const { db, officer, today } = c.var;
  const selection = await found(c);
  const units = await unitsFor(c);
  const [nominees, exemplars] = await Promise.all([
    nomineesOf(db, officer, selection, today),
    units.length > 0 ? activeExemplars(db, officer) : [],
  ]);
  const may = {
    edit: mayEditSelection(officer, selection).allowed,
    choose: mayChoose(officer, selection, { nominees: nominees.length, chosen: 0 }).allowed,
    announce: mayAnnounce(officer, selection, today),
    cancel: mayCancelSelection(officer, selection).allowed,
    runs: runsEvents(officer, selection.ownerUnitId),
  };
  const mayWithdraw = (one: (typeof nominees)[number]) => mayWithdrawNominee(officer, selection, one).allowed;
  return render(c, <SelectionPage {...{ selection, nominees, may, mayWithdraw, units, exemplars, form }} />, status);
}

async function newPage(c: Context, form: Filled, status: 200 | 422) {
  const duties = await dutiesOfSelections(c.var.db, c.var.agency.id);
  const known = { duties, form, title: "Mở đợt lựa chọn", action: "/selections", back: "/selections" };
  return render(c, <SelectionFormPage {...known} />, status);
}

async function editPage(c: Context, form: Filled, status: 200 | 422) {
  const selection = await editing(c);
  const at = `/selections/${selection.id}`;
  const duties = await dutiesOfSelections(c.var.db, c.var.agency.id);
  const known = { duties, form, title: "Sửa đợt lựa chọn", action: `${at}/edit`, back: at };
  return render(c, <SelectionFormPage {...known} />, status);
}
