import { type Context, Hono } from "hono";
import { startOfDay } from "#kernel/calendar/index.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { waitingCasesOf } from "#rooms/exemplars/index.ts";
import { scheduleStory } from "../commands/publish-story.ts";
import { setEmbargo } from "../commands/set-embargo.ts";
import { assignStory } from "../commands/step-story.ts";
import { assignmentForm, embargoForm, minutesOf, scheduleForm } from "../forms/story.ts";
import { decisionsNewest } from "../queries/decisions.ts";
import { changedFacts } from "../queries/facts.ts";
import { storyById } from "../queries/stories.ts";
import { writersOf } from "../queries/writers.ts";
import { mayEquip, mayStepStory } from "../rules.ts";
import { AssignmentPage, EmbargoPage, SchedulePage } from "../views/HandPages.tsx";

/** Phân công, hẹn giờ đăng, chờ quyết định: the steps that ask for more than a press. */
export const handRoutes = new Hono()
  .get("/stories/:id/assignment", async (c) => {
    const { story } = await foundFor(c, "assign");
    return assignmentPage(c, filled({ writer: story.writerId ?? "", dueOn: story.dueOn ?? "" }), 200);
  })
  .post("/stories/:id/assignment", async (c) => {
    const { story } = await foundFor(c, "assign");
    const form = await readForm(c, assignmentForm);
    if (!form.ok) return assignmentPage(c, form.rejected, 422);
    const { writer, dueOn, revision } = form.values;
    const { db, officer, now, today } = c.var;
    const chosen = (await writersOf(db, officer.agencyId, story.unitId, today)).find(({ id }) => id === writer);
    if (!chosen) {
      const wrong = filled({ writer, dueOn: dueOn ?? "" });
      return assignmentPage(c, withErrors(wrong, { writer: ["Chọn người viết trong danh sách."] }), 422);
    }
    const given = { writerId: writer, writer: chosen.name, dueOn, ...(revision === null ? {} : { revision }) };
    await assignStory(db, officer, story.id, given, now);
    return seeOther(c, `/stories/${story.id}`, `Đã phân công ${chosen.name} viết bài.`);
  })
  .get("/stories/:id/schedule", async (c) => {
    await foundFor(c, "schedule");
    return schedulePage(c, filled({ day: c.var.today, hour: "08:00" }), 200);
  })
  .post("/stories/:id/schedule", async (c) => {
    const { story } = await foundFor(c, "schedule");
    const form = await readForm(c, scheduleForm);
    if (!form.ok) return schedulePage(c, form.rejected, 422);
    const { day, hour, revision } = form.values;
    const { db, officer, now, today } = c.var;
    const minutes = hour === null ? 0 : minutesOf(hour);
    const asked = day ? new Date(startOfDay(day).getTime() + minutes * 60_000) : now;
    const publishAt = asked < startOfDay(today) ? now : asked;
    const given = { publishAt, ...(revision === null ? {} : { revision }) };
    const outcome = await scheduleStory(db, officer, story.id, given, now);
    return seeOther(c, `/stories/${story.id}`, outcomes[outcome]);
  })
  .get("/stories/:id/embargo", async (c) => {
    const { story } = await equipping(c);
    const form = filled({ recognition: story.embargoRecognitionId ?? "", decision: story.embargoDecisionId ?? "" });
    return embargoPage(c, form, 200);
  })
  .post("/stories/:id/embargo", async (c) => {
    const { story } = await equipping(c);
    const form = await readForm(c, embargoForm);
    if (!form.ok) return embargoPage(c, form.rejected, 422);
    const until = { recognitionId: form.values.recognition, decisionId: form.values.decision };
    await setEmbargo(c.var.db, c.var.officer, story.id, until, c.var.now);
    return seeOther(c, `/stories/${story.id}`, "Đã ghi điều kiện đăng.");
  });

const outcomes = {
  out: "Đã đăng bài lên cổng.",
  held: "Đã ghi giờ đăng, nhưng bài đang bị giữ; hết lý do giữ thì tự đăng.",
  waits: "Đã hẹn giờ đăng.",
} as const;

async function foundFor(c: Context, step: "assign" | "schedule") {
  const { db, officer, now } = c.var;
  const found = await storyById(db, officer, c.req.param("id") ?? "", now);
  insist(mayStepStory(officer, found.story, step, { factsChanged: await changedFacts(db, found.story, now) }));
  return found;
}

async function equipping(c: Context) {
  const found = await storyById(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.now);
  insist(mayEquip(c.var.officer, found.story));
  return found;
}

async function assignmentPage(c: Context, form: Filled, status: 200 | 422) {
  const { story } = await foundFor(c, "assign");
  const writers = await writersOf(c.var.db, c.var.officer.agencyId, story.unitId, c.var.today);
  return render(c, <AssignmentPage {...{ story, form, writers }} />, status);
}

async function schedulePage(c: Context, form: Filled, status: 200 | 422) {
  const { story, holds } = await foundFor(c, "schedule");
  return render(c, <SchedulePage {...{ story, holds, form }} />, status);
}

async function embargoPage(c: Context, form: Filled, status: 200 | 422) {
  const { story } = await equipping(c);
  const [cases, decisions] = await Promise.all([
    story.exemplarId ? waitingCasesOf(c.var.db, story.exemplarId) : [],
    decisionsNewest(c.var.db, c.var.officer.agencyId),
  ]);
  return render(c, <EmbargoPage {...{ story, form, cases, decisions }} />, status);
}
