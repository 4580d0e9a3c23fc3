import { fold } from "#kernel/vietnamese/index.ts";
import { keyFor } from "#kernel/written/index.ts";
import type { PackDuty, PlanPack } from "#rooms/plans/packs/index.ts";
import type { ReadDuty, Reading, Span } from "../reading.ts";
import { dutyOf } from "./duty-of.ts";
import { headOf, yearKindOf } from "./head-of.ts";
import { withSoundDues } from "./sound-dues.ts";

/** A duty proposed from a sentence, and where that stands in the text. */
export type ProposedDuty = { duty: PackDuty; span: Span; soft: boolean };

/** Bản nháp đọc được: the plan a reading gives, its duties still apart because each waits for a yes. */
export type ReadDraft = { pack: PlanPack; proposed: ProposedDuty[] };

/** Puts a reading into the words of plan packs. Who acts keeps the words of the plan: only an agency knows its units. */
export function draftOf(reading: Reading, key: string): ReadDraft {
  const occasions = occasionList();
  const taken = new Set<string>();
  const proposed = reading.duties
    .filter((read) => read.kind !== "anniversary" && !isOwnPeriod(read, reading))
    .map((read) => {
      const duty = dutyOf(read, keyFor(read.what || read.quote, taken), occasions.keyOf, yearKindOf(reading));
      return { duty, span: read.span, soft: read.soft === true };
    });
  const pack = { ...headOf(reading, key, occasions.keyOf), occasions: occasions.all, duties: [] };
  return { pack, proposed };
}

/** Where the plan says for which time it is made, in its title or where it is enacted: that stands in its head and binds nobody. */
function isOwnPeriod({ kind, cite, due, amount, span }: ReadDuty, { period, sections }: Reading): boolean {
  if (kind !== "period" || cite !== "" || amount !== undefined || due === null) return false;
  const body = sections.find((one) => one.cite !== "")?.span[0];
  if (body !== undefined && span[1] <= body) return true;
  if (due.type === "relative") return /^(?:trong |cả )?năm học/iu.test(due.text);
  if (due.type === "year") return period?.from === `${due.year}-01-01` && period.to === `${due.year}-12-31`;
  return due.type === "range" && (due.from === null || due.from === period?.from) && due.to === period?.to;
}

/**
 * The reading as a whole pack, for those who go on in a text editor: duties of nobody in particular are everybody's, wishes
 * are left out, a time that cannot be keeps its words. It breaks no rule of packs, but may not say from when the plan runs.
 */
export function packOfReading(reading: Reading): PlanPack {
  const { pack, proposed } = draftOf(reading, keyFor(reading.title || "ke-hoach", new Set()));
  const duties = proposed
    .filter((one) => !one.soft)
    .map(({ duty }) => ({ ...duty, actor: { ...duty.actor, all: true } }));
  return withSoundDues(named({ ...pack, duties }));
}

/** With a title, agency and issuer, where the text has none: a pack cannot be written without. */
export function named(pack: PlanPack): PlanPack {
  const agency = pack.agency.trim() || "Cơ quan ban hành";
  return { ...pack, title: pack.title.trim() || "Kế hoạch", agency, issuer: pack.issuer.trim() || agency };
}

/** Occasions as they are met; the same name is the same occasion. */
function occasionList() {
  const all: PlanPack["occasions"] = [];
  const byName = new Map<string, string>();
  const taken = new Set<string>();
  const keyOfName = (name: string, year?: number): string => {
    const known = byName.get(fold(name));
    if (known !== undefined) return known;
    const key = keyFor(name, taken);
    byName.set(fold(name), key);
    all.push({ key, name: name.slice(0, 200).trim(), on: null, year: year ?? yearIn(name) });
    return key;
  };
  return { all, keyOf: keyOfName };
}

function yearIn(name: string): number | undefined {
  const found = /\b(20\d{2})\b/.exec(name)?.[1];
  return found === undefined ? undefined : Number(found);
}
