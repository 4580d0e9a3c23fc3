import { eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { type Day, startOfDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { draftWindow } from "#rooms/opinions/commands/draft-window.ts";
import { giveOpinion } from "#rooms/opinions/commands/give-opinion.ts";
import { admitOpinion, answerOpinion, joinOpinion, setAsideOpinion } from "#rooms/opinions/commands/handle-opinion.ts";
import { addSubject, chooseExemplars } from "#rooms/opinions/commands/list-subjects.ts";
import { concludeWindow, publishWindow } from "#rooms/opinions/commands/step-window.ts";
import { subjectForm, windowForm } from "#rooms/opinions/forms/window.ts";
import { subjectsOf } from "#rooms/opinions/queries/windows.ts";
import { opinions, opinionWindows } from "#rooms/opinions/schema.ts";
import { officerOn } from "#rooms/organisation/index.ts";
import { actorsOf } from "./cast.ts";
import type { Entered } from "./enter-agency.ts";
import { concludedWindow, openWindow, type ToldOpinion } from "./opinions-told.ts";

type Around = { tx: Tx; entered: Entered; office: Officer };

/** Lives the opinion windows of a practice agency through the program's own commands, until its day. */
export async function enterOpinions(tx: Tx, entered: Entered, key: string, today: Day): Promise<void> {
  if (key !== "soc-trang") return;
  if (today >= "2019-11-20") await concluded({ tx, entered, office: await officeOn(tx, entered, "2019-11-01") });
  if (today >= "2020-05-18") await running({ tx, entered, office: await officeOn(tx, entered, "2020-05-08") });
}

async function concluded(around: Around): Promise<void> {
  const { tx, office } = around;
  const { values, subjects, opinions: told, conclusion, notice } = concludedWindow;
  const id = await drafted(around, values, subjects, [], "2019-11-01");
  await publishWindow(tx, office, id, await revisionOf(tx, id), morning("2019-11-04"));
  await given(around, id, told, "2019-11-11");
  const said = { revision: await revisionOf(tx, id), conclusion, notice };
  await concludeWindow(tx, office, id, said, morning("2019-11-13"));
}

async function running(around: Around): Promise<void> {
  const { tx, office } = around;
  const { values, subjects, exemplars: chosen, opinions: told } = openWindow;
  const id = await drafted(around, values, subjects, chosen, "2020-05-08");
  await publishWindow(tx, office, id, await revisionOf(tx, id), morning("2020-05-11"));
  await given(around, id, told, "2020-05-18");
}

async function drafted(
  { tx, entered, office }: Around,
  values: object,
  subjects: readonly object[],
  chosen: readonly string[],
  on: Day,
): Promise<string> {
  const now = morning(on);
  const id = await draftWindow(tx, office, entered.rootUnitId, windowForm.parse({ revision: "0", ...values }), now);
  const known = await tx
    .select({ id: exemplars.id, name: exemplars.name })
    .from(exemplars)
    .where(eq(exemplars.agencyId, entered.agencyId));
  const ids = known.filter(({ name }) => chosen.includes(name)).map((one) => one.id);
  if (ids.length > 0)
    await chooseExemplars(tx, office, id, { revision: await revisionOf(tx, id), exemplars: ids }, now);
  for (const subject of subjects) {
    const revision = await revisionOf(tx, id);
    await addSubject(tx, office, id, subjectForm.parse({ ...subject, revision }), now);
  }
  return id;
}

/** Every opinion comes on its day; on one day all are read, and what is told becomes of them. */
async function given({ tx, office }: Around, windowId: string, told: readonly ToldOpinion[], readOn: Day) {
  const named = new Map((await subjectsOf(tx, windowId)).map(({ name, id }) => [name, id]));
  const ids: string[] = [];
  for (const [n, one] of told.entries()) {
    const { stand, text, name = "", contact = "" } = one;
    const about = one.about === null ? "all" : named.get(one.about)!;
    const at = new Date(morning(one.on).getTime() + n * 60_000);
    await giveOpinion(tx, windowId, { about, stand, text, name, contact }, `practice ${n}`, at);
    const [made] = await tx.select({ id: opinions.id }).from(opinions).where(eq(opinions.receivedAt, at));
    ids.push(made!.id);
  }
  for (const [n, { fate }] of told.entries())
    await handled(tx, office, { windowId, opinionId: ids[n]!, revision: 1 }, fate, ids, morning(readOn));
}

async function handled(
  tx: Tx,
  office: Officer,
  read: { windowId: string; opinionId: string; revision: number },
  fate: ToldOpinion["fate"],
  ids: readonly string[],
  now: Date,
): Promise<void> {
  if (fate.kind === "received") return;
  if (fate.kind === "set_aside") return setAsideOpinion(tx, office, read, fate.reason, now);
  if (fate.kind === "joined") return joinOpinion(tx, office, read, ids[fate.to]!, now);
  await admitOpinion(tx, office, read, now);
  if (fate.kind === "answered") {
    const { answer, verified } = fate;
    await answerOpinion(tx, office, { ...read, revision: 2 }, { answer, verified }, now);
  }
}

async function revisionOf(tx: Tx, id: string): Promise<number> {
  const [row] = await tx
    .select({ revision: opinionWindows.revision })
    .from(opinionWindows)
    .where(eq(opinionWindows.id, id));
  return row!.revision;
}

async function officeOn(tx: Tx, entered: Entered, on: Day): Promise<Officer> {
  const officer = await officerOn(tx, actorsOf(entered).office.id, entered.rootUnitId, on);
  if (!officer) throw new Error(`Nobody of practice runs the office of emulation on ${on}.`);
  return officer;
}

const morning = (on: Day) => new Date(startOfDay(on).getTime() + 8 * 3_600_000);
