import { Hono } from "hono";
import { z } from "zod";
import { readForm, typedDayOrNone } from "#kernel/web/forms.ts";
import { filled, render, seeOther } from "#kernel/web/index.tsx";
import { moveClock } from "../commands/move-clock.ts";
import { ClockPage } from "../views/ClockPage.tsx";

const clockForm = z.object({ day: typedDayOrNone() });

/** The moved day of a practice agency. */
export const clockRoutes = new Hono()
  .get("/practice-clock", (c) =>
    render(
      c,
      <ClockPage agency={c.var.agency} today={c.var.today} form={filled({ day: c.var.agency.clockDay ?? "" })} />,
    ),
  )
  .post("/practice-clock", async (c) => {
    const form = await readForm(c, clockForm);
    if (!form.ok) return render(c, <ClockPage agency={c.var.agency} today={c.var.today} form={form.rejected} />, 422);
    await moveClock(c.var.db, c.var.officer, form.values.day, c.var.programNow);
    return seeOther(c, "/desk", "Đã đổi ngày của chương trình.");
  });
