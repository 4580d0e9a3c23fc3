import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { and, eq, sql } from "drizzle-orm";
import type { Db } from "#kernel/db/index.ts";
import { keepFile } from "#kernel/files/index.ts";
import { newId } from "#kernel/ids.ts";
import { awards } from "#rooms/awards/schema.ts";
import { nurturingItems, nurturings } from "#rooms/exemplars/schema/nurturing.ts";
import { recognitions } from "#rooms/exemplars/schema/recognition.ts";
import { registrationEntries, registrationLists } from "#rooms/exemplars/schema/registration.ts";
import { companionPlans, followUps, replications } from "#rooms/exemplars/schema/replication.ts";
import { tips } from "#rooms/exemplars/schema/tips.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { imports, mandates, people, posts } from "#rooms/organisation/schema.ts";
import { draftOf } from "#rooms/plan-reader/draft/draft-of.ts";
import { readPlan } from "#rooms/plan-reader/read-plan.ts";
import { planProposals, planReadings } from "#rooms/plan-reader/schema.ts";
import { duties, obligations, planRecipients, plans, proofs, questions } from "#rooms/plans/schema.ts";
import { clusterThings } from "./cluster-places.ts";
import { contestPlaces } from "./contest-places.ts";
import { eventThings } from "./event-places.ts";
import { assessedOf } from "./exemplar-places.ts";
import { initiativePlaces } from "./initiative-places.ts";
import { heldThings } from "./ledger-places.ts";
import { movementPlaces } from "./movements-places.ts";
import { opinionPlaces } from "./opinion-places.ts";
import { publicThings } from "./portal-places.ts";
import { registeredThings } from "./registration-places.ts";
import { storyOf } from "./story-places.ts";

/** The officer of a unit whose things stand for the parameters of all addresses. */
export type Owner = { agencyId: string; personId: string; unitId: string };

/** An address with real things in place of its parameters: `/units/:id` → `/units/01a1…`. */
export type Places = (route: string) => string;

/**
 * Things of one agency for every parameter there is. A new route with a parameter of its own adds a line here; a parameter
 * that stays makes the test of rights say so.
 */
