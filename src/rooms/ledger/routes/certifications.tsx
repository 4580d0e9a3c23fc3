import { type Context, Hono } from "hono";
import { insist, type Verdict } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { mayCertify, mayStandAsSaid, mayVouchFor, mayWithdraw } from "../certifying/rules.ts";
import {
  type CertificationSaid,
  certifiedHolder,
  certifyHolder,
  keyOf,
  withdrawCertification,
} from "../commands/certify.ts";
import { certificationForm, fieldOfReason, withdrawalForm } from "../forms/certification-forms.ts";
import { type CertifiedKey, certifiableOn, certificationById, certificationsOf } from "../queries/certifications.ts";
import { maySeeRatings } from "../rules.ts";
import { CertificationsPage } from "../views/certifications/CertificationsPage.tsx";
import { WithdrawalPage } from "../views/certifications/WithdrawalPage.tsx";
import { refusals } from "../words.vi.ts";

const ofPerson = (c: Context): CertifiedKey => ({ personId: c.req.param("id") ?? "", unitId: null });
const ofUnit = (c: Context): CertifiedKey => ({ personId: null, unitId: c.req.param("id") ?? "" });

/** Xác nhận ngoài hồ sơ: what named persons vouch for of a person or a unit, given and withdrawn. */
export const certificationRoutes = new Hono()
  .get("/people/:id/certifications", (c) => shown(c, ofPerson(c), null))
  .post("/people/:id/certifications", (c) => certified(c, ofPerson(c)))
  .get("/units/:id/certifications", (c) => shown(c, ofUnit(c), null))
  .post("/units/:id/certifications", (c) => certified(c, ofUnit(c)))
  .get("/certifications/:id/withdrawal", async (c) => {
    const { certification, holder } = await withdrawable(c);
    insist(mayWithdraw(certification, null, c.var.today));
    return render(c, <WithdrawalPage {...{ certification, holder }} form={filled({ withdrawnOn: c.var.today })} />);
  })
  .post("/certifications/:id/withdrawal", async (c) => {
    const { certification, holder, of } = await withdrawable(c);
    const form = await readForm(c, withdrawalForm);
    if (!form.ok) return render(c, <WithdrawalPage {...{ certification, holder }} form={form.rejected} />, 422);
    await withdrawCertification(c.var.db, c.var.officer, certification.id, form.values, c.var.now);
    return seeOther(c, `${placeOf(of)}/certifications`, "Đã rút xác nhận.");
  });

/** Where the record of a person or a unit stands. */
function placeOf(of: CertifiedKey): string {
  return of.personId === null ? `/units/${of.unitId}` : `/people/${of.personId}`;
}

async function certified(c: Context, of: CertifiedKey) {
  const { db, officer, now } = c.var;
  const { holder, certifying } = await seen(c, of);
  insist(certifying);
  const form = await readForm(c, certificationForm);
  if (!form.ok) return shown(c, of, form.rejected);
  const wrong = await saidWrong(c, holder.kind, form.values);
  if (wrong) return shown(c, of, withErrors(form.values, wrong));
  await certifyHolder(db, officer, of, form.values, now);
  return seeOther(c, `${placeOf(of)}/certifications`, "Đã ghi xác nhận.");
}

/** What the rules have against what is typed, each at its field; null = nothing. */
async function saidWrong(c: Context, kind: "person" | "collective", said: CertificationSaid) {
  const { db, officer, agency, today } = c.var;
  const all = await certifiableOn(db, agency.id, kind, today);
  const asked = all.find((one) => one.about === said.about);
  if (!asked) return { about: "Chọn một điều kiện trong danh sách." };
  return atFields([mayStandAsSaid(officer, said, today), mayVouchFor(officer, asked)]);
}

function atFields(answers: Verdict[]): Record<string, string> | null {
  const reasons = answers.flatMap((one) => (one.allowed ? [] : one.reasons));
  if (reasons.length === 0) return null;
  return Object.fromEntries(
    reasons.map(({ code, facts }) => [fieldOfReason[code] ?? "", refusals[code as keyof typeof refusals](facts ?? {})]),
  );
}

/** The holder as the reader may see it: a person's like her ratings, a collective's by everybody. */
async function seen(c: Context, of: CertifiedKey) {
  const { db, officer, today } = c.var;
  const holder = await certifiedHolder(db, officer, of, today);
  const about = { personId: of.personId, unitIds: holder.unitIds };
  if (of.personId !== null) insist(maySeeRatings(officer, { id: of.personId, unitIds: holder.unitIds }));
  return { holder, certifying: mayCertify(officer, about) };
}

async function shown(c: Context, of: CertifiedKey, form: Filled | null) {
  const { db, officer, agency, today } = c.var;
  const { holder, certifying } = await seen(c, of);
  const certifiable = certifying.allowed ? await certifiableOn(db, agency.id, holder.kind, today) : [];
  const first = { by: officer.name, post: officer.caption, on: today, year: today.slice(0, 4) };
  return render(
    c,
    <CertificationsPage
      {...{ holder, certifying }}
      at={placeOf(of)}
      certifications={await certificationsOf(db, of, today)}
      certifiable={certifiable.filter((one) => mayVouchFor(officer, one).allowed)}
      form={form ?? filled(first)}
    />,
    form ? 422 : 200,
  );
}

async function withdrawable(c: Context) {
  const { db, officer } = c.var;
  const certification = await certificationById(db, officer, c.req.param("id") ?? "");
  const of = keyOf(certification);
  const { holder, certifying } = await seen(c, of);
  insist(certifying);
  return { certification, holder, of };
}
