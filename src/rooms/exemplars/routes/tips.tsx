import { type Context, Hono } from "hono";
import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { readForm, readQuery } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { isHumanPace, stampOf } from "#kernel/web/security/human-pace.ts";
import { addressOf, rateLimit } from "#kernel/web/security/rate-limit.ts";
import { unitsOn } from "#rooms/organisation/index.ts";
import { checkTip, declineTip, joinTip, reopenTip, takeUpTip } from "../commands/tips/handle.ts";
import { tellPublicTip, tellTip } from "../commands/tips/tell.ts";
import { checkForm, declineForm, joinForm, publicTipForm, takeUpForm, tipForm } from "../forms/tips.ts";
import { plansWithKinds } from "../queries/kinds.ts";
import { namesOf } from "../queries/names.ts";
import { tipPerson } from "../queries/tip-person.ts";
import { agencyWithForm, likeTip, tipById, tipsNewest } from "../queries/tips.ts";
import { runsExemplars } from "../rules.ts";
import { type TipStep, tipStates } from "../states.ts";
import { mayHandleTip } from "../tips/rules.ts";
import { NewTipPage, PublicThanksPage, PublicTipPage } from "../views/tips/TipForms.tsx";
import { TipPage } from "../views/tips/TipPage.tsx";
import { TipsPage } from "../views/tips/TipsPage.tsx";

