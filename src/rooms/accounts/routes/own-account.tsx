import { Hono } from "hono";
import { readForm } from "#kernel/web/forms.ts";
import { filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { endOtherSessions, endSession, ownPasswordSet } from "../commands/own-account.ts";
import { passCookies } from "../enter.ts";
import { passwordForm } from "../forms.ts";
import { ownAccount } from "../queries.ts";
import { PasswordPage } from "../views/PasswordPage.tsx";
import { doorWords } from "../words.vi.ts";
import { accountPage, secondFactorRoutes } from "./second-factor.tsx";

/** Tài khoản của tôi: password, second factor, sessions. */
export const accountRoutes = new Hono()
  .get("/", async (c) => render(c, await accountPage(c, filled())))
  .route("/second-factor", secondFactorRoutes)
  .get("/password", async (c) =>
    render(c, <PasswordPage account={await ownAccount(c.var.db, c.var.officer)} form={filled()} />),
  )
  .post("/password", async (c) => {
    const form = await readForm(c, passwordForm);
    const account = await ownAccount(c.var.db, c.var.officer);
    if (!form.ok) return render(c, <PasswordPage account={account} form={form.rejected} />, 422);
    const body = { currentPassword: form.values.current, newPassword: form.values.fresh, revokeOtherSessions: true };
    const answer = await c.var.door.api.changePassword({ body, headers: c.req.raw.headers, asResponse: true });
    const wrong = withErrors({}, { current: doorWords.wrongPassword });
    if (!answer.ok) return render(c, <PasswordPage account={account} form={wrong} />, 422);
    passCookies(c, answer);
    await ownPasswordSet(c.var.db, c.var.officer, c.var.now);
    return seeOther(c, "/account", "Đã đổi mật khẩu. Các phiên đăng nhập khác đã đăng xuất.");
  })
  .post("/sessions/:id/end", async (c) => {
    await endSession(c.var.db, c.var.officer, c.req.param("id"));
    return seeOther(c, "/account", "Đã đăng xuất phiên đó.");
  })
  .post("/sessions/end-others", async (c) => {
    await endOtherSessions(c.var.db, c.var.officer, c.var.sessionToken);
    return seeOther(c, "/account", "Đã đăng xuất mọi phiên khác.");
  });
