import { Hono } from "hono";
import QRCode from "qrcode";
import { readForm } from "#kernel/web/forms.ts";
import { filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { endOtherSessions, endSession, ownPasswordSet } from "./commands.ts";
import { passCookies } from "./enter.ts";
import { codeForm, passwordForm, passwordOnlyForm } from "./forms.ts";
import { ownAccount, ownSessions } from "./queries.ts";
import { AccountPage } from "./views/AccountPage.tsx";
import { PasswordPage } from "./views/PasswordPage.tsx";
import { fileless } from "./views/qr.ts";
import { TotpPage } from "./views/TotpPage.tsx";
import { doorWords } from "./words.vi.ts";

/** Tài khoản của tôi: password, second factor, sessions. */
export const accountRoutes = new Hono()
  .get("/", async (c) =>
    render(
      c,
      <AccountPage
        account={await ownAccount(c.var.db, c.var.officer)}
        sessions={await ownSessions(c.var.db, c.var.officer, new Date())}
        current={c.var.sessionToken}
        today={c.var.today}
        form={filled()}
      />,
    ),
  )
  .get("/password", async (c) =>
    render(c, <PasswordPage account={await ownAccount(c.var.db, c.var.officer)} form={filled()} />),
  )
  .post("/password", async (c) => {
    const form = await readForm(c, passwordForm);
    const account = await ownAccount(c.var.db, c.var.officer);
    if (!form.ok) return render(c, <PasswordPage account={account} form={form.rejected} />, 422);
    const body = { currentPassword: form.values.current, newPassword: form.values.fresh, revokeOtherSessions: true };
    const answer = await c.var.door.api.changePassword({ body, headers: c.req.raw.headers, asResponse: true });
    if (!answer.ok)
      return render(
        c,
        <PasswordPage account={account} form={withErrors({}, { current: doorWords.wrongPassword })} />,
        422,
      );
    passCookies(c, answer);
    await ownPasswordSet(c.var.db, c.var.officer, c.var.now);
    return seeOther(c, "/account", "Đã đổi mật khẩu. Các phiên đăng nhập khác đã đăng xuất.");
  })
  .post("/second-factor", async (c) => {
    const form = await readForm(c, passwordOnlyForm);
    const wrong = async (said: string) =>
      render(
        c,
        <AccountPage
          account={await ownAccount(c.var.db, c.var.officer)}
          sessions={await ownSessions(c.var.db, c.var.officer, new Date())}
          current={c.var.sessionToken}
          today={c.var.today}
          form={withErrors({}, { password: said })}
        />,
        422,
      );
    if (!form.ok) return wrong(Object.values(form.rejected.errors)[0]?.[0] ?? "");
    const answer = await c.var.door.api.enableTwoFactor({
      body: { password: form.values.password },
      headers: c.req.raw.headers,
      asResponse: true,
    });
    if (!answer.ok) return wrong(doorWords.wrongPassword);
    const made = (await answer.json()) as { totpURI: string; backupCodes: string[] };
    passCookies(c, answer);
    return render(
      c,
      <TotpPage
        {...made}
        qr={fileless(await QRCode.create(made.totpURI, { errorCorrectionLevel: "M" }))}
        form={filled()}
      />,
    );
  })
  .post("/second-factor/confirmation", async (c) => {
    const form = await readForm(c, codeForm);
    const code = form.ok ? form.values.code : "";
    const answer = await c.var.door.api.verifyTOTP({ body: { code }, headers: c.req.raw.headers, asResponse: true });
    if (!answer.ok)
      return render(
        c,
        <TotpPage totpURI={null} backupCodes={[]} qr={null} form={withErrors({}, { code: doorWords.wrongCode })} />,
        422,
      );
    passCookies(c, answer);
    return seeOther(c, "/account", "Đã bật xác thực hai lớp.");
  })
  .post("/second-factor/removal", async (c) => {
    const form = await readForm(c, passwordOnlyForm);
    const answer = await c.var.door.api.disableTwoFactor({
      body: { password: form.ok ? form.values.password : "" },
      headers: c.req.raw.headers,
      asResponse: true,
    });
    if (!answer.ok)
      return render(
        c,
        <AccountPage
          account={await ownAccount(c.var.db, c.var.officer)}
          sessions={await ownSessions(c.var.db, c.var.officer, new Date())}
          current={c.var.sessionToken}
          today={c.var.today}
          form={withErrors({}, { password: doorWords.wrongPassword })}
        />,
        422,
      );
    passCookies(c, answer);
    return seeOther(c, "/account", "Đã tắt xác thực hai lớp.");
  })
  .post("/sessions/:id/end", async (c) => {
    await endSession(c.var.db, c.var.officer, c.req.param("id"));
    return seeOther(c, "/account", "Đã đăng xuất phiên đó.");
  })
  .post("/sessions/end-others", async (c) => {
    await endOtherSessions(c.var.db, c.var.officer, c.var.sessionToken);
    return seeOther(c, "/account", "Đã đăng xuất mọi phiên khác.");
  });