export async function placesOf(db: Db, owner: Owner, dataFolder: string): Promise<Places> {
  const plan = (await db.select().from(plans).where(eq(plans.agencyId, owner.agencyId)).orderBy(plans.createdAt))[0]!;
  const [duty] = await db.select().from(duties).where(eq(duties.planId, plan.id)).orderBy(duties.position).limit(1);
  const [owed] = await db
    .select()
    .from(obligations)
    .where(and(eq(obligations.planId, plan.id), eq(obligations.unitId, owner.unitId), eq(obligations.state, "open")))
    .orderBy(obligations.id)
    .limit(1);
  const [recipient] = await db.select().from(planRecipients).where(eq(planRecipients.planId, plan.id)).limit(1);
  const [question] = await db.select().from(questions).where(eq(questions.planId, plan.id)).limit(1);
  const [proof] = await db.select().from(proofs).where(eq(proofs.obligationId, owed!.id)).limit(1);
  const occasions = await db.execute<{ key: string }>(
    sql`select key from plan_occasions where plan_id = ${plan.id} limit 1`,
  );
  const person = await newcomer(db, owner);
  const list = await sentList(db, owner, dataFolder);
  const book = await heldThings(db, owner, person.id);
  const sentEntry = await entryOf(db, owner, plan.id);
  const nothing = newId();
  const [rung] = await db.select({ id: awards.id }).from(awards).where(eq(awards.agencyId, owner.agencyId));
  const exemplar = await exemplarOf(db, owner);
  const spread = await spreadOf(db, owner, exemplar);
  const registered = await registeredThings(db, owner);
  const judged = await assessedOf(db, owner, exemplar, plan.id);
  const initiative = await initiativePlaces(db, owner);
  const told = await storyOf(db, owner, dataFolder);
  const cluster = await clusterThings(db, owner);
  const event = await eventThings(db, owner);
  const named: [param: RegExp, thing: string][] = [
    ...(await publicThings(db, owner)),
    [/^\/clusters\/:id/, `/clusters/${cluster.cluster}`],
    [/:member/, cluster.member],
    [/^\/cluster-years\/:id(.*)\/steps\/:step/, `/cluster-years/${cluster.year}/steps/pledge`],
    [/^\/cluster-years\/:id/, `/cluster-years/${cluster.year}`],
    [/\/criteria\/:key/, "/criteria/hoa-giai"],
    [/^(\/cluster-sheets\/):id(.*):evidence/, `$1${cluster.sheet}$2${cluster.evidence}`],
    [/^\/cluster-sheets\/:id/, `/cluster-sheets/${cluster.sheet}`],
    ...(await opinionPlaces(db, owner)),
    ...(await contestPlaces(db, owner)),
    ...(await movementPlaces(db, owner)),
    [/^\/events\/:id/, `/events/${event.event}`],
    [/:takeaway/, event.takeaway],
    [/^\/selections\/:id/, `/selections/${event.selection}`],
    [/:nominee/, event.nominee],
    [/\/guests\/:guest/, `/guests/${event.guest}`],
    [/\/registrations\/:unit/, `/registrations/${event.unit}`],
    [/\/door\/:code/, `/door/${event.code}`],
    [/^\/stories\/books\/:id/, `/stories/books/${told.book}`],
    [/:edition/, "a5"],
    [/^\/stories\/:id/, `/stories/${told.story}`],
    [/:consent/, told.consent],
    [/:picture/, told.picture],
    [/:sending/, told.sending],
    [/:channel/, told.channel],
    [/:discipline/, book.disciplineId],
    [/^\/ledger\/imports\/:id/, `/ledger/imports/${book.importId}`],
    [/^\/matters\/:id/, `/matters/${book.matterId}`],
    [/^\/ledger\/awards\/:id/, `/ledger/awards/${book.awardId}`],
    [/^\/ledger\/decisions\/:id/, `/ledger/decisions/${book.decisionId}`],
    [/^\/certifications\/:id/, `/certifications/${book.certificationId}`],
    [/^\/outsiders\/:id/, `/outsiders/${book.outsiderId}`],
    [/^\/ratings\/:id/, `/ratings/${book.ratingId}`],
    [/^\/units\/:id/, `/units/${owner.unitId}`],
    [/^\/people\/:id/, `/people/${person.id}`],
    [/:otherId/, owner.personId],
    [/:postId/, person.postId],
    [/:mandateId/, person.mandateId],
    [/^\/plans\/:id/, `/plans/${plan.id}`],
    [/\/duties\/:key/, `/duties/${duty!.key}`],
    [/\/occasions\/:key/, `/occasions/${occasions.rows[0]?.key ?? "khong-co"}`],
    [/\/cascade\/:unit/, `/cascade/${owner.unitId}`],
    [/^\/council-sessions\/:id/, `/council-sessions/${initiative.sessionId}`],
    [/:initiative/, initiative.id],
    [/^\/initiatives\/:id/, `/initiatives/${initiative.id}`],
    [/^\/assessments\/:id/, `/assessments/${judged.assessment}`],
    [/^\/introductions\/:id/, `/introductions/${judged.introduction}`],
    [/:evidence/, judged.evidence],
    [/^\/recognitions\/:id/, `/recognitions/${await caseOf(db, owner, exemplar, rung?.id ?? nothing)}`],
    [/\/steps\/:step/, "/steps/return"],
    [/^\/awards\/:id/, `/awards/${rung?.id ?? nothing}`],
    [/^\/road-maps\/people\/:id/, `/road-maps/people/${person.id}`],
    [/^\/road-maps\/units\/:id/, `/road-maps/units/${owner.unitId}`],
    [/^\/plan-readings\/:id/, `/plan-readings/${await readingOf(db, owner)}`],
    [/\/proposals\/:n/, "/proposals/1"],
    [/^\/exemplars\/:id/, `/exemplars/${exemplar}`],
    [/^\/replications\/:id/, `/replications/${spread.replication}`],
    [/:item/, spread.item],
    [/:followUp/, spread.followUp],
    [/:companion/, spread.companion],
    [/:step/, "suspend"],
    [/^\/registration-lists\/:id/, `/registration-lists/${sentEntry.listId}`],
    [/:entry/, sentEntry.id],
    [/^\/tips\/:id/, `/tips/${await tipOf(db, owner)}`],
    [/^\/title-registrations\/:id/, `/title-registrations/${registered.sheet}`],
    [/:target/, registered.target],
    [/^\/pledges\/:id/, `/pledges/${registered.pledge}`],
    [/:agency/, "ca-mau"],
    [/:recipient/, recipient?.id ?? nothing],
    [/:question/, question?.id ?? nothing],
    [/:obligation/, String(owed!.id)],
    [/^\/obligations\/:id/, `/obligations/${owed!.id}`],
    [/:proof/, proof?.id ?? nothing],
    [/^\/imports\/templates\/:file/, "/imports/templates/people.xlsx"],
    [/^\/imports\/:id/, `/imports/${list}`],
    [/\/files\/:file/, `/files/${nothing}`],
    [/^\/files\/:id/, `/files/${nothing}`],
    [/^\/account\/sessions\/:id/, `/account/sessions/${nothing}`],
    [/\/holidays\/:day/, "/holidays/2019-09-03"],
    [/^\/notices\/:id/, "/notices/0"],
    [/^\/calendar\/:file.*$/, `/calendar/${"a".repeat(43)}.ics`],
    [/^\/assets\/\*/, "/assets/app.css"],
  ];
  return (route) => named.reduce((path, [param, thing]) => path.replace(param, thing), route);
}

