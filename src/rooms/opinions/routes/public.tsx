import { type Context, Hono } from "hono";
import { vietnamDay } from "#kernel/calendar/index.ts";
import { onDay } from "#kernel/clock.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { isHumanPace, stampOf } from "#kernel/web/security/human-pace.ts";
import { addressOf, rateLimit } from "#kernel/web/security/rate-limit.ts";
import { giveOpinion } from "../commands/give-opinion.ts";
import { publicOpinionForm } from "../forms/opinion.ts";
import { thanksPath } from "../public-paths.ts";
import { agencyAt, publicWindow } from "../queries/public.ts";
import { ClosedWindowPage, PublicOpinionPage, ThanksPage } from "../views/public/PublicOpinionPage.tsx";

/** Phiếu góp ý, before the door: few posts from one address, no robot's pace, nothing that others wrote is shown. */
export function publicOpinionRoutes(options: { secret: string }): Hono {
  const seldom = rateLimit({ rate: { max: 6, seconds: 600 }, keyOf: addressOf, when: (c) => c.req.method === "POST" });
  const asked = rateLimit({ rate: { max: 60, seconds: 60 }, keyOf: addressOf });
  return new Hono()
    .use("/lay-y-kien/*", seldom, asked)
    .get("/lay-y-kien/:agency/:window/gop-y", (c) => {
      const about = new URL(c.req.url).searchParams.get("ve") ?? "";
      return formPage(c, options.secret, filled({ about }), 200);
    })
    .post("/lay-y-kien/:agency/:window/gop-y", async (c) => {
      const { shown, agency, now } = await opened(c);
      if (shown.window.standing !== "open") return formPage(c, options.secret, filled(), 422);
      const form = await readForm(c, publicOpinionForm);
      if (!form.ok) return formPage(c, options.secret, form.rejected, 422);
      const { website, stamp, ...given } = form.values;
      const again = (errors: Record<string, string>) => formPage(c, options.secret, withErrors(given, errors), 422);
      const onList = given.about === "all" || shown.subjects.some(({ id }) => id === given.about);
      if (!onList) return again({ about: "Chọn một tên trong danh sách hoặc cả danh sách." });
      if (shown.subjects.some(({ id, takenOutOn }) => id === given.about && takenOutOn !== null))
        return again({ about: "Tên này đã được đưa ra khỏi danh sách; chọn tên khác hoặc cả danh sách." });
      if (!isHumanPace(options.secret, stamp, c.var.programNow))
        return again({ "": "Xem lại nội dung một lần nữa rồi gửi." });
      if (website === "") await giveOpinion(c.var.db, shown.window.id, given, stamp, now);
      return seeOther(c, thanksPath(agency.key, shown.window.id));
    })
    .get("/lay-y-kien/:agency/:window/da-nhan", async (c) => {
      const { shown, agency } = await opened(c);
      return render(c, <ThanksPage window={shown.window} agency={agency} />);
    });
}

/** The window in the address and the moment by its agency's clock. */
async function opened(c: Context) {
  const agency = await agencyAt(c.var.db, c.req.param("agency") ?? "");
  const { practice, clockDay } = agency;
  const now = practice && clockDay ? onDay(clockDay, c.var.programNow) : c.var.programNow;
  const shown = await publicWindow(c.var.db, agency.id, c.req.param("window") ?? "", vietnamDay(now));
  return { agency, shown, now };
}

async function formPage(c: Context, secret: string, form: Filled, status: 200 | 422) {
  const { shown, agency } = await opened(c);
  if (shown.window.standing !== "open")
    return render(c, <ClosedWindowPage window={shown.window} agency={agency} />, status);
  const stamp = stampOf(secret, c.var.programNow);
  return render(c, <PublicOpinionPage {...{ shown, agency, form, stamp }} />, status);
}
