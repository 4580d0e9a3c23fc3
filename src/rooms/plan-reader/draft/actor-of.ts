import { fold } from "#kernel/vietnamese/index.ts";
import type { PackActor } from "#rooms/plans/packs/index.ts";

/** What an agency has that may act: its kinds of units, and its units and bodies by all their names. */
export type Actors = { kinds: string[]; units: { name: string; shortName: string; abbreviation: string | null }[] };

/** Words for all units of an agency: “các đơn vị”, “thủ trưởng các phòng, đơn vị thuộc Sở”. */
const everybody =
  /^(?:(?:thu truong|truong|lanh dao|nguoi dung dau|tap the,? ca nhan)(?: (?:cua|tai|thuoc))? ?)?(?:cac|moi|tung|toan the|tat ca (?:cac)?) ?(?:co quan|phong|ban|don vi|tap the|xa|phuong)/;

/**
 * Who acts, in units of the agency: a unit or body by its name, kinds by theirs, or everybody. What cannot be told stays
 * open, with the words of the plan, for the officer to choose.
 */
export function actorOf(words: string, actors: Actors): PackActor {
  const text = words || undefined;
  const asked = fold(words).trim();
  const unit = actors.units.find((one) => isCalled(one, asked));
  if (unit) return { kinds: [], units: [unit.name], all: false, text };
  const listed = listedIn(asked);
  const isNamed = (kind: string) => listed.includes(kind) || asked.includes(`cac ${kind}`) || asked.startsWith(kind);
  const kinds = actors.kinds.filter((kind) => isNamed(fold(kind)));
  const anyUnit = listed.length > 1 && listed.some((one) => anyUnitAtAll.test(one));
  const opens = kinds.some((kind) => asked.startsWith(`cac ${fold(kind)}`) || listed[0] === fold(kind));
  if (everybody.test(asked) && (anyUnit || !opens)) return { kinds: [], units: [], all: true, text };
  return { kinds, units: [], all: false, text };
}

/** One of a list that leaves nobody out: “các phòng, đơn vị, trung tâm thuộc Sở”. */
const anyUnitAtAll = /^(?:don vi|co quan)(?: |$)/;
const leads = /^(?:thu truong|truong|lanh dao|nguoi dung dau)(?: (?:cua|tai|thuoc))? /;
const each = /^(?:toan the|tat ca(?: cac)?|nhung|cac|moi|tung) /;

/** “Trưởng các khoa, phòng và trung tâm thuộc Trường” → khoa, phong, trung tam. */
function listedIn(asked: string): string[] {
  const named = asked.replace(/ (?:truc thuoc|thuoc|tren dia ban) .*$/, "").replace(leads, "");
  return named.split(/[,;] | va | cung /).map((one) => one.replace(leads, "").replace(each, "").trim());
}

/**
 * Whom a list names beside those that the agency has: of “các khoa, phòng, viện” the viện, where it has none. Empty where all
 * act, or where nobody of the list is known and the whole stays open.
 */
export function leftOut({ all, kinds, units, text = "" }: PackActor, known: readonly string[]): string[] {
  if (all || units.length > 0 || kinds.length === 0) return [];
  const has = known.map(fold);
  const listed = listedIn(fold(text).trim());
  const named = text.split(/[,;] | và | cùng /u);
  return listed.flatMap((one, at) => {
    const isKnown = anyUnitAtAll.test(one) || has.some((kind) => one.startsWith(kind) || kind.startsWith(one));
    return isKnown || one === "" || listed.length < 2 ? [] : [withoutLeads(named[at] ?? one)];
  });
}

/** “các viện trực thuộc” → “viện”. */
function withoutLeads(name: string): string {
  return name
    .trim()
    .replace(/^(?:toàn thể|tất cả(?: các)?|những|các|mỗi|từng) /iu, "")
    .replace(/ (?:trực thuộc|thuộc|trên địa bàn)(?: .*)?$/iu, "");
}

function isCalled(unit: Actors["units"][number], asked: string): boolean {
  return [unit.name, unit.shortName, unit.abbreviation ?? ""].some((name) => name !== "" && fold(name) === asked);
}

/** True when nobody is named yet. */
export function isOpen(actor: PackActor): boolean {
  return !actor.all && actor.kinds.length === 0 && actor.units.length === 0;
}
