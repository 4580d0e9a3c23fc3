import { type Context, Hono } from "hono";
import { filesOfForm, type WaitingFile } from "#kernel/files/index.ts";
import { insist } from "#kernel/verdict.ts";
import { check, readQuery, rowsAsked, typedOf } from "#kernel/web/forms.ts";
import { download, type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { unitsOn } from "#rooms/organisation/index.ts";
import { enterByHand } from "../commands/enter-awards.ts";
import { ledgerBook } from "../exports/ledger-list.ts";
import { decisionForm, type LedgerQuery, ledgerQuery } from "../forms/award-forms.ts";
import { typedAwards } from "../forms/typed-awards.ts";
import { awardChoices } from "../queries/choices.ts";
import { correctionsOf, decisionById, heldAwardById } from "../queries/held-award.ts";
import { ledgerPage } from "../queries/ledger-list.ts";
import { yearsOfLedger } from "../queries/years-of-ledger.ts";
import { mayKeepLedger, seesAllMatters } from "../rules.ts";
import { DecisionFormPage, decisionPaper } from "../views/DecisionFormPage.tsx";
import { DecisionPage } from "../views/DecisionPage.tsx";
import { HeldAwardPage } from "../views/HeldAwardPage.tsx";
import { LedgerPage } from "../views/LedgerPage.tsx";

/** Sổ khen thưởng: searched, read, written a decision at a time. */
export const bookRoutes = new Hono()
  .get("/ledger", async (c) => {
    const { db, officer, agency, today } = c.var;
    const query = readQuery(c, ledgerQuery);
    const [found, units, awards, years] = await Promise.all([
      ledgerPage(db, officer, asFilter(query)),
      unitsOn(db, agency.id, today, { category: "unit" }),
      awardChoices(db, agency.id),
      yearsOfLedger(db, agency.id),
    ]);
    const may = { keeps: mayKeepLedger(officer).allowed, knows: seesAllMatters(officer) };
    return render(c, <LedgerPage {...{ query, found, units, awards, years }} {...may} />);
  })
  .get("/ledger.xlsx", async (c) => {
    const { db, officer, agency } = c.var;
    const { lines } = await ledgerPage(db, officer, { ...asFilter(readQuery(c, ledgerQuery)), perPage: 20_000 });
    return download(c, "Sổ khen thưởng.xlsx", await ledgerBook(agency.name, lines));
  })
  .get("/ledger/decisions/new", async (c) => {
    insist(mayKeepLedger(c.var.officer));
    const known = c.req.query("decision");
    const decision = known ? (await decisionById(c.var.db, c.var.officer, known)).decision : {};
    return decisionPage(c, filled({ ...decision }));
  })
  .post("/ledger/decisions", async (c) => {
    insist(mayKeepLedger(c.var.officer));
    const more = await rowsAsked(c);
    const typed = more ?? (await typedOf(c));
    const { kept, errors } = await filesOfForm(c, typed, [decisionPaper]);
    if (more) return decisionPage(c, { typed, errors }, 422, kept);
    const sent = await readSent(c, typed, errors, kept);
    if (!sent.ok) return decisionPage(c, sent.rejected, 422, kept);
    const { db, officer, now } = c.var;
    await db.transaction((tx) => enterByHand(tx, officer, sent.decision, sent.awards, now));
    return seeOther(c, "/ledger", `Đã ghi ${sent.awards.length} khen thưởng vào sổ.`);
  })
  .get("/ledger/decisions/:id", async (c) => {
    const { db, officer, today } = c.var;
    const found = await decisionById(db, officer, c.req.param("id"));
    const corrections = await correctionsOf(db, [found.decision.id]);
    return render(c, <DecisionPage {...{ found, corrections, today }} keeps={mayKeepLedger(officer).allowed} />);
  })
  .get("/ledger/awards/:id", async (c) => {
    const { db, officer, today } = c.var;
    const found = await heldAwardById(db, officer, c.req.param("id"));
    const corrections = await correctionsOf(db, [found.award.id, found.decision.id]);
    return render(c, <HeldAwardPage {...{ found, corrections, today }} keeps={mayKeepLedger(officer).allowed} />);
  });

function asFilter({ unit, award, after, ...rest }: LedgerQuery) {
  const [sortOn, id] = after?.split("_") ?? [];
  return {
    ...rest,
    awardKey: award,
    unitIds: unit ? [unit] : undefined,
    after: sortOn && id ? { sortOn, id } : undefined,
  };
}

async function decisionPage(c: Context, form: Filled, status: 200 | 422 = 200, kept: WaitingFile[] = []) {
  const awards = await awardChoices(c.var.db, c.var.agency.id);
  return render(c, <DecisionFormPage {...{ form, awards, kept }} />, status);
}

/** The decision as typed with its recipients found; or the form again with all that is wrong. */
async function readSent(
  c: Context,
  typed: Record<string, unknown>,
  wrong: Record<string, string[]>,
  kept: readonly WaitingFile[],
) {
  const { db, agency, today } = c.var;
  const form = check(decisionForm, typed);
  if (!form.ok)
    return { ok: false as const, rejected: { ...form.rejected, errors: { ...form.rejected.errors, ...wrong } } };
  const read = await typedAwards(db, agency.id, form.values, await awardChoices(db, agency.id), today);
  const errors = { ...read.errors, ...wrong };
  if (Object.keys(errors).length > 0) return { ok: false as const, rejected: { typed: form.values, errors } };
  const { number, decidedOn, decidedBy, signer, subject } = form.values;
  const [last] = kept.slice(-1);
  const file = last ? { id: last.id, name: last.name } : null;
  return { ok: true as const, decision: { number, decidedOn, decidedBy, signer, subject, file }, awards: read.awards };
}
