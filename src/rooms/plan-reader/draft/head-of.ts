import { isDay, type YearKind } from "#kernel/calendar/index.ts";
import { type PlanPack, packFormat } from "#rooms/plans/packs/index.ts";
import type { RangeEnd, ReadBasis, ReadDuty, Reading } from "../reading.ts";
import type { Occasions } from "./due-of.ts";
import { parentOf } from "./parent-of.ts";
import { placeOfIssue } from "./place-of-issue.ts";
import { recipientOf } from "./recipient-of.ts";
import { stagesOf } from "./stages-of.ts";
import { textsOf } from "./texts-of.ts";

/** All that a pack holds of a reading, but its occasions and duties. */
export function headOf(reading: Reading, key: string, occasion: Occasions): Omit<PlanPack, "occasions" | "duties"> {
  const bases = reading.bases.filter(isDocument).map((basis) => ({ ...basis, issuer: issuerOf(basis) }));
  const stages = stagesOf(reading, occasion);
  const stageAt = (cite: string) => stages.find((one) => cite !== "" && one.cite === cite)?.stage.key;
  return {
    format: packFormat,
    key,
    number: reading.number,
    title: reading.title,
    agency: reading.agency,
    issuer: reading.agency,
    place: placeOfIssue(reading.text),
    issuedOn: issuedOn(reading),
    signer: reading.signer ? { name: reading.signer.name, post: reading.signer.post || undefined } : null,
    parent: parentOf({ agency: reading.agency, bases }),
    yearKind: yearKindOf(reading),
    period: periodOf(reading, occasion),
    bases: bases.map((basis) => ({
      text: basis.text,
      number: basis.number ?? undefined,
      issuedOn: basis.issuedOn !== null && isDay(basis.issuedOn) ? basis.issuedOn : undefined,
      issuer: basis.issuer ?? undefined,
    })),
    ...textsOf(reading),
    stages: stages.map(({ stage }) => stage),
    anniversaries: reading.duties.flatMap((read) => anniversaryOf(read, stageAt(read.cite))),
    units: [],
    recipients: reading.recipients.map(recipientOf),
    attachments: [],
    notes: [],
    criteria: [],
    kinds: [],
    movements: [],
    drives: [],
    ladder: [],
  };
}

/** Where the plan itself is enacted (“Sở … ban hành Kế hoạch … như sau:”) no other document is named. */
function isDocument({ text }: ReadBasis): boolean {
  return !/như sau\s*[:.]?\s*$/iu.test(text.normalize("NFC"));
}

/** Who issued a basis, without what it is about. */
function issuerOf({ issuer }: Pick<ReadBasis, "issuer">): string | null {
  return issuer?.normalize("NFC").replace(/ (?:ban hành|về|quy định|hướng dẫn|phát động)(?!\p{L}).*$/iu, "") || null;
}

/** The year a plan counts in: that of schools and of courts show in the ends of its period (01/9–31/8, 01/10–30/9). */
export function yearKindOf({ period }: Pick<Reading, "period">): YearKind {
  const [from, to] = [dayAt(period?.from) ?? "", dayAt(period?.to) ?? ""];
  if (from.endsWith("-09-01") && to.endsWith("-08-31")) return "school";
  return from.endsWith("-10-01") && to.endsWith("-09-30") ? "court" : "calendar";
}

/** A day that the calendar does not have is a month; a month it does not have is left blank. */
function issuedOn({ issuedOn: written }: Reading): string | null {
  if (written === null || isDay(written)) return written;
  const month = written.slice(0, 7);
  return isDay(`${month}-01`) ? month : null;
}

/** A pack must say from when it runs: the year of its issue when the text names no period. */
function periodOf(reading: Reading, occasion: Occasions): PlanPack["period"] {
  const { period } = reading;
  const [from, to] = [dayAt(period?.from), dayAt(period?.to)];
  const until = typeof period?.to === "object" && period.to !== null ? occasion(period.to.event) : undefined;
  const issued = issuedOn(reading);
  const began = from ?? (issued === null ? null : `${issued.slice(0, 7)}-01`);
  return { from: issued === null || from !== null ? began : null, to, until };
}

function dayAt(end: RangeEnd | undefined): string | null {
  return typeof end === "string" && isDay(end) ? end : null;
}

/** An anniversary that stands beside a stage (“Đợt 1: từ … đến …, chào mừng kỷ niệm …”) is kept in it. */
function anniversaryOf(read: ReadDuty, stage: string | undefined): PlanPack["anniversaries"] {
  const { kind, due } = read;
  if (kind !== "anniversary" || !due) return [];
  const founded = due.type === "on" || due.type === "by" ? due.date : due.type === "year" ? due.year : null;
  if (founded === null || (typeof founded === "string" && !isDay(founded))) return [];
  const name = keptName(read.why.at(-1)?.text ?? read.quote);
  return [{ name, founded, ordinal: read.ordinal, stage, quote: read.quote }];
}

/** The day itself, without what is done on it: “kỷ niệm 43 năm Ngày Nhà giáo Việt Nam (20/11/1982 - …)” → “Ngày Nhà giáo Việt Nam”. */
function keptName(written: string): string {
  const bare = written
    .replace(/\s+/g, " ")
    .replace(/^.*?(?:lần thứ )?\d{1,4} năm /iu, "")
    .replace(/^(?:nhân )?(?:kỷ niệm|và|ngày(?= ngày)) /iu, "")
    .replace(/[\s,]*\(?(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}.*$|[\s,]*\(\d{4}.*$/u, "")
    .trim();
  const name = (bare || written).slice(0, 200);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
