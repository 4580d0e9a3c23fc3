import { eq } from "drizzle-orm";
import { addDays, type Day, startOfDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { registrationEntries, registrationLists } from "#rooms/exemplars/schema/registration.ts";
import { tips } from "#rooms/exemplars/schema/tips.ts";
import { exemplarSteps, exemplars } from "#rooms/exemplars/schema.ts";
import { hasReached, stages } from "#rooms/exemplars/states.ts";
import { plans } from "#rooms/plans/schema.ts";
import { actorsOf } from "./cast.ts";
import type { Entered } from "./enter-agency.ts";
import { enterAssessments } from "./enter-assessments.ts";
import { enterIntroductions } from "./enter-introductions.ts";
import { enterPractices } from "./enter-practices.ts";
import { type ToldExemplar, toldExemplars } from "./exemplars-told/index.ts";

/** How long a stage took, in days, before the next was reached. */
const stageDays = { detected: 0, nurturing: 30, recognised: 150, replicating: 220 };

/** Writes the exemplars of a practice agency, the tips they came from and the lists of its units. */
export async function enterExemplars(
  tx: Tx,
  entered: Entered,
  key: string,
  planId: string,
  today: Day,
  dataFolder: string | null,
): Promise<void> {
  const told = (toldExemplars[key] ?? []).filter(({ unit }) => entered.unitIds.has(unit));
  const [plan] = await tx.select({ body: plans.body }).from(plans).where(eq(plans.id, planId));
  const kinds = new Map((plan?.body.kinds ?? []).map((kind) => [kind.key, kind.name]));
  const office = actorsOf(entered).office.id;
  const ids = new Map<ToldExemplar, string>();
  for (const one of told) {
    const kindName = kinds.get(one.kind) ?? "Điển hình tiên tiến";
    const exemplarId = await enterOne(tx, entered, one, { planId, kindName, today, office });
    ids.set(one, exemplarId);
    if (one.holder === "household" || one.holder === "outside_person")
      await enterTip(tx, entered, one, exemplarId, today, office);
  }
  const states = dataFolder === null ? usualLists : [...usualLists, ...moreLists];
  const accepted = await enterLists(tx, entered, told, { planId, kinds, today, office, ids, states });
  await enterAssessments(tx, ids, { body: plan?.body, today, by: office });
  if (dataFolder === null) return;
  const registered = [...ids].filter(([one]) => accepted.has(one.unit) && (one.standing ?? "active") === "active");
  await enterIntroductions(tx, entered, registered, today, dataFolder);
  await enterPractices(tx, entered, key, ids, today);
}

type Around = { planId: string; kindName: string; today: Day; office: string };

async function enterOne(tx: Tx, entered: Entered, one: ToldExemplar, around: Around): Promise<string> {
  const id = newId();
  const person = one.holder === "person" ? entered.people.find(({ name }) => name === one.name) : undefined;
  const detectedOn = addDays(around.today, -one.since);
  const on = (stage: keyof typeof stageDays) =>
    hasReached(one.stage, stage) ? addDays(detectedOn, stageDays[stage]) : null;
  await tx.insert(exemplars).values({
    ...{ id, agencyId: entered.agencyId, planId: around.planId, kindKey: one.kind, kindName: around.kindName },
    ...{ holderKind: one.holder, personId: person?.id ?? null, name: one.name, unitId: entered.unitIds.get(one.unit)! },
    collectiveId: one.holder === "collective" ? entered.unitIds.get(one.name)! : null,
    caption: one.caption ?? (person ? `${person.person.post}, ${one.unit}` : one.holder === "model" ? one.unit : ""),
    ...{ field: one.field ?? null, practice: one.practice ?? null, summary: one.summary },
    worksDirectly: person ? person.person.position === "staff" : null,
    origin: one.caption ? "tip" : "registration",
    ...{ stage: one.stage, standing: one.standing ?? "active", detectedOn, nurturedOn: on("nurturing") },
    ...{ recognisedOn: on("recognised"), replicatedOn: on("replicating") },
    ...{ createdBy: around.office, createdAt: startOfDay(detectedOn) },
  });
  const reached = stages.filter((stage) => stage !== "detected" && hasReached(one.stage, stage));
  const names = { nurturing: "nurture", recognised: "recognise", replicating: "replicate" } as const;
  for (const stage of reached)
    await step(tx, id, "stage", names[stage as keyof typeof names], stage, on(stage)!, null, around.office);
  if (one.standing === "suspended") {
    const why = "Có đơn phản ánh đang được xác minh; tạm dừng đến khi có kết luận.";
    await step(tx, id, "standing", "suspend", "suspended", addDays(around.today, -12), why, around.office);
  }
  return id;
}

async function step(
  tx: Tx,
  exemplarId: string,
  life: "stage" | "standing",
  name: string,
  leadsTo: string,
  happenedOn: Day,
  reason: string | null,
  madeBy: string,
): Promise<void> {
  const madeAt = startOfDay(happenedOn);
  await tx
    .insert(exemplarSteps)
    .values({ id: newId(), exemplarId, life, step: name, leadsTo, happenedOn, reason, madeBy, madeAt });
}

async function enterTip(
  tx: Tx,
  entered: Entered,
  one: ToldExemplar,
  exemplarId: string,
  today: Day,
  handledBy: string,
): Promise<void> {
  const told = { about: one.name, place: one.caption ?? "", deed: one.summary };
  const agency = { agencyId: entered.agencyId, source: "public" as const };
  const receivedAt = startOfDay(addDays(today, -one.since - 6));
  await tx.insert(tips).values({
    ...{ ...agency, ...told, id: newId(), receivedAt, state: "taken_up", exemplarId },
    ...{ checked: "Đã hỏi trưởng ấp và ba hộ bên cạnh; việc có thật.", handledBy },
    handledAt: startOfDay(addDays(today, -one.since)),
  });
  const again = { ...told, deed: `${one.summary} Bà con ở đây ai cũng biết.` };
  await tx.insert(tips).values({ ...agency, ...again, id: newId(), receivedAt: startOfDay(addDays(today, -4)) });
}

/** One list of each state; the other units have sent none yet. */
const usualLists = ["accepted", "sent", "returned"] as const;

/** Where papers are kept, more units have registered: so many may be introduced. */
const moreLists = ["accepted", "accepted", "accepted"] as const;

/** Writes the lists of the first units; gives the units whose list was accepted. */
async function enterLists(
  tx: Tx,
  entered: Entered,
  told: ToldExemplar[],
  around: {
    planId: string;
    kinds: Map<string, string>;
    today: Day;
    office: string;
    ids: Map<ToldExemplar, string>;
    states: readonly ("accepted" | "sent" | "returned")[];
  },
): Promise<Set<string>> {
  const { states } = around;
  const units = [...new Set(told.map(({ unit }) => unit))].slice(0, states.length);
  for (const [n, unit] of units.entries()) {
    const state = states[n]!;
    const listId = newId();
    const sentAt = startOfDay(addDays(around.today, -20 - n));
    await tx.insert(registrationLists).values({
      ...{ id: listId, agencyId: entered.agencyId, planId: around.planId, unitId: entered.unitIds.get(unit)! },
      ...{ year: Number(around.today.slice(0, 4)), state, sentAt, createdBy: around.office, createdAt: sentAt },
    });
    const own = told.filter((one) => one.unit === unit);
    const entryState = state === "sent" ? ("waiting" as const) : state;
    await tx.insert(registrationEntries).values(
      own.map((one, position) => ({
        ...{ id: newId(), listId, position: position + 1, kindKey: one.kind, holderKind: one.holder, name: one.name },
        ...{
          kindName: around.kinds.get(one.kind) ?? "Điển hình tiên tiến",
          post: one.caption ?? "",
          levels: ["grassroots" as const],
        },
        ...{ summary: one.summary, state: entryState },
        personId: one.holder === "person" ? (entered.people.find(({ name }) => name === one.name)?.id ?? null) : null,
        exemplarId: entryState === "accepted" ? (around.ids.get(one) ?? null) : null,
        reason: entryState === "returned" ? "Ghi rõ số liệu năm trước để so sánh." : null,
        answeredAt: entryState === "waiting" ? null : startOfDay(addDays(around.today, -10)),
      })),
    );
  }
  return new Set(units.filter((_, n) => states[n] === "accepted"));
}
