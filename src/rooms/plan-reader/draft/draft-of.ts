import { fold } from "#kernel/vietnamese/index.ts";
import { keyFor, type PackDuty, type PlanPack, packFormat } from "#rooms/plans/packs/index.ts";
import type { RangeEnd, ReadDuty, Reading, Span } from "../reading.ts";
import { dutyOf } from "./duty-of.ts";

/** A duty proposed from a sentence, and where that stands in the text. */
export type ProposedDuty = { duty: PackDuty; span: Span; soft: boolean };

/** Bản nháp đọc được: the plan a reading gives, its duties still apart because each waits for a yes. */
export type ReadDraft = { pack: PlanPack; proposed: ProposedDuty[] };

/** Puts a reading into the words of plan packs. Who acts keeps the words of the plan: only an agency knows its units. */
export function draftOf(reading: Reading, key: string): ReadDraft {
  const occasions = occasionList();
  const taken = new Set<string>();
  const proposed = reading.duties
    .filter((read) => read.kind !== "anniversary")
    .map((read) => {
      const duty = dutyOf(read, keyFor(read.what || read.quote, taken), occasions.keyOf);
      return { duty, span: read.span, soft: read.soft === true };
    });
  const pack = { ...headOf(reading, key, occasions.keyOf), occasions: occasions.all, duties: [] };
  return { pack, proposed };
}

/**
 * The reading as a whole pack, for those who go on in a text editor: duties of nobody in particular are everybody's, wishes
 * are left out.
 */
export function packOfReading(reading: Reading): PlanPack {
  const { pack, proposed } = draftOf(reading, keyFor(reading.title || "ke-hoach", new Set()));
  const duties = proposed
    .filter((one) => !one.soft)
    .map(({ duty }) => ({ ...duty, actor: { ...duty.actor, all: true } }));
  const agency = pack.agency || "Cơ quan ban hành";
  return { ...pack, title: pack.title || "Kế hoạch", agency, issuer: pack.issuer || agency, duties };
}

function headOf(
  reading: Reading,
  key: string,
  occasion: (name: string) => string,
): Omit<PlanPack, "occasions" | "duties"> {
  return {
    format: packFormat,
    key,
    number: reading.number,
    title: reading.title,
    agency: reading.agency,
    issuer: reading.agency,
    place: null,
    issuedOn: reading.issuedOn,
    signer: reading.signer ? { name: reading.signer.name, post: reading.signer.post || undefined } : null,
    parent: null,
    yearKind: "calendar",
    period: periodOf(reading, occasion),
    bases: reading.bases.map((basis) => ({
      text: basis.text,
      number: basis.number ?? undefined,
      issuedOn: basis.issuedOn ?? undefined,
      issuer: basis.issuer ?? undefined,
    })),
    purposes: [],
    contents: contentsOf(reading),
    stages: [],
    anniversaries: reading.duties.flatMap(anniversaryOf),
    units: [],
    recipients: reading.recipients.map((name) => ({ name })),
    attachments: [],
    funding: "",
    notes: [],
    criteria: [],
    kinds: [],
    ladder: [],
  };
}

/** A pack must say from when it runs: the year of its issue when the text names no period. */
function periodOf({ period, issuedOn }: Reading, occasion: (name: string) => string): PlanPack["period"] {
  const [from, to] = [dayAt(period?.from), dayAt(period?.to)];
  const until = typeof period?.to === "object" && period.to !== null ? occasion(period.to.event) : undefined;
  const began = from ?? (issuedOn === null ? null : `${issuedOn.slice(0, 7)}-01`);
  return { from: issuedOn === null || from !== null ? began : null, to, until };
}

function dayAt(end: RangeEnd | undefined): string | null {
  return typeof end === "string" ? end : null;
}

/** The sections; a text without any is one. */
function contentsOf({ sections, text }: Reading): PlanPack["contents"] {
  if (sections.length === 0) return [{ cite: "", heading: "", text }];
  return sections.map(({ cite, heading, text: words }) => ({ cite, heading, text: words }));
}

function anniversaryOf(read: ReadDuty): PlanPack["anniversaries"] {
  const { kind, due } = read;
  if (kind !== "anniversary" || !due) return [];
  const founded = due.type === "on" || due.type === "by" ? due.date : due.type === "year" ? due.year : null;
  if (founded === null) return [];
  const name = (read.what || read.quote).replace(/\s+/g, " ").slice(0, 200);
  return [{ name, founded, ordinal: read.ordinal, quote: read.quote }];
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
    all.push({ key, name: name.slice(0, 200), on: null, year: year ?? yearIn(name) });
    return key;
  };
  return { all, keyOf: keyOfName };
}

function yearIn(name: string): number | undefined {
  const found = /\b(20\d{2})\b/.exec(name)?.[1];
  return found === undefined ? undefined : Number(found);
}
