import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { disciplineFor, disciplineForms } from "#rooms/awards/index.ts";
import { correctDiscipline, enterDiscipline, liftDiscipline } from "../commands/keep-discipline.ts";
import { lookAt } from "../commands/note-look.ts";
import { disciplineCorrectionForm, disciplineForm, liftingForm, lookForm } from "../forms/confidential-forms.ts";
import { confidentialOf, disciplineById, lookedLately, personToKnow } from "../queries/confidential.ts";
import { mayKeepMatters, mustHaveLooked } from "../rules.ts";
import { DisciplineFormPage, LiftingPage } from "../views/ConfidentialForms.tsx";
import { DisciplinePage } from "../views/DisciplinePage.tsx";
import { LookPage } from "../views/LookPage.tsx";

/** Kỷ luật of a person: a look says why, then the page opens for ten minutes. */
export const disciplineRoutes = new Hono()
  .get("/people/:id/discipline", async (c) => {
    const { db, officer, now, today } = c.var;
    const person = await known(c);
    if (!(await lookedLately(db, officer, { personId: person.id, unitId: null }, now)))
      return look(c, person, filled());
    const shown = await confidentialOf(db, person.id);
    const own = person.id === officer.personId;
    return render(
      c,
      <DisciplinePage person={person} {...shown} own={own} keeps={mayKeepMatters(officer).allowed} today={today} />,
    );
  })
  .post("/people/:id/discipline/looks", async (c) => {
    const { db, officer, now, today } = c.var;
    const { person, may } = await personToKnow(db, officer, c.req.param("id"), today);
    insist(may);
    const form = await readForm(c, lookForm);
    if (!form.ok) return look(c, person, form.rejected, 422);
    await lookAt(db, officer, { personId: person.id, unitId: null }, may, form.values.why, now);
    return seeOther(c, `/people/${person.id}/discipline`);
  })
  .get("/people/:id/discipline/new", async (c) => entry(c, await kept(c), filled()))
  .post("/people/:id/discipline", async (c) => {
    const person = await kept(c);
    const form = await readForm(c, disciplineForm);
    if (!form.ok) return entry(c, person, form.rejected, 422);
    await enterDiscipline(c.var.db, c.var.officer, person.id, form.values, c.var.now);
    return back(c, person.id, "Đã ghi kỷ luật.");
  })
  .get("/people/:id/discipline/:discipline/edit", async (c) => {
    const person = await kept(c);
    return entry(c, person, filled({ ...(await decided(c, person.id)) }));
  })
  .post("/people/:id/discipline/:discipline/edit", async (c) => {
    const person = await kept(c);
    const { id } = await decided(c, person.id);
    const form = await readForm(c, disciplineCorrectionForm);
    if (!form.ok) return entry(c, person, form.rejected, 422);
    const { revision, reason, ...facts } = form.values;
    await correctDiscipline(c.var.db, c.var.officer, person.id, id, { revision, facts, reason }, c.var.now);
    return back(c, person.id, "Đã sửa kỷ luật.");
  })
  .get("/people/:id/discipline/:discipline/lifting", async (c) => {
    const person = await kept(c);
    return lifting(c, person, filled({ revision: (await decided(c, person.id)).revision }));
  })
  .post("/people/:id/discipline/:discipline/lifting", async (c) => {
    const person = await kept(c);
    const { id } = await decided(c, person.id);
    const form = await readForm(c, liftingForm);
    if (!form.ok) return lifting(c, person, form.rejected, 422);
    await liftDiscipline(c.var.db, c.var.officer, person.id, id, form.values, c.var.now);
    return back(c, person.id, "Đã ghi bãi bỏ kỷ luật.");
  });

type Person = Awaited<ReturnType<typeof personToKnow>>["person"];

/** The person of the address, for those who may know. */
async function known(c: Context): Promise<Person> {
  const { person, may } = await personToKnow(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.today);
  insist(may);
  return person;
}

/** The same for those who write it down. */
async function kept(c: Context): Promise<Person> {
  const { person } = await personToKnow(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.today);
  insist(mayKeepMatters(c.var.officer));
  return person;
}

/** One decided discipline of hers, for who said lately why she looks. */
async function decided(c: Context, personId: string) {
  insist(mustHaveLooked(await lookedLately(c.var.db, c.var.officer, { personId, unitId: null }, c.var.now)));
  return disciplineById(c.var.db, c.var.officer, personId, c.req.param("discipline") ?? "");
}

function look(c: Context, person: Person, form: Filled, status: 200 | 422 = 200) {
  const at = `/people/${person.id}`;
  return render(
    c,
    <LookPage
      title="Kỷ luật, việc chưa kết luận"
      over={person.name}
      action={`${at}/discipline/looks`}
      back={`${at}/record`}
      form={form}
    />,
    status,
  );
}

function entry(c: Context, person: Person, form: Filled, status: 200 | 422 = 200) {
  const correcting = c.req.param("discipline");
  const at = `/people/${person.id}/discipline`;
  return render(
    c,
    <DisciplineFormPage
      over={person.name}
      back={at}
      action={correcting ? `${at}/${correcting}/edit` : at}
      form={form}
      forms={person.category ? disciplineFor[person.category] : disciplineForms}
      correcting={correcting !== undefined}
    />,
    status,
  );
}

function lifting(c: Context, person: Person, form: Filled, status: 200 | 422 = 200) {
  const at = `/people/${person.id}/discipline`;
  return render(
    c,
    <LiftingPage over={person.name} back={at} action={`${at}/${c.req.param("discipline")}/lifting`} form={form} />,
    status,
  );
}

function back(c: Context, personId: string, said: string) {
  return seeOther(c, `/people/${personId}/discipline`, said);
}
