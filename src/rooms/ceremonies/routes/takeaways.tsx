import { type Context, Hono } from "hono";
import { z } from "zod";
import { insist } from "#kernel/verdict.ts";
import { download } from "#kernel/web/download.ts";
import { readForm, readQuery } from "#kernel/web/forms.ts";
import { type Filled, filled, ReasonPage, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { unitsOn } from "#rooms/organisation/index.ts";
import { answerTakeaway, promiseTakeaway, settleTakeaway, turnTakeaway } from "../commands/keep-takeaways.ts";
import { takeawaysBook } from "../exports/takeaways.ts";
import { reasonForm } from "../forms/event.ts";
import { answerForm, takeawayForm } from "../forms/parts.ts";
import { eventHead } from "../queries/event-head.ts";
import { beenThere, helpersOf, takeawayById, takeawaysDueSoonest } from "../queries/takeaways.ts";
import { takeawayStates } from "../states.ts";
import { mayAnswer, mayPromise, maySettle } from "../takeaway-rules.ts";
import { AnswerPage } from "../views/takeaways/AnswerPage.tsx";
import { TakeawaysOfEvent } from "../views/takeaways/TakeawaysOfEvent.tsx";
import { TakeawaysPage } from "../views/takeaways/TakeawaysPage.tsx";

const listQuery = z.object({
  state: z.enum(takeawayStates).optional().catch(undefined),
  late: z.enum(["yes"]).optional().catch(undefined),
  year: z.coerce.number().int().min(1990).max(2200).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

const at = (c: Context) => `/events/${c.req.param("id")}/takeaways`;

/** Điều mang về áp dụng: promised after an event, answered, settled. */
export const takeawayRoutes = new Hono()
  .get("/takeaways", async (c) => {
    const { db, officer, today } = c.var;
    const query = readQuery(c, listQuery);
    const found = await takeawaysDueSoonest(db, officer, today, { ...query, late: query.late === "yes" });
    return render(c, <TakeawaysPage {...{ query, found, today }} />);
  })
  .get("/takeaways.xlsx", async (c) => {
    const { db, officer, agency, today } = c.var;
    const query = readQuery(c, listQuery);
    const filter = { ...query, late: query.late === "yes", page: 1, perPage: 20_000 };
    const { lines } = await takeawaysDueSoonest(db, officer, today, filter);
    return download(c, "Điều mang về áp dụng.xlsx", await takeawaysBook(agency.name, lines, today));
  })
  .get("/events/:id/takeaways", (c) => ofEvent(c, filled(), 200))
  .post("/events/:id/takeaways", async (c) => {
    const { db, officer, today, now } = c.var;
    const { head, who } = await promising(c);
    if (who.length === 0)
      insist(mayPromise(officer, head.event, officer.unitId, { herself: false, unit: false }, today));
    const form = await readForm(c, takeawayForm);
    if (!form.ok) return ofEvent(c, form.rejected, 422);
    if (form.values.dueOn < today) return ofEvent(c, withErrors(form.values, { dueOn: "Ngày này đã qua." }), 422);
    await promiseTakeaway(db, officer, head.event.id, form.values, now);
    return seeOther(c, at(c), "Đã nhận việc sẽ áp dụng.");
  })
  .get("/events/:id/takeaways/:takeaway/answer", (c) => answerPage(c, null, 200))
  .post("/events/:id/takeaways/:takeaway/answer", async (c) => {
    const { takeaway } = await found(c);
    insist(mayAnswer(c.var.officer, takeaway, "answer"));
    const form = await readForm(c, answerForm);
    if (!form.ok) return answerPage(c, form.rejected, 422);
    await answerTakeaway(c.var.db, c.var.officer, takeaway.eventId, takeaway.id, form.values, c.var.now);
    return seeOther(c, at(c), "Đã gửi kết quả.");
  })
  .post("/events/:id/takeaways/:takeaway/settlement", async (c) => {
    await settleTakeaway(c.var.db, c.var.officer, c.req.param("id"), c.req.param("takeaway"), c.var.now);
    return seeOther(c, at(c), "Đã xác nhận kết quả.");
  })
  .get("/events/:id/takeaways/:takeaway/return", (c) => turnPage(c, "return", filled(), 200))
  .post("/events/:id/takeaways/:takeaway/return", (c) => turn(c, "return"))
  .get("/events/:id/takeaways/:takeaway/dropping", (c) => turnPage(c, "drop", filled(), 200))
  .post("/events/:id/takeaways/:takeaway/dropping", (c) => turn(c, "drop"));

function found(c: Context) {
  return takeawayById(c.var.db, c.var.officer, c.req.param("id") ?? "", c.req.param("takeaway") ?? "");
}

/** The event, and for whom the reader may promise something after it. */
async function promising(c: Context) {
  const { db, officer, agency, today } = c.var;
  const head = await eventHead(db, officer, c.req.param("id") ?? "", today);
  const [been, units] = await Promise.all([beenThere(db, officer, head.event.id), unitsOn(db, agency.id, today)]);
  const may = (unitId: string, there: { herself: boolean; unit: boolean }) =>
    mayPromise(officer, head.event, unitId, there, today).allowed;
  const own = units.filter(({ id }) => been.units.has(id) && may(id, { herself: false, unit: true }));
  const who = [
    ...own.map(({ id, name }) => ({ value: id, words: name })),
    ...(may(officer.unitId, { herself: been.herself, unit: false }) ? [{ value: "herself", words: officer.name }] : []),
  ];
  return { head, who };
}

async function ofEvent(c: Context, form: Filled, status: 200 | 422) {
  const { db, officer, today } = c.var;
  const { head, who } = await promising(c);
  const { event } = head;
  const [{ lines }, helpers] = await Promise.all([
    takeawaysDueSoonest(db, officer, today, { eventId: event.id, perPage: 500 }),
    who.length > 0 ? helpersOf(db, event.id, today) : [],
  ]);
  const mayOf = (one: (typeof lines)[number]) => ({
    answer: mayAnswer(officer, one, "answer").allowed,
    drop: mayAnswer(officer, one, "drop").allowed,
    settle: maySettle(officer, event, one, "settle").allowed,
    giveBack: maySettle(officer, event, one, "return").allowed,
  });
  return render(c, <TakeawaysOfEvent {...{ head, lines, mayOf, who, helpers, form }} />, status);
}

async function answerPage(c: Context, form: Filled | null, status: 200 | 422) {
  const { event, takeaway } = await found(c);
  insist(mayAnswer(c.var.officer, takeaway, "answer"));
  return render(c, <AnswerPage {...{ event, takeaway }} form={form ?? filled({ result: takeaway.result })} />, status);
}

async function turning(c: Context, step: "return" | "drop") {
  const both = await found(c);
  const { event, takeaway } = both;
  const { officer } = c.var;
  insist(step === "drop" ? mayAnswer(officer, takeaway, step) : maySettle(officer, event, takeaway, step));
  return both;
}

async function turn(c: Context, step: "return" | "drop") {
  const { event, takeaway } = await turning(c, step);
  const form = await readForm(c, reasonForm);
  if (!form.ok) return turnPage(c, step, form.rejected, 422);
  const where = { eventId: event.id, id: takeaway.id, step };
  await turnTakeaway(c.var.db, c.var.officer, where, form.values, c.var.now);
  return seeOther(c, at(c), step === "drop" ? "Đã ghi thôi không làm." : "Đã trả lại kết quả.");
}

async function turnPage(c: Context, step: "return" | "drop", form: Filled, status: 200 | 422) {
  const { event, takeaway } = await turning(c, step);
  const words =
    step === "drop"
      ? { title: "Thôi không làm", button: "Thôi không làm", explains: "Việc vẫn giữ trong danh sách cùng lý do." }
      : { title: "Trả lại kết quả", button: "Trả lại", explains: "Nơi nhận việc được báo để làm tiếp và trả lời lại." };
  return render(
    c,
    <ReasonPage
      {...words}
      over={takeaway.content}
      crumbs={[
        { words: "Sự kiện", href: "/events" },
        { words: event.title, href: at(c) },
      ]}
      action={`${at(c)}/${takeaway.id}/${step === "drop" ? "dropping" : "return"}`}
      back={at(c)}
      revision={takeaway.revision}
      form={form}
    />,
    status,
  );
}
