import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { type Filled, filled, readForm, withErrors } from "#kernel/web/forms.ts";
import { render, seeOther } from "#kernel/web/index.tsx";
import { unitsOn } from "#rooms/organisation/index.ts";
import { openRound } from "../commands/open-round.ts";
import { roundForm } from "../forms.ts";
import { roundsAsked, roundsNewest } from "../queries/rounds.ts";
import { mayOpenRound } from "../rules.ts";
import { NewRoundPage, RoundsPage } from "../views/RoundPages.tsx";

/** Đợt đăng ký sáng kiến. */
export const roundRoutes = new Hono()
  .get("/initiative-rounds", async (c) => {
    const { db, officer, agency } = c.var;
    const rounds = await roundsNewest(db, agency.id);
    return render(c, <RoundsPage rounds={rounds} opening={mayOpenRound(officer).allowed} />);
  })
  .get("/initiative-rounds/new", async (c) => {
    insist(mayOpenRound(c.var.officer));
    return newPage(c, null, 200);
  })
  .post("/initiative-rounds", async (c) => {
    const { db, officer, now } = c.var;
    insist(mayOpenRound(officer));
    const form = await readForm(c, roundForm);
    if (!form.ok) return newPage(c, form.rejected, 422);
    const { council, plan, ...typed } = form.values;
    const { councils, asked } = await offered(c);
    const errors = {
      ...(councils.some(({ id }) => id === council) ? {} : { council: ["Chọn Hội đồng có trong danh sách."] }),
      ...(plan === null || asked.some(({ planId }) => planId === plan)
        ? {}
        : { plan: ["Chọn kế hoạch có trong danh sách."] }),
    };
    if (Object.keys(errors).length > 0) return newPage(c, withErrors(form.values, errors), 422);
    await openRound(db, officer, { ...typed, councilId: council, planId: plan }, now);
    return seeOther(c, "/initiative-rounds", "Đã mở đợt đăng ký sáng kiến.");
  });

async function offered(c: Context) {
  const { db, agency, today } = c.var;
  const [councils, asked] = await Promise.all([
    unitsOn(db, agency.id, today, { category: "body" }),
    roundsAsked(db, agency.id),
  ]);
  return { councils, asked };
}

async function newPage(c: Context, form: Filled | null, status: 200 | 422) {
  const { councils, asked } = await offered(c);
  const [plan] = asked;
  const year = plan?.dueOn?.slice(0, 4) ?? c.var.today.slice(0, 4);
  const council = councils.find(({ name }) => /sáng kiến/i.test(name));
  const typed = {
    ...{ year, title: `Đăng ký sáng kiến, đề tài năm ${year}`, dueOn: plan?.dueOn ?? "" },
    ...{ council: council?.id ?? "", plan: plan?.planId ?? "" },
  };
  return render(
    c,
    <NewRoundPage
      form={form ?? filled(typed)}
      councils={councils.map(({ id, name }) => ({ value: id, words: name }))}
      plans={asked.map(({ planId, number, planTitle }) => ({
        value: planId,
        words: [number, planTitle].filter(Boolean).join(" · "),
      }))}
    />,
    status,
  );
}
