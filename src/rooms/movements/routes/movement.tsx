import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { download } from "#kernel/web/download.ts";
import { check, readForm, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, ReasonPage, render, seeOther } from "#kernel/web/index.tsx";
import type { AskedOfMovements } from "../asked.ts";
import { closeMovement, reopenMovement } from "../commands/review-movement.ts";
import { responsesBook } from "../exports/responses.ts";
import { reasonForm, reviewForm } from "../forms/movement.ts";
import { movementPage } from "../queries/movement-page.ts";
import { movementById } from "../queries/movements.ts";
import { mayClose, mayReopen } from "../rules.ts";
import { MovementPage } from "../views/movement/MovementPage.tsx";
import type { KeptPaper } from "../views/PapersField.tsx";
import { ReviewPage } from "../views/ReviewPage.tsx";
import { papersIn } from "./papers.ts";

/** One movement: its page, its units as Excel, its review. */
export function movementRoutesOfOne(asked: AskedOfMovements) {
  return new Hono()
    .get("/movements/:id", async (c) => render(c, <MovementPage {...(await facts(c, asked))} />))
    .get("/movements/:id/units.xlsx", async (c) => {
      const { movement, launches } = await facts(c, asked);
      const book = await responsesBook(movement, launches.lines, c.var.today);
      return download(c, "Hưởng ứng của các đơn vị.xlsx", book);
    })
    .get("/movements/:id/review", async (c) => {
      const movement = await found(c);
      const { result, effect, faults, causes, lessons } = movement;
      const typed = { result, effect, faults, causes, lessons, reviewedOn: movement.reviewedOn ?? c.var.today };
      return reviewPage(c, asked, filled(typed), [], 200);
    })
    .post("/movements/:id/review", async (c) => {
      const { db, officer, now } = c.var;
      const movement = await found(c);
      insist(mayClose(officer, movement));
      const typed = await typedOf(c);
      const { kept, errors } = await papersIn(c, typed);
      const form = check(reviewForm, typed);
      if (!form.ok || Object.keys(errors).length > 0) {
        const all = { ...(form.ok ? {} : form.rejected.errors), ...errors };
        return reviewPage(c, asked, { typed, errors: all }, kept, 422);
      }
      const fileIds = kept.map(({ id }) => id);
      await closeMovement(db, officer, movement.id, { ...form.values, fileIds }, now);
      return seeOther(c, `/movements/${movement.id}`, "Đã tổng kết phong trào.");
    })
    .get("/movements/:id/reopening", (c) => reopeningPage(c, filled(), 200))
    .post("/movements/:id/reopening", async (c) => {
      const { db, officer, now } = c.var;
      insist(mayReopen(officer, await found(c)));
      const form = await readForm(c, reasonForm);
      if (!form.ok) return reopeningPage(c, form.rejected, 422);
      await reopenMovement(db, officer, c.req.param("id"), form.values.reason, now);
      return seeOther(c, `/movements/${c.req.param("id")}`, "Đã mở lại phong trào.");
    });
}

function found(c: Context) {
  return movementById(c.var.db, c.var.officer, c.req.param("id") ?? "");
}

function facts(c: Context, asked: AskedOfMovements) {
  return movementPage(c.var.db, c.var.officer, c.req.param("id") ?? "", asked, c.var.today);
}

async function reviewPage(c: Context, asked: AskedOfMovements, form: Filled, kept: KeptPaper[], status: 200 | 422) {
  const { movement, empty } = await facts(c, asked);
  insist(mayClose(c.var.officer, movement));
  return render(c, <ReviewPage {...{ movement, empty, kept, form }} />, status);
}

async function reopeningPage(c: Context, form: Filled, status: 200 | 422) {
  const movement = await found(c);
  insist(mayReopen(c.var.officer, movement));
  const back = `/movements/${movement.id}`;
  return render(
    c,
    <ReasonPage
      title="Mở lại phong trào"
      over={movement.name}
      crumbs={[
        { words: "Phong trào", href: "/movements" },
        { words: movement.name, href: back },
      ]}
      action={`${back}/reopening`}
      back={back}
      button="Mở lại"
      explains="Phong trào tiếp tục; bản tổng kết đã ghi vẫn giữ để sửa."
      form={form}
    />,
    status,
  );
}
