import { type Context, Hono } from "hono";
import QRCode from "qrcode";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, ReasonPage, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { answerComplaint } from "../commands/complain.ts";
import { announceResults, openNames, revokeAward } from "../commands/open-names.ts";
import { reasonForm } from "../forms/contest.ts";
import { answerForm } from "../forms/entry.ts";
import { announceForm, openingForm } from "../forms/judging.ts";
import { faultsOfPrizes } from "../judging/prizes.ts";
import { qrPath } from "../judging/qr.ts";
import { prizesByPlace } from "../judging/rank.ts";
import { mayAnswer, mayOpen } from "../judging/rules.ts";
import { certificatePath } from "../public-paths.ts";
import { awardsOf } from "../queries/awards.ts";
import { complaintsOf } from "../queries/complaints.ts";
import { contestById, contestWithHands, partsOf } from "../queries/contests.ts";
import { rankingOf } from "../queries/judging.ts";
import { mayStep } from "../rules.ts";
import { crumbsOf } from "../views/crumbs.ts";
import { AnnouncePage } from "../views/results/AnnouncePage.tsx";
import { CertificatesPage } from "../views/results/CertificatesPage.tsx";
import { ComplaintsPage } from "../views/results/ComplaintsPage.tsx";
import { OpeningPage } from "../views/results/OpeningPage.tsx";
import { refusals, settlingWord } from "../words.vi.ts";

/** Mở phách, công bố, giấy chứng nhận, khiếu nại, thu hồi giải. */
export const resultRoutes = new Hono()
  .get("/contests/:id/opening", (c) => openingPage(c, null, 200))
  .post("/contests/:id/opening", async (c) => {
    const { contest, prizes, ranking } = await opening(c);
    const form = await readForm(c, openingForm(settlingWord(contest)));
    if (!form.ok) return openingPage(c, form.rejected, 422);
    const { awards, revision } = form.values;
    const chosen = new Map(awards.flatMap(({ entryId, prizeId }) => (prizeId ? [[entryId, prizeId] as const] : [])));
    const given = ranking.flatMap(({ entryId, place }) =>
      chosen.has(entryId) ? [{ entryId, place, prizeId: chosen.get(entryId)! }] : [],
    );
    const faults = faultsOfPrizes(given, prizes);
    if (faults.length > 0) {
      const said = faults.map(({ code, facts }) => refusals[code](facts ?? {}));
      return openingPage(c, withErrors({ ...form.values }, { "": said }), 422);
    }
    await openNames(c.var.db, c.var.officer, contest.id, { revision, prizes: chosen }, c.var.now);
    return seeOther(
      c,
      `/contests/${contest.id}/ranking`,
      contest.format === "quiz" ? "Đã chốt giải." : "Đã chốt giải và mở phách.",
    );
  })
  .get("/contests/:id/announcement", (c) => announcePage(c, filled({ decidedOn: c.var.today }), 200))
  .post("/contests/:id/announcement", async (c) => {
    const contest = await announcing(c);
    const form = await readForm(c, announceForm);
    if (!form.ok) return announcePage(c, form.rejected, 422);
    await announceResults(c.var.db, c.var.officer, contest.id, form.values, c.var.now);
    return seeOther(c, `/contests/${contest.id}`, "Đã công bố kết quả.");
  })
  .get("/contests/:id/certificates", async (c) => {
    const { db, officer, agency, publicUrl } = c.var;
    const contest = await contestById(db, officer, c.req.param("id"));
    insist(mayAnswer(officer, contest));
    const standing = (await awardsOf(db, contest.id)).filter(({ revokedOn }) => revokedOn === null);
    const awards = standing.map((award) => {
      const check = `${publicUrl}${certificatePath(agency.key, contest.decisionNumber ?? "", award.author)}`;
      return { ...award, check, qr: qrPath(QRCode.create(check, { errorCorrectionLevel: "M" })) };
    });
    return render(c, <CertificatesPage {...{ contest, awards }} agency={agency.name} />);
  })
  .get("/contests/:id/complaints", (c) => complaintsPage(c, null, filled(), 200))
  .post("/contests/:id/complaints/:complaint/answer", async (c) => {
    const contest = await answering(c);
    const form = await readForm(c, answerForm);
    if (!form.ok) return complaintsPage(c, c.req.param("complaint"), form.rejected, 422);
    await answerComplaint(c.var.db, c.var.officer, contest.id, c.req.param("complaint"), form.values, c.var.now);
    return seeOther(c, `/contests/${contest.id}/complaints`, "Đã trả lời khiếu nại.");
  })
  .get("/contests/:id/awards/:award/revocation", (c) => revocationPage(c, filled(), 200))
  .post("/contests/:id/awards/:award/revocation", async (c) => {
    const contest = await answering(c);
    const form = await readForm(c, reasonForm);
    if (!form.ok) return revocationPage(c, form.rejected, 422);
    await revokeAward(c.var.db, c.var.officer, contest.id, c.req.param("award"), form.values.reason, c.var.now);
    return seeOther(c, `/contests/${contest.id}`, "Đã thu hồi giải.");
  });

