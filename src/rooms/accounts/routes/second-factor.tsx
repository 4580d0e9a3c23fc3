import type { Context } from "hono";
import { Hono } from "hono";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { qrOf } from "#kernel/web/qr.ts";
import { secondFactorChanged } from "../commands/own-account.ts";
import { passCookies } from "../enter.ts";
import { codeForm, passwordOnlyForm } from "../forms.ts";
import { ownAccount, ownSessions } from "../queries.ts";
import { AccountPage } from "../views/AccountPage.tsx";
import { SpareCodesPage, TotpPage } from "../views/TotpPage.tsx";
import { doorWords } from "../words.vi.ts";

/**
 * Xác thực hai lớp of one's own account. What is shown once (the secret, spare codes) answers the post itself with 201:
 * it is not to be found at any address again.
 */
export const secondFactorRoutes = new Hono()
  .get("/", (c) => seeOther(c, "/account"))
  .post("/", async (c) => {
    const made = await withPassword<{ totpURI: string; backupCodes: string[] }>(c, "enableTwoFactor");
    if ("page" in made) return made.page;
    const qr = qrOf(made.said.totpURI);
    return render(c, <TotpPage {...made.said} qr={qr} form={filled()} />, 201);
  })
  .get("/confirmation", (c) => render(c, <TotpPage totpURI={null} backupCodes={[]} qr={null} form={filled()} />))
  .post("/confirmation", async (c) => {
    const form = await readForm(c, codeForm);
    const again = (of: Filled) => render(c, <TotpPage totpURI={null} backupCodes={[]} qr={null} form={of} />, 422);
    if (!form.ok) return again(form.rejected);
    const body = { code: form.values.code };
    const answer = await c.var.door.api.verifyTOTP({ body, headers: c.req.raw.headers, asResponse: true });
    if (!answer.ok) return again(withErrors({}, { code: doorWords.wrongCode }));
    passCookies(c, answer);
    await secondFactorChanged(c.var.db, c.var.officer, "on", c.var.now);
    return seeOther(c, "/account", "Đã bật xác thực hai lớp.");
  })
  .get("/codes", (c) => seeOther(c, "/account"))
  .post("/codes", async (c) => {
    const made = await withPassword<{ backupCodes: string[] }>(c, "generateBackupCodes");
    if ("page" in made) return made.page;
    await secondFactorChanged(c.var.db, c.var.officer, "codes", c.var.now);
    return render(c, <SpareCodesPage codes={made.said.backupCodes} />, 201);
  })
  .post("/removal", async (c) => {
    const made = await withPassword(c, "disableTwoFactor");
    if ("page" in made) return made.page;
    await secondFactorChanged(c.var.db, c.var.officer, "off", c.var.now);
    return seeOther(c, "/account", "Đã tắt xác thực hai lớp.");
  });

/** Asks the mechanism for something that needs the password; a wrong one gives the account's page back. */
async function withPassword<Said>(
  c: Context,
  act: "enableTwoFactor" | "disableTwoFactor" | "generateBackupCodes",
): Promise<{ said: Said } | { page: Response }> {
  const form = await readForm(c, passwordOnlyForm);
  if (!form.ok) return { page: await render(c, await accountPage(c, form.rejected), 422) };
  const call = { body: { password: form.values.password }, headers: c.req.raw.headers, asResponse: true } as const;
  const answer = await c.var.door.api[act](call);
  const wrong = withErrors({}, { password: doorWords.wrongPassword });
  if (!answer.ok) return { page: await render(c, await accountPage(c, wrong), 422) };
  passCookies(c, answer);
  return { said: (await answer.json()) as Said };
}

/** The page of one's own account, with its one form as filled in. */
export async function accountPage(c: Context, form: Filled) {
  const { db, officer, sessionToken, today, programNow } = c.var;
  const account = await ownAccount(db, officer);
  const sessions = await ownSessions(db, officer, programNow);
  return <AccountPage {...{ account, sessions, today, form }} current={sessionToken} />;
}
