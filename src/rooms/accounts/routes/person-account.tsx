import type { Context } from "hono";
import { Hono } from "hono";
import { z } from "zod";
import { insist } from "#kernel/verdict.ts";
import { confirmed, readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { mayKeepAccounts, personById } from "#rooms/organisation/index.ts";
import { closeAccount, openAccount, resetPassword } from "../commands/keep-accounts.ts";
import { accountOfPerson, administratorsBesides } from "../queries.ts";
import { mayCloseAccount, mayOpenAccount, mayResetPassword } from "../rules.ts";
import { ClosurePage, closingWord, FirstPasswordPage, PersonAccountPage } from "../views/PersonAccountPage.tsx";

const closureForm = z.object({ word: confirmed(closingWord) });

/** The account of a person: opened with a first password shown once, given a new one, closed. */
export const personAccountRoutes = new Hono()
  .get("/people/:id/account", async (c) => {
    const { person, answers } = await asked(c);
    const keeping = mayKeepAccounts(c.var.officer);
    const account = await accountOfPerson(c.var.db, person.accountId);
    return render(c, <PersonAccountPage {...{ person, account, keeping, answers }} today={c.var.today} />);
  })
  .post("/people/:id/account", async (c) => {
    const { person } = await asked(c);
    const password = await openAccount(c.var.db, c.var.officer, person.id, c.var.now);
    return render(c, <FirstPasswordPage person={person} password={password} />, 201);
  })
  .get("/people/:id/account/password", (c) => seeOther(c, `/people/${c.req.param("id")}/account`))
  .post("/people/:id/account/password", async (c) => {
    const { person } = await asked(c);
    const password = await resetPassword(c.var.db, c.var.officer, person.id, c.var.now);
    return render(c, <FirstPasswordPage person={person} password={password} again />, 201);
  })
  .get("/people/:id/account/closure", async (c) => {
    insist(mayKeepAccounts(c.var.officer));
    return render(c, await closurePage(c, filled()));
  })
  .post("/people/:id/account/closure", async (c) => {
    insist(mayKeepAccounts(c.var.officer));
    const form = await readForm(c, closureForm);
    if (!form.ok) return render(c, await closurePage(c, form.rejected), 422);
    await closeAccount(c.var.db, c.var.officer, c.req.param("id"), c.var.now);
    return seeOther(c, `/people/${c.req.param("id")}`, "Đã khóa tài khoản.");
  });

async function asked(c: Context) {
  const { db, agency, officer } = c.var;
  const { person } = await personById(db, agency.id, c.req.param("id") ?? "");
  const left = await administratorsBesides(db, agency.id, person.id);
  const answers = {
    opening: mayOpenAccount(officer, person),
    resetting: mayResetPassword(officer, person),
    closing: mayCloseAccount(officer, person, left),
  };
  return { person, answers };
}

async function closurePage(c: Context, form: Filled) {
  const { person, answers } = await asked(c);
  return <ClosurePage person={person} answer={answers.closing} form={form} />;
}
