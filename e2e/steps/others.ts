import { packOfPractice } from "#practice/read-practice.ts";
import { readPack } from "#rooms/plans/packs/index.ts";
import { paper } from "./browsing.ts";
import type { Journey } from "./journey.ts";

/**
 * What the units nobody looks at do meanwhile: each officer in charge signs in and hands in a paper for her unit, by the
 * same forms, without a browser.
 */
export async function othersHandIn(
  journey: Journey,
  units: readonly string[],
  plan: string,
  duty: string,
  period?: string,
): Promise<void> {
  await Promise.all(units.map((unit) => handInAs(journey, journey.inCharge(unit), plan, duty, period)));
}

async function handInAs(journey: Journey, name: string, plan: string, duty: string, period: string | undefined) {
  const officer = await journey.office.as(name);
  const list = await officer.page(`${plan}/duties/${duty}${period ? `?period=${period}` : ""}`);
  const path = /\/obligations\/\d+/.exec(list.slice(list.indexOf("<tbody")))?.[0];
  const form = await officer.page(`${path}/submission`);
  const field = /name="(file_\w+)"/.exec(form)?.[1] ?? "";
  const { name: file, buffer } = paper(`${duty}.pdf`);
  const answer = await officer.upload(`${path}/submission`, { act: "send", note: "" }, [
    { field, name: file, bytes: buffer },
  ]);
  if (answer.status !== 303) throw new Error(`${name} could not hand in ${duty}: ${answer.status}`);
}

/** The units of some kinds that a plan addresses, by the names it gives them. */
export async function unitsAsked(key: string, ...kinds: string[]): Promise<string[]> {
  const read = readPack(await packOfPractice(key));
  const units = "pack" in read ? read.pack.units : [];
  return units.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
}
