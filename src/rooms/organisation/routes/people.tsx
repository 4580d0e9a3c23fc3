import type { Context } from "hono";
import { Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { readForm, readQuery } from "#kernel/web/forms.ts";
import { download, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { addPerson, changePerson } from "../commands/people/keep-person.ts";
import { personalDataExported, viewPersonalData } from "../commands/people/personal-data.ts";
import { peopleListFile } from "../exports/people-list.ts";
import { newPersonForm, peopleFilter, peopleQuery, personForm } from "../forms/person-forms.ts";
import { namesakesOf } from "../queries/doubles.ts";
import { peopleOn, personById } from "../queries/people.ts";
import { personalDataOf, sawLately } from "../queries/personal-data.ts";
import { findUnitOn } from "../queries/unit-choices.ts";
import { mayExportPersonalData, mayKeepOrganisation, maySeePersonalData, unitIdsOn } from "../rules.ts";
import { PeoplePage } from "../views/people/PeoplePage.tsx";
import { EditPersonPage, NewPersonPage } from "../views/people/PersonFormPage.tsx";
import { PersonPage, partial } from "../views/people/PersonPage.tsx";
import { choicesToday } from "./kept-unit.ts";

/** The list of people, one of them, adding and changing. */
export const peopleRoutes = new Hono()
  .get("/people", async (c) => {
    const { db, agency, officer, today } = c.var;
    const asked = readQuery(c, peopleQuery);
    const list = await peopleOn(db, agency.id, today, { ...peopleFilter(asked, agency.rootUnitId), page: asked.page });
    const exporting = mayExportPersonalData(officer).allowed;
    const keeping = mayKeepOrganisation(officer);
    return render(c, <PeoplePage {...{ asked, ...list, exporting, keeping }} choices={await choicesToday(c)} />);
  })
  .get("/people.xlsx", async (c) => {
    const { db, agency, today } = c.var;
    const filter = peopleFilter(readQuery(c, peopleQuery), agency.rootUnitId);
    const { lines } = await peopleOn(db, agency.id, today, { ...filter, perPage: Number.POSITIVE_INFINITY });
    return download(c, `Danh sách cán bộ ${today}.xlsx`, await peopleListFile(agency.name, today, lines, null));
  })
  .post("/people/export", async (c) => {
    const { db, agency, officer, today, now } = c.var;
    insist(mayExportPersonalData(officer));
    const filter = peopleFilter(readQuery(c, peopleQuery), agency.rootUnitId);
    const { lines } = await peopleOn(db, agency.id, today, { ...filter, perPage: Number.POSITIVE_INFINITY });
    const data = await personalDataOf(db, officer, today, filter);
    await personalDataExported(db, officer, data.size, now);
    return download(c, `Danh sách cán bộ ${today}.xlsx`, await peopleListFile(agency.name, today, lines, data));
  })
  .get("/people/new", async (c) => {
    insist(mayKeepOrganisation(c.var.officer));
    const form = filled({ unit: c.req.query("unit") ?? "", position: "staff", from: c.var.today });
    return render(c, <NewPersonPage form={form} choices={await choicesToday(c)} namesakes={[]} />);
  })
  .post("/people", async (c) => {
    insist(mayKeepOrganisation(c.var.officer));
    const form = await readForm(c, newPersonForm);
    if (!form.ok) return render(c, await newPerson(c, form.rejected), 422);
    const { unit, title, position, from, another, ...person } = form.values;
    const place = await findUnitOn(c.var.db, c.var.agency.id, unit, from);
    if ("said" in place) return render(c, await newPerson(c, withErrors(form.values, { unit: place.said })), 422);
    const namesakes = another ? [] : await namesakesOf(c.var.db, c.var.agency.id, person, c.var.today);
    if (namesakes.length > 0) return render(c, await newPerson(c, sameName(form.values), namesakes), 422);
    const post = { unitId: place.id, title, position, validFrom: from };
    const id = await addPerson(c.var.db, c.var.officer, person, post, c.var.now);
    return seeOther(c, `/people/${id}`, `Đã thêm ${person.name}.`);
  })
  .get("/people/:id", async (c) => {
    const { db, agency, officer, today, now } = c.var;
    const found = await personById(db, agency.id, c.req.param("id"));
    const keeping = mayKeepOrganisation(officer);
    const [open, namesakes] = await Promise.all([
      sawLately(db, officer, found.person.id, now),
      keeping.allowed ? namesakesOf(db, agency.id, found.person, today) : [],
    ]);
    const seeing = maySeePersonalData(officer, { id: found.person.id, unitIds: unitIdsOn(found.posts, today) });
    return render(c, <PersonPage {...{ found, today, keeping, seeing, open, namesakes }} />);
  })
  .post("/people/:id/data-view", async (c) => {
    const id = c.req.param("id");
    await viewPersonalData(c.var.db, c.var.officer, id, c.var.today, c.var.now);
    const { to } = await c.req.parseBody();
    return seeOther(c, to === "edit" ? `/people/${id}/edit` : `/people/${id}`);
  })
  .get("/people/:id/edit", async (c) => {
    insist(mayKeepOrganisation(c.var.officer));
    const { person, revision } = await personById(c.var.db, c.var.agency.id, c.req.param("id"));
    if (!(await sawLately(c.var.db, c.var.officer, person.id, c.var.now))) return seeOther(c, `/people/${person.id}`);
    const member = person.partyMember === null ? "" : person.partyMember ? "yes" : "no";
    const dates = { birthDate: partial(person.birthDate), partyDate: partial(person.partyDate) };
    const form = filled({ ...person, ...dates, partyMember: member, revision });
    return render(c, <EditPersonPage person={person} form={form} />);
  })
  .post("/people/:id/edit", async (c) => {
    insist(mayKeepOrganisation(c.var.officer));
    const { person } = await personById(c.var.db, c.var.agency.id, c.req.param("id"));
    const form = await readForm(c, personForm);
    if (!form.ok) return render(c, <EditPersonPage person={person} form={form.rejected} />, 422);
    const { revision, ...fields } = form.values;
    await changePerson(c.var.db, c.var.officer, person.id, revision, fields, c.var.now);
    return seeOther(c, `/people/${person.id}`, "Đã lưu hồ sơ.");
  });

async function newPerson(
  c: Context,
  form: Parameters<typeof NewPersonPage>[0]["form"],
  namesakes: Parameters<typeof NewPersonPage>[0]["namesakes"] = [],
) {
  return <NewPersonPage form={form} choices={await choicesToday(c)} namesakes={namesakes} />;
}

function sameName(values: Record<string, unknown>) {
  const said = "Có hồ sơ cùng tên. Xem các hồ sơ dưới đây; nếu là người khác thì đánh dấu ô này rồi gửi lại.";
  const member = values.partyMember === null ? "" : values.partyMember ? "yes" : "no";
  return withErrors({ ...values, partyMember: member }, { another: said });
}
