import { Hono } from "hono";
import { z } from "zod";
import { insist } from "#kernel/verdict.ts";
import { readForm, readQuery, typedTextOrNone } from "#kernel/web/forms.ts";
import { filled, render, seeOther } from "#kernel/web/index.tsx";
import { mergePeople } from "../commands/people/merge-people.ts";
import { tellApart } from "../commands/people/tell-apart.ts";
import { mergeForm } from "../forms/person-forms.ts";
import { doublesOf, namesakesOf } from "../queries/doubles.ts";
import { peopleOn, personById } from "../queries/people.ts";
import { mayKeepOrganisation } from "../rules.ts";
import { DoublesPage } from "../views/people/DoublesPage.tsx";
import { MergeChoicePage, MergeConfirmPage } from "../views/people/MergePeoplePage.tsx";

const perPage = 50;
const paged = z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) });
const searched = z.object({ q: typedTextOrNone(200) });

/** Likely doubles, and joining two rows of one person. */
export const personMergerRoutes = new Hono()
  .get("/people/doubles", async (c) => {
    insist(mayKeepOrganisation(c.var.officer));
    const { page } = readQuery(c, paged);
    const found = await doublesOf(c.var.db, c.var.agency.id, c.var.today, { page, perPage });
    return render(c, <DoublesPage {...found} page={page} perPage={perPage} />);
  })
  .get("/people/:id/merger", async (c) => {
    insist(mayKeepOrganisation(c.var.officer));
    const { db, agency, today } = c.var;
    const { q } = readQuery(c, searched);
    const { person } = await personById(db, agency.id, c.req.param("id"));
    const found = q
      ? (await peopleOn(db, agency.id, today, { search: q, perPage: 20 })).lines
      : await namesakesOf(db, agency.id, person, today);
    const candidates = found.filter((one) => one.id !== person.id);
    return render(c, <MergeChoicePage person={person} q={q} candidates={candidates} />);
  })
  .get("/people/:id/merger/:otherId", async (c) => {
    insist(mayKeepOrganisation(c.var.officer));
    const kept = await personById(c.var.db, c.var.agency.id, c.req.param("id"));
    const gone = await personById(c.var.db, c.var.agency.id, c.req.param("otherId"));
    return render(c, <MergeConfirmPage kept={kept} gone={gone} form={filled()} />);
  })
  .post("/people/:id/merger/:otherId", async (c) => {
    insist(mayKeepOrganisation(c.var.officer));
    const kept = await personById(c.var.db, c.var.agency.id, c.req.param("id"));
    const gone = await personById(c.var.db, c.var.agency.id, c.req.param("otherId"));
    const form = await readForm(c, mergeForm);
    if (!form.ok) return render(c, <MergeConfirmPage kept={kept} gone={gone} form={form.rejected} />, 422);
    await mergePeople(c.var.db, c.var.officer, kept.person.id, gone.person.id, c.var.now);
    return seeOther(c, `/people/${kept.person.id}`, "Đã gộp hai hồ sơ.");
  })
  .post("/people/:id/merger/:otherId/distinction", async (c) => {
    await tellApart(c.var.db, c.var.officer, c.req.param("id"), c.req.param("otherId"), c.var.now);
    return seeOther(c, "/people/doubles", "Đã ghi là hai người khác nhau.");
  });