/** An exemplar that is recognised, of the unit. */
async function exemplarOf(db: Db, { agencyId, unitId }: Owner): Promise<string> {
  const id = newId();
  await db.insert(exemplars).values({
    ...{ id, agencyId, unitId, kindKey: "exemplar", kindName: "Điển hình tiên tiến", holderKind: "collective" },
    ...{ name: "Tổ hòa giải", origin: "office", stage: "recognised", detectedOn: "2019-01-10", createdAt: new Date() },
  });
  return id;
}

/** What hangs on the exemplar: a running nurturing plan with a goal, the unit's own taking over, what is asked of it. */
async function spreadOf(db: Db, { agencyId, personId, unitId }: Owner, exemplarId: string) {
  const [item, replication, followUp, companion] = [newId(), newId(), newId(), newId()];
  const named = { committeeId: personId, headId: personId, helperId: personId };
  const charges = { committeeCharge: "Theo dõi", headCharge: "Bố trí", helperCharge: "Kèm" };
  const dates = { startsOn: "2019-01-10", touchedOn: "2019-01-10" };
  await db.insert(nurturings).values({ exemplarId, state: "running", ...dates, ...named, ...charges });
  await db.insert(nurturingItems).values({ id: item, exemplarId, kind: "goal", title: "Hòa giải", position: 0 });
  const by = { recordedBy: personId, recordedAt: new Date() };
  const taken = { problem: "Đơn nhiều", startsOn: "2019-01-20", reportOn: "2019-06-30" };
  await db
    .insert(replications)
    .values({ id: replication, agencyId, exemplarId, unitId, state: "trying", ...taken, ...by });
  await db.insert(followUps).values({ id: followUp, agencyId, exemplarId, months: 6, dueOn: "2019-03-01" });
  const plan = { year: 2019, content: "Cùng hòa giải", target: "100 vụ", dueOn: "2019-12-31" };
  await db.insert(companionPlans).values({ id: companion, agencyId, exemplarId, unitId, ...plan, ...by });
  return { item, replication, followUp, companion };
}

/** A tip of the public. */
async function tipOf(db: Db, { agencyId }: Owner): Promise<string> {
  const id = newId();
  const told = { about: "Bà Sáu bán vé số", deed: "Trả lại 50 triệu đồng nhặt được" };
  await db.insert(tips).values({ id, agencyId, source: "public", ...told, receivedAt: new Date() });
  return id;
}