/** How many entries are offered for prizes: more than any contest gives, so that a quiz of thousands stays a page. */
const offered = 200;

async function opening(c: Context) {
  const { db, officer } = c.var;
  const { contest, hands } = await contestWithHands(db, officer, c.req.param("id") ?? "");
  const { rounds, prizes } = await partsOf(db, contest.id);
  insist(mayOpen(officer, contest, hands, rounds));
  const ranked = (await rankingOf(db, contest.id)).filter(({ roundId }) => roundId === rounds.at(-1)?.id);
  const ranking = contest.format === "quiz" ? ranked.slice(0, offered) : ranked;
  return { contest, prizes, ranking };
}

async function openingPage(c: Context, form: Filled | null, status: 200 | 422) {
  const { contest, prizes, ranking } = await opening(c);
  const proposed = new Map(prizesByPlace(ranking, prizes).map(({ entryId, prizeId }) => [entryId, prizeId]));
  const awards = ranking.map(({ entryId }) => ({ entryId, prizeId: proposed.get(entryId) ?? "" }));
  return render(c, <OpeningPage {...{ contest, prizes, ranking }} form={form ?? filled({ awards })} />, status);
}

async function announcing(c: Context) {
  const contest = await contestById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayStep(c.var.officer, contest, "announce"));
  return contest;
}

async function announcePage(c: Context, form: Filled, status: 200 | 422) {
  const contest = await announcing(c);
  return render(c, <AnnouncePage {...{ contest, form }} awards={await awardsOf(c.var.db, contest.id)} />, status);
}

async function answering(c: Context) {
  const contest = await contestById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayAnswer(c.var.officer, contest));
  return contest;
}

async function complaintsPage(c: Context, asked: string | null, form: Filled, status: 200 | 422) {
  const contest = await answering(c);
  const [complaints, awards] = await Promise.all([complaintsOf(c.var.db, contest.id), awardsOf(c.var.db, contest.id)]);
  return render(c, <ComplaintsPage {...{ contest, complaints, awards, form }} answering={asked} />, status);
}

async function revocationPage(c: Context, form: Filled, status: 200 | 422) {
  const contest = await answering(c);
  const at = `/contests/${contest.id}`;
  return render(
    c,
    <ReasonPage
      title="Thu hồi giải"
      over={contest.name}
      crumbs={crumbsOf(contest)}
      action={`${at}/awards/${c.req.param("award")}/revocation`}
      back={`${at}/complaints`}
      button="Thu hồi giải"
      explains="Trang kết quả và trang kiểm tra giấy chứng nhận ghi rõ giải đã thu hồi."
      form={form}
    />,
    status,
  );
}
