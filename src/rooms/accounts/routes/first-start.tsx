import { Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { addressOf, rateLimit } from "#kernel/web/security/rate-limit.ts";
import { startAgency } from "../commands/start-agency.ts";
import { enter } from "../enter.ts";
import { firstStartForm } from "../forms.ts";
import { agencyCount } from "../queries.ts";
import { mayStart } from "../rules.ts";
import { forgetStartCode, isStartCode } from "../start-code.ts";
import { FirstStartPage } from "../views/FirstStartPage.tsx";
import { refusals } from "../words.vi.ts";

/** The first start of an installation without practice: agency and first administrator, once, behind the code of the terminal. */
export function firstStartRoutes(options: { startCode: () => Promise<string | null> }) {
  const tries = { max: 20, seconds: 60 };
  return new Hono()
    .use("/first-start", rateLimit({ rate: tries, keyOf: addressOf, when: (c) => c.req.method === "POST" }))
    .get("/first-start", async (c) => {
      if (!mayStart(await agencyCount(c.var.db)).allowed) return seeOther(c, "/sign-in");
      return render(c, <FirstStartPage form={filled()} />);
    })
    .post("/first-start", async (c) => {
      insist(mayStart(await agencyCount(c.var.db)));
      const form = await readForm(c, firstStartForm);
      if (!form.ok) return render(c, <FirstStartPage form={form.rejected} />, 422);
      const { code, again: _again, ...start } = form.values;
      if (!isStartCode(code, await options.startCode())) {
        const said = { code: refusals["start.wrong_code"]() };
        return render(c, <FirstStartPage form={withErrors(form.values, said)} />, 422);
      }
      await startAgency(c.var.db, start, c.var.today, c.var.now);
      await forgetStartCode(c.var.dataFolder);
      await enter(c, start.email, start.password);
      return seeOther(c, "/", `Đã lập ${start.agency}. Tiếp theo: nhập đơn vị và cán bộ từ Excel.`);
    });
}
