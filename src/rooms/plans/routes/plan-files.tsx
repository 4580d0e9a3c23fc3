import { type Context, Hono } from "hono";
import { z } from "zod";
import { keepFile, officePapers } from "#kernel/files/index.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm, readUpload } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { attachFile, detachFile } from "../commands/attach-file.ts";
import { filesOfPlan } from "../queries/files.ts";
import { planById } from "../queries/plans.ts";
import { mayAttach } from "../rules.ts";
import { FilesPage } from "../views/text/FilesPage.tsx";

const fileForm = z.object({ title: z.string().trim().max(200).optional().default("") });

/** The files that go with a plan. */
export const fileRoutesOfPlan = new Hono()
  .get("/plans/:id/files", (c) => page(c, filled()))
  .post("/plans/:id/files", async (c) => {
    const { db, officer, dataFolder, now } = c.var;
    const plan = await planById(db, officer, c.req.param("id"));
    insist(mayAttach(officer, plan));
    const form = await readForm(c, fileForm);
    const upload = await readUpload(c, "file", officePapers);
    if (!upload.ok) return page(c, withErrors({}, { file: upload.errors }), 422);
    if (!upload.files[0] || !form.ok)
      return page(c, withErrors(form.ok ? form.values : {}, { file: "Chọn tệp cần kèm." }), 422);
    const file = await keepFile(db, officer, upload.files[0], dataFolder, now);
    await attachFile(db, officer, plan.id, file, form.values.title, now);
    return seeOther(c, `/plans/${plan.id}/files`, "Đã kèm tệp vào kế hoạch.");
  })
  .post("/plans/:id/files/:file/removal", async (c) => {
    await detachFile(c.var.db, c.var.officer, c.req.param("id"), c.req.param("file"), c.var.now);
    return seeOther(c, `/plans/${c.req.param("id")}/files`, "Đã bỏ tệp khỏi kế hoạch.");
  });

async function page(c: Context, form: Filled, status: 200 | 422 = 200): Promise<Response> {
  const plan = await planById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  const attaching = mayAttach(c.var.officer, plan);
  return render(
    c,
    <FilesPage plan={plan} files={await filesOfPlan(c.var.db, plan.id)} attaching={attaching} form={form} />,
    status,
  );
}