/** An entry of the unit's list, sent and waiting. */
async function entryOf(db: Db, { agencyId, unitId, personId }: Owner, planId: string) {
  const [id, listId] = [newId(), newId()];
  await db.insert(registrationLists).values({
    ...{ id: listId, agencyId, planId, unitId, year: 2031, state: "sent" },
    ...{ sentBy: personId, sentAt: new Date(), createdBy: personId, createdAt: new Date() },
  });
  await db.insert(registrationEntries).values({
    ...{ id, listId, position: 1, kindKey: "mo-hinh", kindName: "Mô hình", holderKind: "model", levels: [] },
    name: "Hòa giải tại ấp",
  });
  return { id, listId };
}

/** What the officer had read of a plan: its proposals wait. */
async function readingOf(db: Db, { agencyId, personId, unitId }: Owner): Promise<string> {
  const text = "Các đơn vị gửi danh sách đăng ký trước ngày 01/02/2019 và báo cáo trước ngày 01/12/2019.";
  const [id, now] = [newId(), new Date()];
  const { pack, proposed } = draftOf(readPlan(text), "ke-hoach-doc");
  const head = { title: "Kế hoạch đọc", agency: "Cơ quan", issuer: "Cơ quan" };
  const whole = { ...pack, ...head, period: { from: "2019-01-01", to: "2019-12-31" } };
  const written = { name: "Văn bản dán vào", text, pack: whole, warnings: [], readAt: now, changedAt: now };
  await db.insert(planReadings).values({ id, agencyId, ownerUnitId: unitId, personId, ...written });
  const rows = proposed.map(({ duty, span }, at) => ({
    ...{ readingId: id, n: at + 1, duty: { ...duty, actor: { kinds: [], units: [], all: true } } },
    ...{ spanFrom: span[0], spanTo: span[1] },
  }));
  await db.insert(planProposals).values(rows);
  return id;
}

/** A person of the unit without an account, with an address, a post and a role. */
async function newcomer(db: Db, { agencyId, unitId }: Owner) {
  const [id, postId, mandateId] = [newId(), newId(), newId()];
  const email = "nguoi.moi@example.vn";
  await db.insert(people).values({ id, agencyId, name: "Lê Thị Người Mới", sortKey: "a", email });
  const term = { personId: id, unitId, validFrom: "2018-01-01" };
  await db.insert(posts).values({ ...term, id: postId, title: "Thư ký" });
  await db.insert(mandates).values({ ...term, id: mandateId, role: "editor" });
  return { id, postId, mandateId };
}

/** A list of people that was sent and could not be read. */
async function sentList(db: Db, owner: Owner, dataFolder: string): Promise<string> {
  const path = join(dataFolder, "danh-sach.csv");
  const text = "không phải danh sách";
  await writeFile(path, text);
  const sha256 = createHash("sha256").update(text).digest("hex");
  const arrived = { name: "danh-sach.csv", mime: "text/plain", size: Buffer.byteLength(text), sha256, path };
  const file = await keepFile(db, owner, arrived, dataFolder, new Date());
  const id = newId();
  await db.insert(imports).values({
    ...{ id, agencyId: owner.agencyId, kind: "people", fileName: file.name, fileId: file.id, state: "failed" },
    ...{ findings: { context: { asOf: "2019-03-18", unit: null } }, createdBy: owner.personId, createdAt: new Date() },
  });
  return id;
}

/** What the unit of the exemplar proposed: to be recognised at a rung of its agency. */
async function caseOf(db: Db, { agencyId }: Owner, exemplarId: string, awardId: string): Promise<string> {
  const id = newId();
  const proposed = { proposedBy: "Thư ký", proposedOn: "2019-02-01", createdAt: new Date() };
  await db.insert(recognitions).values({ id, agencyId, exemplarId, awardId, year: 2019, ...proposed });
  return id;
}
