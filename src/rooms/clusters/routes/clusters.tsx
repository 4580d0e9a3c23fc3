import { type Context, Hono } from "hono";
import { z } from "zod";
import { isId, newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { findUnitOn, unitChoicesOn } from "#rooms/organisation/index.ts";
import { addMember, editCluster, leaveCluster, moveUp, setUpCluster } from "../commands/keep-cluster.ts";
import { openYear } from "../commands/keep-year.ts";
import { clusterForm, leaveForm, memberForm, revision, yearForm } from "../forms/cluster.ts";
import { nextLeads } from "../life/rotation.ts";
import { clusterById, clustersByName, membersOf, yearsOf } from "../queries/clusters.ts";
import { mayRunClusters, runsClusters } from "../rules.ts";
import { ClusterFormPage } from "../views/ClusterFormPage.tsx";
import { ClusterPage } from "../views/ClusterPage.tsx";
import { ClustersPage } from "../views/ClustersPage.tsx";
import { crumbsOfAll, crumbsOfCluster } from "../views/crumbs.ts";
import { LeavePage, MemberPage } from "../views/MemberPages.tsx";

/** Cụm, khối: the list, one of them, its members, its years opened. */
export const clusterRoutesOfAll = new Hono()
  .get("/clusters", async (c) => {
    const { db, officer, today } = c.var;
    const lines = await clustersByName(db, officer, today);
    return render(c, <ClustersPage lines={lines} runs={runsClusters(officer)} today={today} />);
  })
  .get("/clusters/new", async (c) => {
    insist(mayRunClusters(c.var.officer));
    return newPage(c, filled({ kind: "area", once: newId() }), 200);
  })
  .post("/clusters", async (c) => {
    insist(mayRunClusters(c.var.officer));
    const form = await readForm(c, clusterForm.extend({ once: z.string().refine(isId).optional().catch(undefined) }));
    if (!form.ok) return newPage(c, form.rejected, 422);
    const { once = newId(), ...typed } = form.values;
    const id = await setUpCluster(c.var.db, c.var.officer, typed, once, c.var.now);
    return seeOther(c, `/clusters/${id}`, "Đã lập cụm, khối. Thêm thành viên rồi mở năm.");
  })
  .get("/clusters/:id", async (c) => {
    const { db, officer, today } = c.var;
    const cluster = await clusterOf(c);
    const [members, years] = await Promise.all([membersOf(db, cluster.id, today), yearsOf(db, cluster.id, today)]);
    const order = members.filter(({ leftOn }) => leftOn === null);
    const leads = nextLeads(
      order.map(({ unitId }) => unitId),
      years[0]?.headId ?? null,
    );
    const named = (unitId: string | null) => order.find((one) => one.unitId === unitId)?.name ?? null;
    const next = leads && { head: named(leads.head)!, deputy: named(leads.deputy) };
    const openable = Math.max(Number(today.slice(0, 4)), (years[0]?.year ?? 0) + 1);
    return render(c, <ClusterPage {...{ cluster, members, years, next, openable }} runs={runsClusters(officer)} />);
  })
  .get("/clusters/:id/edit", async (c) => {
    const { note, name, kind, document, decidedOn, revision } = await running(c);
    return editPage(c, filled({ note, name, kind, document, decidedOn, revision: String(revision) }), 200);
  })
  .post("/clusters/:id/edit", async (c) => {
    const cluster = await running(c);
    const form = await readForm(c, clusterForm.extend({ revision }));
    if (!form.ok) return editPage(c, form.rejected, 422);
    await editCluster(c.var.db, c.var.officer, cluster.id, form.values, c.var.now);
    return seeOther(c, `/clusters/${cluster.id}`, "Đã sửa thông tin.");
  })
  .get("/clusters/:id/members/new", (c) => memberPage(c, filled({ joinedOn: c.var.today }), 200))
  .post("/clusters/:id/members", async (c) => {
    const cluster = await running(c);
    const form = await readForm(c, memberForm);
    if (!form.ok) return memberPage(c, form.rejected, 422);
    const { db, officer, now } = c.var;
    const { unit, joinedOn } = form.values;
    const found = await findUnitOn(db, officer.agencyId, unit, joinedOn);
    if ("said" in found) return memberPage(c, withErrors(form.values, { unit: found.said }), 422);
    await addMember(db, officer, cluster.id, { unitId: found.id, joinedOn }, now);
    return seeOther(c, `/clusters/${cluster.id}`, `Đã thêm ${found.name}.`);
  })
  .get("/clusters/:id/members/:member/leave", (c) => leavePage(c, filled(), 200))
  .post("/clusters/:id/members/:member/leave", async (c) => {
    const cluster = await running(c);
    const form = await readForm(c, leaveForm);
    if (!form.ok) return leavePage(c, form.rejected, 422);
    await leaveCluster(c.var.db, c.var.officer, cluster.id, c.req.param("member"), form.values, c.var.now);
    return seeOther(c, `/clusters/${cluster.id}`, "Đã ghi rời cụm.");
  })
  .post("/clusters/:id/members/:member/up", async (c) => {
    const cluster = await running(c);
    await moveUp(c.var.db, c.var.officer, cluster.id, c.req.param("member"), c.var.now);
    return seeOther(c, `/clusters/${cluster.id}`, "Đã đổi thứ tự luân phiên.");
  })
  .post("/clusters/:id/years", async (c) => {
    const cluster = await running(c);
    const form = await readForm(c, yearForm);
    if (!form.ok) return seeOther(c, `/clusters/${cluster.id}`, "Ghi năm, ví dụ 2024.");
    const id = await openYear(c.var.db, c.var.officer, cluster.id, form.values.year, c.var.now);
    return seeOther(c, `/cluster-years/${id}`);
  });

function clusterOf(c: Context) {
  return clusterById(c.var.db, c.var.officer, c.req.param("id") ?? "");
}

async function running(c: Context) {
  const cluster = await clusterOf(c);
  insist(mayRunClusters(c.var.officer));
  return cluster;
}

function newPage(c: Context, form: Filled, status: 200 | 422) {
  const page = { title: "Lập cụm, khối", crumbs: crumbsOfAll, button: "Lập cụm, khối" };
  return render(c, <ClusterFormPage {...page} action="/clusters" back="/clusters" form={form} />, status);
}

async function editPage(c: Context, form: Filled, status: 200 | 422) {
  const cluster = await running(c);
  const at = `/clusters/${cluster.id}`;
  const page = { title: "Sửa thông tin", crumbs: crumbsOfCluster(cluster), button: "Ghi lại" };
  return render(c, <ClusterFormPage {...page} action={`${at}/edit`} back={at} form={form} />, status);
}

async function memberPage(c: Context, form: Filled, status: 200 | 422) {
  const cluster = await running(c);
  const choices = await unitChoicesOn(c.var.db, c.var.officer.agencyId, c.var.today);
  return render(c, <MemberPage cluster={cluster} choices={choices} form={form} />, status);
}

async function leavePage(c: Context, form: Filled, status: 200 | 422) {
  const cluster = await running(c);
  const members = await membersOf(c.var.db, cluster.id, c.var.today);
  const member = members.find(({ id, leftOn }) => id === c.req.param("member") && leftOn === null) ?? notFound();
  return render(c, <LeavePage cluster={cluster} member={member} form={form} />, status);
}