const listQuery = z.object({
  state: z.enum(tipStates).optional().catch(undefined),
  search: z.string().trim().max(200).default(""),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
const steps: TipStep[] = ["check", "take_up", "join", "decline", "reopen"];

/** Tin giới thiệu inside the program: told by anybody, triaged by those who run the exemplars. */
export const tipRoutes = new Hono()
  .get("/tips", async (c) => {
    const query = readQuery(c, listQuery);
    const found = await tipsNewest(c.var.db, c.var.officer, query);
    const publicForm = `/gioi-thieu-guong-tot/${c.var.agency.key}`;
    const triage = runsExemplars(c.var.officer);
    return render(
      c,
      <TipsPage reader={c.var.officer} query={query} found={found} triage={triage} publicForm={publicForm} />,
    );
  })
  .get("/tips/new", (c) => render(c, <NewTipPage form={filled()} />))
  .post("/tips", async (c) => {
    const form = await readForm(c, tipForm);
    if (!form.ok) return render(c, <NewTipPage form={form.rejected} />, 422);
    const { db, officer, agency, now } = c.var;
    const id = await tellTip(db, officer, agency.rootUnitId, form.values, now);
    return seeOther(c, `/tips/${id}`, "Đã gửi tin giới thiệu.");
  })
  .get("/tips/:id", (c) => tipPage(c, filled()))
  .post("/tips/:id/check", async (c) => {
    const form = await readForm(c, checkForm);
    if (!form.ok) return tipPage(c, form.rejected, 422);
    await checkTip(c.var.db, c.var.officer, c.req.param("id"), form.values.checked, c.var.now);
    return seeOther(c, `/tips/${c.req.param("id")}`, "Đã ghi kết quả xác minh.");
  })
  .post("/tips/:id/refusal", async (c) => {
    const form = await readForm(c, declineForm);
    if (!form.ok) return tipPage(c, form.rejected, 422);
    await declineTip(c.var.db, c.var.officer, c.req.param("id"), form.values.reason, c.var.now);
    return seeOther(c, `/tips/${c.req.param("id")}`, "Đã ghi không tiếp tục.");
  })
  .post("/tips/:id/reopening", async (c) => {
    await reopenTip(c.var.db, c.var.officer, c.req.param("id"), c.var.now);
    return seeOther(c, `/tips/${c.req.param("id")}`, "Đã mở lại tin.");
  })
  .post("/tips/:id/joining", async (c) => {
    const form = await readForm(c, joinForm);
    if (!form.ok) return tipPage(c, form.rejected, 422);
    const [what, id = ""] = form.values.with.split(":");
    const into = isId(id) ? (what === "exemplar" ? { exemplarId: id } : { tipId: id }) : {};
    await joinTip(c.var.db, c.var.officer, c.req.param("id"), into, c.var.now);
    return seeOther(c, `/tips/${c.req.param("id")}`, "Đã nhập tin.");
  })
  .post("/tips/:id/taking-up", async (c) => {
    const form = await readForm(c, takeUpForm);
    if (!form.ok) return tipPage(c, form.rejected, 422);
    const { name, caption, holder, kind, unit } = form.values;
    const [plan] = await plansWithKinds(c.var.db, c.var.officer);
    const kindName = plan?.kinds.find(({ key }) => key === kind)?.name ?? "Điển hình tiên tiến";
    const as = { planId: plan?.id ?? null, kindKey: kind, kindName, holderKind: holder, name, caption, unitId: unit };
    const { db, officer, agency, today, now } = c.var;
    const { among } = await tipPerson(db, agency.id, as, today);
    if (among.length > 0) {
      const say = `Đơn vị có ${among.length} người tên này; ghi đúng chức vụ: ${among.join("; ")}.`;
      return tipPage(c, withErrors(form.values, { caption: say }), 422);
    }
    const begun = await takeUpTip(db, officer, c.req.param("id"), as, now);
    const said = begun ? "Đã đưa vào theo dõi." : "Đã là điển hình; tin được gắn vào điển hình đã có.";
    return seeOther(c, `/tips/${c.req.param("id")}`, said);
  });

/** The public form of an agency, before the door: few posts from one address, no robot's pace, nothing told back. */
export function publicTipRoutes(options: { secret: string }): Hono {
  const seldom = rateLimit({
    rate: { max: 6, seconds: 600 },
    keyOf: addressOf,
    when: (c) => c.req.method === "POST",
  });
  return new Hono()
    .use("/gioi-thieu-guong-tot/*", seldom)
    .get("/gioi-thieu-guong-tot/:agency", async (c) => {
      const agency = await agencyWithForm(c.var.db, c.req.param("agency"));
      return render(c, <PublicTipPage agency={agency} form={filled()} stamp={stampOf(options.secret, c.var.now)} />);
    })
    .get("/gioi-thieu-guong-tot/:agency/da-nhan", async (c) =>
      render(c, <PublicThanksPage agency={await agencyWithForm(c.var.db, c.req.param("agency"))} />),
    )
    .post("/gioi-thieu-guong-tot/:agency", async (c) => {
      const agency = await agencyWithForm(c.var.db, c.req.param("agency"));
      const form = await readForm(c, publicTipForm);
      const again = (rejected: Filled) => {
        const stamp = stampOf(options.secret, c.var.now);
        return render(c, <PublicTipPage agency={agency} form={rejected} stamp={stamp} />, 422);
      };
      if (!form.ok) return again(form.rejected);
      const { website, stamp, name, contact, ...told } = form.values;
      if (!isHumanPace(options.secret, stamp, c.var.now))
        return again(withErrors(form.values, { "": "Xem lại nội dung một lần nữa rồi gửi." }));
      if (website === "")
        await tellPublicTip(c.var.db, agency, { ...told, tellerName: name, tellerContact: contact }, c.var.now);
      return seeOther(c, `/gioi-thieu-guong-tot/${agency.key}/da-nhan`);
    });
}

async function tipPage(c: Context, form: Filled, status: 200 | 422 = 200) {
  const { db, officer, agency, today } = c.var;
  const tip = await tipById(db, officer, c.req.param("id") ?? "");
  const triage = runsExemplars(officer);
  const [plans, units, like, names] = await Promise.all([
    plansWithKinds(db, officer),
    unitsOn(db, agency.id, today, { category: "unit" }),
    triage ? likeTip(db, tip) : null,
    namesOf(db, [tip.tellerId]),
  ]);
  const asked = steps.map((step) => [step, mayHandleTip(officer, tip, step)] as const);
  const may = Object.fromEntries(asked) as Record<TipStep, ReturnType<typeof mayHandleTip>>;
  const teller = names.get(tip.tellerId ?? "") ?? (tip.tellerName || null);
  const shown = { tip, teller, like, kinds: plans[0]?.kinds ?? [], units, may, form };
  return render(c, <TipPage {...shown} />, status);
}
