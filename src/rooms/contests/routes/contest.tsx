import { type Context, Hono } from "hono";
import { keepFile, officePapers, ownFiles } from "#kernel/files/index.ts";
import { isId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { check, readForm, readUpload, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, ReasonPage, render, seeOther } from "#kernel/web/index.tsx";
import { concludeContest, reopenContest, reportPart } from "../commands/report-part.ts";
import { conclusionForm, reasonForm, reportForm } from "../forms/contest.ts";
import { contestPage } from "../queries/contest-page.ts";
import { contestById, launchById } from "../queries/contests.ts";
import { mayReport, mayStep } from "../rules.ts";
import { ContestPage } from "../views/contest/ContestPage.tsx";
import { crumbsOf } from "../views/crumbs.ts";
import { ReportPage } from "../views/ReportPage.tsx";

/** One contest: its page; taking part in another body's contest told by units, and its end. */
export const contestRoutesOfOne = new Hono()
  .get("/contests/:id", async (c) => {
    const { db, officer, today } = c.var;
    return render(c, <ContestPage {...(await contestPage(db, officer, c.req.param("id"), today))} />);
  })
  .get("/contests/:id/launches/:launch/report", async (c) => {
    const { launch } = await reporting(c);
    const { revision, sent, entrants, evidence, prizes } = launch;
    const sentOn = launch.sentOn ?? c.var.today;
    const typed = { revision, sent: sent === null ? "" : String(sent), sentOn, entrants, evidence, prizes };
    return reportPage(c, filled(typed), launch.fileId, 200);
  })
  .post("/contests/:id/launches/:launch/report", async (c) => {
    const { db, officer, dataFolder, now } = c.var;
    const { contest, launch } = await reporting(c);
    const typed = await typedOf(c);
    const read = await readUpload(c, "file", officePapers);
    const [arrived] = read.files;
    const file = arrived ? await keepFile(db, officer, arrived, dataFolder, now) : null;
    const fileId = file?.id ?? (await waited(c, typed.fileId, launch.fileId));
    const form = check(reportForm, { ...typed, fileId: fileId ?? "" });
    const wrong: Record<string, string[]> = read.ok ? {} : { file: read.errors };
    if (!form.ok || !read.ok)
      return reportPage(c, { typed, errors: { ...(form.ok ? {} : form.rejected.errors), ...wrong } }, fileId, 422);
    await reportPart(db, officer, contest.id, launch.id, form.values, now);
    return seeOther(c, `/contests/${contest.id}`, "Đã ghi việc tham gia của đơn vị.");
  })
  .get("/contests/:id/conclusion", (c) => conclusionPage(c, filled(), 200))
  .post("/contests/:id/conclusion", async (c) => {
    const contest = await stepping(c, "conclude");
    const form = await readForm(c, conclusionForm);
    if (!form.ok) return conclusionPage(c, form.rejected, 422);
    await concludeContest(c.var.db, c.var.officer, contest.id, form.values, c.var.now);
    return seeOther(c, `/contests/${contest.id}`, "Đã kết thúc theo dõi cuộc thi.");
  })
  .get("/contests/:id/reopening", (c) => reopeningPage(c, filled(), 200))
  .post("/contests/:id/reopening", async (c) => {
    const contest = await stepping(c, "reopen");
    const form = await readForm(c, reasonForm);
    if (!form.ok) return reopeningPage(c, form.rejected, 422);
    await reopenContest(c.var.db, c.var.officer, contest.id, form.values.reason, c.var.now);
    return seeOther(c, `/contests/${contest.id}`, "Đã mở lại để đơn vị báo thêm.");
  });

async function reporting(c: Context) {
  const found = await launchById(c.var.db, c.var.officer, c.req.param("id") ?? "", c.req.param("launch") ?? "");
  insist(mayReport(c.var.officer, found.contest, found.launch));
  return found;
}

/** The file that waited in the form: hers, or the one the unit attached before. */
async function waited(c: Context, typed: unknown, before: string | null): Promise<string | null> {
  const id = String(typed ?? "");
  if (!isId(id)) return null;
  if (id === before) return id;
  return (await ownFiles(c.var.db, c.var.officer, [id]))[0]?.id ?? null;
}

async function reportPage(c: Context, form: Filled, fileId: string | null, status: 200 | 422) {
  const { contest, launch } = await reporting(c);
  const [own] = fileId ? await ownFiles(c.var.db, c.var.officer, [fileId]) : [];
  const kept = fileId ? { id: fileId, name: own?.name ?? "Tệp đã gửi", size: own?.size ?? 0 } : null;
  return render(c, <ReportPage {...{ contest, launch, kept, form }} />, status);
}

async function stepping(c: Context, step: "conclude" | "reopen") {
  const contest = await contestById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayStep(c.var.officer, contest, step));
  return contest;
}

async function conclusionPage(c: Context, form: Filled, status: 200 | 422) {
  const contest = await stepping(c, "conclude");
  const back = `/contests/${contest.id}`;
  return render(
    c,
    <ReasonPage
      title="Kết thúc theo dõi cuộc thi"
      over={contest.name}
      crumbs={crumbsOf(contest)}
      action={`${back}/conclusion`}
      back={back}
      button="Kết thúc theo dõi"
      explains="Các đơn vị không báo thêm được cho đến khi mở lại."
      field={{ name: "result", label: "Kết quả tham gia" }}
      hint="Số đơn vị, số bài, giải đạt được."
      revision={contest.revision}
      form={form}
    />,
    status,
  );
}

async function reopeningPage(c: Context, form: Filled, status: 200 | 422) {
  const contest = await stepping(c, "reopen");
  const back = `/contests/${contest.id}`;
  return render(
    c,
    <ReasonPage
      title="Mở lại cuộc thi"
      over={contest.name}
      crumbs={crumbsOf(contest)}
      action={`${back}/reopening`}
      back={back}
      button="Mở lại"
      explains="Các đơn vị báo thêm được."
      form={form}
    />,
    status,
  );
}
