import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { download } from "#kernel/web/download.ts";
import { render } from "#kernel/web/index.tsx";
import { summaryBook } from "../exports/summary.ts";
import { seesSubstance } from "../queries/council.ts";
import { summaryOf } from "../queries/summary.ts";
import { windowById } from "../queries/windows.ts";
import { maySeeSubstance, runsOpinions } from "../rules.ts";
import { SummaryPage } from "../views/SummaryPage.tsx";

/** Bản tổng hợp ý kiến for the council and the leaders: on the page, printed one name a sheet, and as Excel. */
export const summaryRoutes = new Hono()
  .get("/opinion-windows/:id/summary", async (c) => {
    const { window, summary } = await summed(c);
    const { agency, officer, today } = c.var;
    const runs = runsOpinions(officer);
    return render(c, <SummaryPage {...{ window, summary, runs, today }} agency={agency.name} />);
  })
  .get("/opinion-windows/:id/summary.xlsx", async (c) => {
    const { window, summary } = await summed(c);
    return download(c, "Tổng hợp ý kiến.xlsx", await summaryBook(window.title, summary.sheets, c.var.today));
  });

async function summed(c: Context) {
  const { db, officer, agency, today } = c.var;
  const window = await windowById(db, officer, c.req.param("id") ?? "");
  const ofCouncil = await seesSubstance(db, officer, agency.rootUnitId, today);
  insist(maySeeSubstance(officer, ofCouncil));
  return { window, summary: await summaryOf(db, window) };
}
