import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { concludeMatter, openMatter, reopenMatter } from "../commands/keep-matters.ts";
import { lookAt } from "../commands/note-look.ts";
import { conclusionForm, lookForm, matterForm, reopeningForm } from "../forms/confidential-forms.ts";
import {
  type LookedAt,
  lookedLately,
  looksNewest,
  matterById,
  mattersOf,
  mattersOfUnit,
  personToKnow,
  unitToKnow,
} from "../queries/confidential.ts";
import { mayKeepLedger, mayKeepMatters, mustHaveLooked } from "../rules.ts";
import type { Matter } from "../schema.ts";
import { ConclusionPage, MatterFormPage, ReopeningPage } from "../views/ConfidentialForms.tsx";
import { LookPage } from "../views/LookPage.tsx";
import { LooksPage } from "../views/LooksPage.tsx";
import { MattersPage, UnitMattersPage } from "../views/MattersPage.tsx";

const wholeList: LookedAt = { personId: null, unitId: null };

/** Việc chưa kết luận: opened, concluded, opened again; the book of who looked. */
export const matterRoutes = new Hono()
  .get("/matters", async (c) => {
    const { db, officer, agency, now } = c.var;
    insist(mayKeepMatters(officer));
    if (!(await lookedLately(db, officer, wholeList, now))) return look(c, list, filled());
    return render(c, <MattersPage rows={await mattersOf(db, agency.id)} keeps={mayKeepLedger(officer).allowed} />);
  })
  .post("/matters/looks", async (c) => {
    insist(mayKeepMatters(c.var.officer));
    return noteLook(c, list);
  })
  .get("/confidential-looks", async (c) => {
    insist(mayKeepMatters(c.var.officer));
    return render(c, <LooksPage looks={await looksNewest(c.var.db, { agencyId: c.var.agency.id }, 300)} />);
  })
  .get("/units/:id/matters", async (c) => {
    const { db, officer, now } = c.var;
    const place = await unitPlace(c);
    if (!(await lookedLately(db, officer, place.at, now))) return look(c, place, filled());
    const unit = { id: place.at.unitId!, name: place.over };
    return render(
      c,
      <UnitMattersPage unit={unit} rows={await mattersOfUnit(db, unit.id)} keeps={mayKeepMatters(officer).allowed} />,
    );
  })
  .post("/units/:id/matters/looks", async (c) => noteLook(c, await unitPlace(c)))
  .get("/units/:id/matters/new", async (c) => opening(c, await unitKept(c), filled()))
  .post("/units/:id/matters", async (c) => opened(c, await unitKept(c)))
  .get("/people/:id/matters/new", async (c) => opening(c, await personKept(c), filled()))
  .post("/people/:id/matters", async (c) => opened(c, await personKept(c)))
  .get("/matters/:id/conclusion", async (c) => {
    const matter = await keptMatter(c);
    return render(
      c,
      <ConclusionPage
        {...asked(matter, "conclusion")}
        kind={matter.kind}
        form={filled({ revision: matter.revision })}
      />,
    );
  })
  .post("/matters/:id/conclusion", async (c) => {
    const matter = await keptMatter(c);
    const form = await readForm(c, conclusionForm);
    if (!form.ok)
      return render(
        c,
        <ConclusionPage {...asked(matter, "conclusion")} kind={matter.kind} form={form.rejected} />,
        422,
      );
    await concludeMatter(c.var.db, c.var.officer, matter.id, form.values, c.var.now);
    return seeOther(c, addressOf(matter), "Đã ghi kết luận.");
  })
  .get("/matters/:id/reopening", async (c) => {
    const matter = await keptMatter(c);
    return render(
      c,
      <ReopeningPage {...asked(matter, "reopening")} kind={matter.kind} form={filled({ revision: matter.revision })} />,
    );
  })
  .post("/matters/:id/reopening", async (c) => {
    const matter = await keptMatter(c);
    const form = await readForm(c, reopeningForm);
    if (!form.ok)
      return render(c, <ReopeningPage {...asked(matter, "reopening")} kind={matter.kind} form={form.rejected} />, 422);
    await reopenMatter(c.var.db, c.var.officer, matter.id, form.values, c.var.now);
    return seeOther(c, addressOf(matter), "Đã mở lại việc.");
  });

/** What a look is at, and where its pages stand. */
type Place = { at: LookedAt; over: string; page: string; back: string };
const list: Place = { at: wholeList, over: "Cả danh sách", page: "/matters", back: "/ledger" };

async function unitPlace(c: Context): Promise<Place> {
  const { unit, may } = await unitToKnow(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.today);
  insist(may);
  return {
    at: { personId: null, unitId: unit.id },
    over: unit.name,
    page: `/units/${unit.id}/matters`,
    back: `/units/${unit.id}/record`,
  };
}

async function unitKept(c: Context): Promise<Place> {
  const { unit } = await unitToKnow(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.today);
  insist(mayKeepMatters(c.var.officer));
  const page = `/units/${unit.id}/matters`;
  return { at: { personId: null, unitId: unit.id }, over: unit.name, page, back: page };
}

async function personKept(c: Context): Promise<Place> {
  const { person } = await personToKnow(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.today);
  insist(mayKeepMatters(c.var.officer));
  const back = `/people/${person.id}/discipline`;
  return { at: { personId: person.id, unitId: null }, over: person.name, page: `/people/${person.id}/matters`, back };
}

/** The matter of the address, for those who write it down and said lately why they look. */
async function keptMatter(c: Context): Promise<Matter> {
  const { db, officer, now } = c.var;
  insist(mayKeepMatters(officer));
  const matter = await matterById(db, officer, c.req.param("id") ?? "");
  const looked = (await lookedLately(db, officer, matter, now)) || (await lookedLately(db, officer, wholeList, now));
  insist(mustHaveLooked(looked));
  return matter;
}

function asked(matter: Matter, step: string) {
  return { over: "Việc chưa kết luận", back: addressOf(matter), action: `/matters/${matter.id}/${step}` };
}

function addressOf(matter: Matter): string {
  return matter.personId ? `/people/${matter.personId}/discipline` : `/units/${matter.unitId}/matters`;
}

function look(c: Context, place: Place, form: Filled, status: 200 | 422 = 200) {
  return render(
    c,
    <LookPage
      title="Việc chưa kết luận"
      over={place.over}
      action={`${place.page}/looks`}
      back={place.back}
      form={form}
    />,
    status,
  );
}

async function noteLook(c: Context, place: Place) {
  const form = await readForm(c, lookForm);
  if (!form.ok) return look(c, place, form.rejected, 422);
  await lookAt(c.var.db, c.var.officer, place.at, { allowed: true }, form.values.why, c.var.now);
  return seeOther(c, place.page);
}

function opening(c: Context, place: Place, form: Filled, status: 200 | 422 = 200) {
  return render(c, <MatterFormPage over={place.over} back={place.back} action={place.page} form={form} />, status);
}

async function opened(c: Context, place: Place) {
  const form = await readForm(c, matterForm);
  if (!form.ok) return opening(c, place, form.rejected, 422);
  await openMatter(c.var.db, c.var.officer, place.at, form.values, c.var.now);
  return seeOther(c, place.back, "Đã ghi việc chưa kết luận.");
}
