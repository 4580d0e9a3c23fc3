import { fold } from "#kernel/vietnamese/index.ts";
import { spellOut } from "#rooms/organisation/index.ts";
import type { PackActor } from "#rooms/plans/packs/index.ts";

/** What an agency has that may act: its kinds of units, and its units and bodies by all their names. */
export type Actors = Callable & {
  /** Names of the agency itself, of its bodies and of what stands directly under it: offered where a plan names nobody. */
  leading: readonly string[];
};

/** Kinds of units, and units and bodies by all their names. */
type Callable = {
  kinds: string[];
  units: { name: string; shortName: string; abbreviation: string | null }[];
};

/** Words for all units of an agency: “các đơn vị”, “thủ trưởng các phòng, đơn vị thuộc Sở”, “thủ trưởng đơn vị”. */
const everybody =
  /^(?:(?:thu truong|truong|lanh dao|nguoi dung dau|tap the,? ca nhan)(?: (?:cua|tai|thuoc))? ?)?(?:cac|moi|tung|toan the|tat ca (?:cac)?) ?(?:co quan|phong|ban|don vi|tap the|xa|phuong)|^(?:cap uy(?: dang)?(?:,| va) )?(?:thu truong|nguoi dung dau) (?:co quan|don vi)/;

/**
 * Who acts, in units of the agency: a unit or body by its name, its short name or the beginning of it that no other has
 * (“Hội đồng”, “Giám đốc Sở Y tế”), kinds by theirs, or everybody. Abbreviations offices know count as written out. What
 * cannot be told stays open, with the words of the plan, for the officer to choose.
 */
export function actorOf(words: string, actors: Callable): PackActor {
  const text = words || undefined;
  const asked = fold(spellOut(words)).trim();
  const unit =
    actors.units.find((one) => isCalled(one, fold(words).trim()) || isCalled(one, asked)) ?? begun(asked, actors);
  if (unit) return { kinds: [], units: [unit.name], all: false, text };
  const listed = listedIn(asked);
  const first = kindOf(listed[0] ?? "", actors.kinds);
  if (first !== null && listed.length === 1 && isUnknownUnit(words, first, actors))
    return { kinds: [], units: [], all: false, text };
  const named = new Set(listed.map((one) => kindOf(one, actors.kinds)));
  const kinds = actors.kinds.filter((kind) => named.has(kind) || asked.includes(`cac ${fold(kind)}`));
  const anyUnit = listed.length > 1 && listed.some((one) => anyUnitAtAll.test(one));
  if (everybody.test(asked) && (anyUnit || first === null)) return { kinds: [], units: [], all: true, text };
  return { kinds: widest(kinds, named), units: [], all: false, text };
}

/** The longest kind that words begin with: “bệnh viện tuyến tỉnh” is a Bệnh viện, “công đoàn cơ sở” no Công đoàn. */
function kindOf(words: string, kinds: readonly string[]): string | null {
  const fits = kinds.filter((kind) => `${words} `.startsWith(`${fold(kind)} `));
  return fits.sort((a, b) => b.length - a.length)[0] ?? null;
}

/**
 * “Trung tâm Lưu trữ lịch sử” where no Trung tâm of that name is known, but several others are: that one unit is meant, and not all
 * of its kind. “Trung tâm các huyện” and “bệnh viện tuyến tỉnh” go on without a capital; one Trung tâm alone is the one meant.
 */
function isUnknownUnit(words: string, kind: string, { units }: Callable): boolean {
  const named = units.map(({ name }) => `${fold(name)} `);
  const next = /^\s+(\p{Lu}\S*)/u.exec(words.trim().slice(kind.length))?.[1];
  if (next === undefined || fold(words.trim().slice(0, kind.length)) !== fold(kind)) return false;
  const ofKind = named.filter((name) => name.startsWith(`${fold(kind)} `));
  return ofKind.length > 1 && !ofKind.some((name) => name.startsWith(`${fold(kind)} ${fold(next)} `));
}

/** Without kinds that only begin the name of a longer one that is meant. */
function widest(kinds: string[], named: ReadonlySet<string | null>): string[] {
  return kinds.filter(
    (kind) => named.has(kind) || !kinds.some((other) => other !== kind && fold(other).startsWith(`${fold(kind)} `)),
  );
}

const leaders = /^(?:(?:tong )?giam doc|chu tich|cuc truong|chanh an|chanh|lanh dao|hieu truong|ban giam doc) /;

/** The one unit or body whose name begins with these words, or whose leader they name. Two words at least. */
function begun(asked: string, { units }: Callable): Callable["units"][number] | undefined {
  const words = asked.replace(leaders, "");
  if (!words.includes(" ") && words === asked) return undefined;
  const fits = units.filter((one) => isCalled(one, words) || `${fold(one.name)} `.startsWith(`${words} `));
  return fits.length === 1 ? fits[0] : undefined;
}

/** One of a list that leaves nobody out: “các phòng, đơn vị, trung tâm thuộc Sở”. */
const anyUnitAtAll = /^(?:don vi|co quan)(?: |$)/;
/** The rest of a name, no kind of its own: “Trạm Y tế xã, phường”. */
const territory = /^(?:xa|phuong|thi tran|dac khu|huyen|thi xa|thanh pho)$/;
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
  return listed.flatMap((asWritten, at) => {
    const one = fold(spellOut(withoutLeads(named[at] ?? asWritten)))
      .replace(leads, "")
      .replace(each, "")
      .trim();
    const isKnown =
      anyUnitAtAll.test(one) || territory.test(one) || has.some((kind) => one.startsWith(kind) || kind.startsWith(one));
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

function isCalled(unit: Callable["units"][number], asked: string): boolean {
  return [unit.name, unit.shortName, unit.abbreviation ?? ""].some((name) => name !== "" && fold(name) === asked);
}

/** True when nobody is named yet. */
export function isOpen(actor: PackActor): boolean {
  return !actor.all && actor.kinds.length === 0 && actor.units.length === 0;
}
