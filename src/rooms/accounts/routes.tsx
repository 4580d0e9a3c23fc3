import { Hono } from "hono";
import { practicePassword } from "#kernel/auth/index.ts";
import { insist, verdict } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { enter, passCookies } from "./enter.ts";
import { codeForm, signInForm } from "./forms.ts";
import { practiceAgencies, practiceEmail } from "./queries.ts";
import { SecondFactorPage } from "./views/SecondFactorPage.tsx";
import { SignInPage } from "./views/SignInPage.tsx";
import { type AccountRefusal, doorWords } from "./words.vi.ts";

/** Before the door: reached without being signed in. `practice` offers the practice people. */
export function doorRoutes(options: { practice: boolean }) {
  const castOf = (db: Parameters<typeof practiceAgencies>[0]) =>
    options.practice ? practiceAgencies(db) : Promise.resolve([]);
  return new Hono()
    .get("/sign-in", async (c) =>
      render(
        c,
        <SignInPage
          form={filled()}
          agencies={await castOf(c.var.db)}
          open={c.req.query("agency")}
          today={c.var.today}
        />,
      ),
    )
    .post("/sign-in", async (c) => {
      const form = await readForm(c, signInForm);
      if (!form.ok)
        return render(
          c,
          <SignInPage form={form.rejected} agencies={await castOf(c.var.db)} today={c.var.today} />,
          422,
        );
      const entered = await enter(c, form.values.email, form.values.password);
      if (entered.outcome === "second_factor") return seeOther(c, "/sign-in/second-factor");
      if (entered.outcome === "in") return seeOther(c, "/");
      const back = withErrors({ email: form.values.email }, { password: entered.said });
      return render(c, <SignInPage form={back} agencies={await castOf(c.var.db)} today={c.var.today} />, 422);
    })
    .get("/sign-in/second-factor", (c) => render(c, <SecondFactorPage form={filled()} />))
    .post("/sign-in/second-factor", async (c) => {
      const form = await readForm(c, codeForm);
      if (!form.ok) return render(c, <SecondFactorPage form={form.rejected} />, 422);
      const { code } = form.values;
      const call = { body: { code }, headers: c.req.raw.headers, asResponse: true } as const;
      const answer = /^\d{6}$/.test(code)
        ? await c.var.door.api.verifyTOTP(call)
        : await c.var.door.api.verifyBackupCode(call);
      if (!answer.ok) return render(c, <SecondFactorPage form={withErrors({}, { code: doorWords.wrongCode })} />, 422);
      passCookies(c, answer);
      return seeOther(c, "/");
    })
    .post("/sign-in/practice", async (c) => {
      const { person } = await c.req.parseBody();
      const email = options.practice && typeof person === "string" ? await practiceEmail(c.var.db, person) : null;
      insist(verdict<AccountRefusal>([email === null && { code: "account.practice_only" }]));
      const entered = await enter(c, email!, practicePassword);
      return seeOther(c, entered.outcome === "second_factor" ? "/sign-in/second-factor" : "/");
    })
    .post("/sign-out", async (c) => {
      passCookies(c, await c.var.door.api.signOut({ headers: c.req.raw.headers, asResponse: true }));
      return seeOther(c, "/sign-in");
    });
}
