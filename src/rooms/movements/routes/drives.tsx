import { type Context, Hono } from "hono";
import { formatDay } from "#kernel/calendar/index.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm, rowsAsked } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { greetedBy } from "../anniversaries/greeted.ts";
import { addDrive, editDrive, reviewDrive } from "../commands/keep-drive.ts";
import { driveForm, driveReviewForm } from "../forms/drive.ts";
import { anniversariesOfAgency } from "../queries/anniversaries.ts";
import { driveById, figuresInDrive, movementsOfDrive } from "../queries/drives.ts";
import { movementById } from "../queries/movements.ts";
import { mayEdit, mayKeepDrive } from "../rules.ts";
import { DriveFormPage } from "../views/DriveFormPage.tsx";
import { DrivePage } from "../views/DrivePage.tsx";
import { DriveReviewPage } from "../views/DriveReviewPage.tsx";

/** Đợt thi đua: added to a movement, edited, summed up. */
export const driveRoutes = new Hono()
  .get("/movements/:id/drives/new", (c) => newPage(c, filled(), 200))
  .post("/movements/:id/drives", async (c) => {
    const movement = await drivable(c);
    const rows = await rowsAsked(c);
    if (rows) return newPage(c, filled(rows), 422);
    const form = await readForm(c, driveForm);
    if (!form.ok) return newPage(c, form.rejected, 422);
    const id = await addDrive(c.var.db, c.var.officer, movement.id, form.values, c.var.now);
    return seeOther(c, `/drives/${id}`, "Đã thêm đợt thi đua.");
  })
  .get("/drives/:id", async (c) => {
    const { db, officer, today } = c.var;
    const drive = await driveById(db, officer, c.req.param("id"));
    const [movements, figures] = await Promise.all([
      movementsOfDrive(db, officer, drive),
      figuresInDrive(db, officer, drive.id),
    ]);
    const keeps = mayKeepDrive(officer, drive).allowed;
    const greeted = greetedBy(drive, drive.greetings);
    return render(c, <DrivePage {...{ drive, greeted, movements, figures, keeps, today }} />);
  })
  .get("/drives/:id/edit", async (c) => {
    const drive = await kept(c);
    const greetings = drive.greetings.map(({ name, founded }) => ({ name, founded: typedFounding(founded) }));
    return editPage(c, filled({ ...drive, greetings }), 200);
  })
  .post("/drives/:id/edit", async (c) => {
    const drive = await kept(c);
    const rows = await rowsAsked(c);
    if (rows) return editPage(c, filled(rows), 422);
    const form = await readForm(c, driveForm);
    if (!form.ok) return editPage(c, form.rejected, 422);
    await editDrive(c.var.db, c.var.officer, drive.id, form.values, c.var.now);
    return seeOther(c, `/drives/${drive.id}`, "Đã sửa đợt thi đua.");
  })
  .get("/drives/:id/review", async (c) => {
    const drive = await kept(c);
    const { result, faults, lessons } = drive;
    const form = filled({ result, faults, lessons, reviewedOn: drive.reviewedOn ?? c.var.today });
    return render(c, <DriveReviewPage drive={drive} form={form} />);
  })
  .post("/drives/:id/review", async (c) => {
    const drive = await kept(c);
    const form = await readForm(c, driveReviewForm);
    if (!form.ok) return render(c, <DriveReviewPage drive={drive} form={form.rejected} />, 422);
    await reviewDrive(c.var.db, c.var.officer, drive.id, form.values, c.var.now);
    return seeOther(c, `/drives/${drive.id}`, "Đã sơ kết đợt thi đua.");
  });

/** A founding as it is typed: 03/02/1930, or 1930. */
function typedFounding(founded: string): string {
  return founded.length === 4 ? founded : formatDay(founded);
}

async function drivable(c: Context) {
  const movement = await movementById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayEdit(c.var.officer, movement));
  return movement;
}

async function kept(c: Context) {
  const drive = await driveById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayKeepDrive(c.var.officer, drive));
  return drive;
}

async function newPage(c: Context, form: Filled, status: 200 | 422) {
  const movement = await drivable(c);
  const calendar = await anniversariesOfAgency(c.var.db, c.var.agency.id);
  const at = `/movements/${movement.id}`;
  const known = { over: movement.name, calendar, form, back: at };
  return render(c, <DriveFormPage {...known} title="Thêm đợt thi đua" action={`${at}/drives`} />, status);
}

async function editPage(c: Context, form: Filled, status: 200 | 422) {
  const drive = await kept(c);
  const calendar = await anniversariesOfAgency(c.var.db, c.var.agency.id);
  const at = `/drives/${drive.id}`;
  const known = { over: drive.movementName ?? drive.planTitle, calendar, form, back: at };
  return render(c, <DriveFormPage {...known} title="Sửa đợt thi đua" action={`${at}/edit`} />, status);
}
