import { type Context, Hono } from "hono";
import { z } from "zod";
import { keepFile, officePapers, ownFiles } from "#kernel/files/index.ts";
import { isId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { check, readQuery, readUpload, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { obligationOfList } from "#rooms/plans/index.ts";
import { editIntroduction, prepareIntroduction } from "../commands/introduction/prepare.ts";
import { introductionForm } from "../forms/assessment.ts";
import { mayEditIntroduction, mayIntroduce, mayStepIntroduction } from "../introduction/rules.ts";
import type { IntroductionStep } from "../introduction/states.ts";
import { exemplarById } from "../queries/exemplars.ts";
import { introductionById, introductionsWaitingFirst, wasRegistered } from "../queries/introductions.ts";
import { maySeeCases } from "../recognition/rules.ts";
import type { Exemplar } from "../schema.ts";
import { IntroductionFormPage, type KeptPaper } from "../views/introduction/IntroductionFormPage.tsx";
import { IntroductionPage } from "../views/introduction/IntroductionPage.tsx";
import { IntroductionsPage } from "../views/introduction/IntroductionsPage.tsx";
import { introductionStepRoutes } from "./introduction-steps.tsx";

const listQuery = z.object({ year: z.coerce.number().int().min(1990).max(2200).optional().catch(undefined) });
const steps: IntroductionStep[] = ["confirm", "receive", "return", "mend", "withdraw"];

/** Giới thiệu điển hình: prepared by the unit, confirmed by its head, received or returned by the office. */
export const introductionRoutes = new Hono()
  .get("/introductions", async (c) => {
    const { db, officer, today } = c.var;
    insist(maySeeCases(officer));
    const now = Number(today.slice(0, 4));
    const year = readQuery(c, listQuery).year ?? now;
    const lines = await introductionsWaitingFirst(db, officer, today, { year });
    const years = Array.from({ length: 12 }, (_, n) => now + 1 - n);
    return render(c, <IntroductionsPage {...{ lines, year, years }} reader={officer} />);
  })
  .get("/exemplars/:id/introductions/new", async (c) => {
    const exemplar = await introducing(c);
    const form = filled({ year: c.var.today.slice(0, 4), summary: exemplar.summary });
    return newPage(c, exemplar, form, { minutes: null, paper: null }, 200);
  })
  .post("/exemplars/:id/introductions", async (c) => {
    const exemplar = await introducing(c);
    const read = await readPapers(c);
    if (!read.ok) return newPage(c, exemplar, read.form, read.kept, 422);
    const id = await prepareIntroduction(c.var.db, c.var.officer, exemplar.id, read.typed, c.var.now);
    return seeOther(c, `/introductions/${id}`, "Đã ghi hồ sơ giới thiệu. Chờ thủ trưởng xác nhận.");
  })
  .get("/introductions/:id", async (c) => {
    const { db, officer } = c.var;
    const found = await foundOf(c);
    const { planId, unitId, year } = found.introduction;
    const owed = await obligationOfList(db, planId, unitId, "introductions", year);
    const asked = steps.map((step) => [step, mayStepIntroduction(officer, found.introduction, step)] as const);
    const may = Object.fromEntries(asked) as Record<IntroductionStep, (typeof asked)[number][1]>;
    return render(c, <IntroductionPage found={found} owed={owed} may={may} />);
  })
  .get("/introductions/:id/edit", async (c) => {
    const { introduction, minutes, paper, exemplar } = await editing(c);
    const { year, metOn, summary, revision } = introduction;
    const form = filled({ year: String(year), metOn, summary, revision: String(revision) });
    return editPage(c, exemplar, form, { minutes, paper }, 200);
  })
  .post("/introductions/:id/edit", async (c) => {
    const found = await editing(c);
    const read = await readPapers(c, { minutes: found.minutes, paper: found.paper });
    if (!read.ok) return editPage(c, found.exemplar, read.form, read.kept, 422);
    const { year: _, ...typed } = read.typed;
    await editIntroduction(c.var.db, c.var.officer, found.introduction.id, typed, c.var.now);
    return seeOther(c, `/introductions/${found.introduction.id}`, "Đã sửa hồ sơ giới thiệu. Chờ thủ trưởng xác nhận.");
  })
  .route("/", introductionStepRoutes);

function foundOf(c: Context) {
  return introductionById(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.today);
}

async function introducing(c: Context): Promise<Exemplar> {
  const exemplar = await exemplarById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayIntroduce(c.var.officer, exemplar, await wasRegistered(c.var.db, exemplar.id)));
  return exemplar;
}

async function editing(c: Context) {
  const found = await foundOf(c);
  insist(mayEditIntroduction(c.var.officer, found.introduction));
  return found;
}

type Kept = { minutes: KeptPaper; paper: KeptPaper };

function newPage(c: Context, exemplar: Exemplar, form: Filled, kept: Kept, status: 200 | 422) {
  const at = `/exemplars/${exemplar.id}`;
  return render(
    c,
    <IntroductionFormPage {...{ exemplar, form, kept }} action={`${at}/introductions`} back={at} />,
    status,
  );
}

function editPage(c: Context, exemplar: Exemplar, form: Filled, kept: Kept, status: 200 | 422) {
  const at = `/introductions/${c.req.param("id")}`;
  return render(c, <IntroductionFormPage {...{ exemplar, form, kept }} action={`${at}/edit`} back={at} />, status);
}

/** The form with its two papers: those that came now, that waited in the form, or that the introduction has already. */
async function readPapers(c: Context, there: Kept = { minutes: null, paper: null }) {
  const typed = await typedOf(c);
  const minutes = await paperOf(c, "minutes", typed.minutesId, there.minutes);
  const paper = await paperOf(c, "paper", typed.paperId, there.paper);
  const read = check(introductionForm, typed);
  const missing = minutes.file || minutes.errors ? {} : { minutes: ["Chọn tệp biên bản họp."] };
  const errors = {
    ...(read.ok ? {} : read.rejected.errors),
    ...missing,
    ...(minutes.errors ? { minutes: minutes.errors } : {}),
    ...(paper.errors ? { paper: paper.errors } : {}),
  };
  const kept = { minutes: minutes.file, paper: paper.file };
  if (!read.ok || !minutes.file || Object.keys(errors).length > 0)
    return { ok: false as const, form: { typed, errors } satisfies Filled, kept };
  const papers = { minutesFileId: minutes.file.id, summaryFileId: paper.file?.id ?? null };
  return { ok: true as const, typed: { ...read.values, ...papers } };
}

async function paperOf(c: Context, field: string, waited: unknown, there: KeptPaper) {
  const { db, officer, dataFolder, now } = c.var;
  const read = await readUpload(c, field, officePapers);
  const arrived = read.files[0];
  const errors = read.ok ? null : read.errors;
  if (arrived) return { file: shortOf(await keepFile(db, officer, arrived, dataFolder, now)), errors };
  const [own] = await ownFiles(db, officer, [String(waited)].filter(isId));
  return { file: own ? shortOf(own) : there, errors };
}

const shortOf = ({ id, name, size }: { id: string; name: string; size: number }) => ({ id, name, size });
