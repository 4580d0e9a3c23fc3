import type { Context } from "hono";
import { Hono } from "hono";
import { practicePassword } from "#kernel/auth/index.ts";
import { insist, verdict } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { enter, enterCode, passCookies } from "../enter.ts";
import { codeForm, signInForm } from "../forms.ts";
import { agencyCount, practiceAgencies, practiceEmail } from "../queries.ts";
import { SecondFactorPage } from "../views/SecondFactorPage.tsx";
import { SignInPage } from "../views/SignInPage.tsx";
import { type AccountRefusal, doorWords } from "../words.vi.ts";
import { firstStartRoutes } from "./first-start.tsx";

/** What the door needs to know of the installation. `practice` offers the practice people; `startCode` is asked at the first start. */
export type DoorOptions = { practice: boolean; startCode: () => Promise<string | null> };

/** Before the door: reached without being signed in. */
export function doorRoutes(options: DoorOptions) {
  const page = async (c: Context, form: Filled, said?: string) => {
    const agencies = options.practice ? await practiceAgencies(c.var.db) : [];
    const open = c.req.query("agency");
    return <SignInPage {...{ form, agencies, open, said }} today={c.var.today} />;
  };
  return new Hono()
    .route("/", firstStartRoutes(options))
    .get("/sign-in", async (c) => {
      if (!options.practice && (await agencyCount(c.var.db)) === 0) return seeOther(c, "/first-start");
      const noPost = c.req.query("no-post") !== undefined;
      return render(c, await page(c, filled(), noPost ? doorWords.noPost : undefined));
    })
    .post("/sign-in", async (c) => {
      const form = await readForm(c, signInForm);
      if (!form.ok) return render(c, await page(c, form.rejected), 422);
      const entered = await enter(c, form.values.email, form.values.password);
      if (entered.outcome === "second_factor") return seeOther(c, "/sign-in/second-factor");
      if (entered.outcome === "in") return seeOther(c, "/");
      const back = withErrors({ email: form.values.email }, { password: entered.said });
      return render(c, await page(c, back), 422);
    })
    .get("/sign-in/second-factor", (c) => render(c, <SecondFactorPage form={filled()} />))
    .post("/sign-in/second-factor", async (c) => {
      const form = await readForm(c, codeForm);
      if (!form.ok) return render(c, <SecondFactorPage form={form.rejected} />, 422);
      const entered = await enterCode(c, form.values.code);
      if (entered.outcome === "in") return seeOther(c, "/");
      return render(c, <SecondFactorPage form={withErrors({}, { code: entered.said })} />, 422);
    })
    .post("/sign-in/practice", async (c) => {
      const { person } = await c.req.parseBody();
      const email = options.practice && typeof person === "string" ? await practiceEmail(c.var.db, person) : null;
      insist(verdict<AccountRefusal>([email === null && { code: "account.practice_only" }]));
      const entered = await enter(c, email!, practicePassword);
      if (entered.outcome === "out")
        return render(c, await page(c, withErrors({ email: email! }, { password: entered.said })), 422);
      return seeOther(c, entered.outcome === "second_factor" ? "/sign-in/second-factor" : "/");
    })
    .post("/sign-out", async (c) => {
      passCookies(c, await c.var.door.api.signOut({ headers: c.req.raw.headers, asResponse: true }));
      return seeOther(c, "/sign-in");
    });
}
