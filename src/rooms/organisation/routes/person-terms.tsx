import type { Context } from "hono";
import { Hono } from "hono";
import { roles } from "#kernel/auth/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { endMandate, giveMandate, withdrawMandate } from "../commands/people/keep-mandates.ts";
import { endPost, givePost, withdrawPost } from "../commands/people/keep-posts.ts";
import { mandateForm, postForm, termEndForm } from "../forms/person-forms.ts";
import { personById } from "../queries/people.ts";
import { findUnitOn } from "../queries/unit-choices.ts";
import { mayGiveRole, mayKeepOrganisation } from "../rules.ts";
import { MandatePage, PostPage, TermEndPage } from "../views/people/TermPages.tsx";
import { roleNames } from "../words.vi.ts";
import { choicesToday } from "./kept-unit.ts";

/** Posts and mandates of a person: given from a day, ended with a day, withdrawn when written by mistake. */
export const personTermRoutes = new Hono()
  .get("/people/:id/posts/new", async (c) => {
    const { person } = await kept(c);
    return render(
      c,
      <PostPage
        person={person}
        form={filled({ position: "staff", from: c.var.today })}
        choices={await choicesToday(c)}
      />,
    );
  })
  .post("/people/:id/posts", async (c) => {
    const { person } = await kept(c);
    const again = async (form: Filled) =>
      render(c, <PostPage person={person} form={form} choices={await choicesToday(c)} />, 422);
    const form = await readForm(c, postForm);
    if (!form.ok) return again(form.rejected);
    const { unit, title, position, from, to, side } = form.values;
    const place = await findUnitOn(c.var.db, c.var.agency.id, unit, from);
    if ("said" in place) return again(withErrors(form.values, { unit: place.said }));
    const post = { unitId: place.id, title, position, main: !side, validFrom: from, validTo: to };
    await givePost(c.var.db, c.var.officer, person.id, post, c.var.now);
    return seeOther(c, `/people/${person.id}`, `Đã giao chức vụ ${title}.`);
  })
  .get("/people/:id/posts/:postId/ending", async (c) =>
    render(c, await postEnding(c, filled({ act: "end", lastDay: c.var.today }))),
  )
  .post("/people/:id/posts/:postId/ending", async (c) => {
    const { person } = await kept(c);
    const form = await readForm(c, termEndForm);
    if (!form.ok) return render(c, await postEnding(c, form.rejected), 422);
    const { act, lastDay, reason } = form.values;
    const postId = c.req.param("postId");
    if (act === "end") await endPost(c.var.db, c.var.officer, person.id, postId, lastDay!, c.var.now);
    else await withdrawPost(c.var.db, c.var.officer, person.id, postId, reason, c.var.now);
    return seeOther(c, `/people/${person.id}`, act === "end" ? "Đã ghi thôi giữ chức vụ." : "Đã bỏ chức vụ ghi nhầm.");
  })
  .get("/people/:id/mandates/new", async (c) => {
    const { person, posts } = await kept(c);
    const unit = posts.findLast(({ post }) => post.main)?.post.unitId ?? "";
    return render(c, await mandatePage(c, person, filled({ unit, from: c.var.today })));
  })
  .post("/people/:id/mandates", async (c) => {
    const { person } = await kept(c);
    const form = await readForm(c, mandateForm);
    if (!form.ok) return render(c, await mandatePage(c, person, form.rejected), 422);
    const { role, unit, subtree, from, to } = form.values;
    const place = await findUnitOn(c.var.db, c.var.agency.id, unit, from);
    if ("said" in place)
      return render(c, await mandatePage(c, person, withErrors(form.values, { unit: place.said })), 422);
    const mandate = { role, unitId: place.id, subtree, validFrom: from, validTo: to };
    await giveMandate(c.var.db, c.var.officer, person.id, mandate, c.var.now);
    return seeOther(c, `/people/${person.id}`, `Đã phân công ${roleNames[role].toLowerCase()}.`);
  })
  .get("/people/:id/mandates/:mandateId/ending", async (c) =>
    render(c, await mandateEnding(c, filled({ act: "end", lastDay: c.var.today }))),
  )
  .post("/people/:id/mandates/:mandateId/ending", async (c) => {
    const { person } = await kept(c);
    const form = await readForm(c, termEndForm);
    if (!form.ok) return render(c, await mandateEnding(c, form.rejected), 422);
    const { act, lastDay, reason } = form.values;
    const mandateId = c.req.param("mandateId");
    if (act === "end") await endMandate(c.var.db, c.var.officer, person.id, mandateId, lastDay!, c.var.now);
    else await withdrawMandate(c.var.db, c.var.officer, person.id, mandateId, reason, c.var.now);
    return seeOther(c, `/people/${person.id}`, act === "end" ? "Đã ghi thôi phân công." : "Đã bỏ phân công ghi nhầm.");
  });

function kept(c: Context) {
  insist(mayKeepOrganisation(c.var.officer));
  return personById(c.var.db, c.var.agency.id, c.req.param("id") ?? "");
}

async function mandatePage(c: Context, person: { id: string; name: string }, form: Filled) {
  const given = roles.filter((role) => mayGiveRole(c.var.officer, role).allowed);
  return <MandatePage person={person} form={form} roles={given} choices={await choicesToday(c)} />;
}

async function postEnding(c: Context, form: Filled) {
  const { person, posts } = await kept(c);
  const found = posts.find(({ post }) => post.id === c.req.param("postId"));
  if (!found) return notFound();
  const { post, unitName } = found;
  const action = `/people/${person.id}/posts/${post.id}/ending`;
  return <TermEndPage person={person} term={`${post.title}, ${unitName}`} {...post} action={action} form={form} />;
}

async function mandateEnding(c: Context, form: Filled) {
  const { person, mandates } = await kept(c);
  const found = mandates.find(({ mandate }) => mandate.id === c.req.param("mandateId"));
  if (!found) return notFound();
  const { mandate, unitName } = found;
  const term = `${roleNames[mandate.role]}, ${unitName}`;
  const action = `/people/${person.id}/mandates/${mandate.id}/ending`;
  return <TermEndPage person={person} term={term} {...mandate} action={action} form={form} />;
}
