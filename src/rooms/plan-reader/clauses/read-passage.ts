import { verbsOf } from "../grammar/names.ts";
import type { PlanYears, TimePhrase } from "../grammar/time.ts";
import { timesOf } from "../grammar/times.ts";
import type { ReadDuty, UndatedDuty } from "../reading.ts";
import type { Passage } from "../structure/passages.ts";
import { type Segment, segmentsOf } from "../structure/sentences.ts";
import { placeOf, quoted } from "../text/flat.ts";
import { actOf } from "./act.ts";
import { chosenTimes } from "./choose.ts";
import { type Context, contextOf } from "./context.ts";
import { dutyOf } from "./duty.ts";
import { extentOf } from "./extent.ts";
import { opensSentence, type Pair, pairsOf } from "./pair.ts";
import { partiesOf } from "./parties.ts";
import { rowItems, yearsOfRow } from "./row-items.ts";
import { readSentence } from "./sentence.ts";
import { inYearOf, withinYear } from "./within-year.ts";

/** What one passage gives. */
export type PassageReading = { duties: ReadDuty[]; undated: UndatedDuty[] };

/** Reads the duties of a passage, sentence by sentence. */
export function readPassage(source: string, passage: Passage, planYears: PlanYears): PassageReading {
  const { flat } = passage.block;
  const context = contextOf(passage);
  const items = rowItems(passage, planYears);
  const above = items
    ? { time: items.time, years: yearsOfRow(items.time.due, planYears) }
    : timesAbove(passage, planYears);
  const years = above.years ?? planYears;
  const reading: PassageReading = { duties: [], undated: [] };
  const rhythm = openingRhythm(flat.lower);
  let opening: TimePhrase | null = null;
  let sentence = 0;
  let told = false;
  const segments = items?.segments ?? segmentsOf(flat, passage.block.row, afterMark(passage));
  const place = items ? withoutTable(passage) : passage;
  for (const segment of segments) {
    if (segment.opens) {
      opening = rhythm;
      sentence = segment.from;
      told = toldOpening.test(flat.lower.slice(segment.from, segment.to));
    }
    const listed = !segment.opens && flat.lower.slice(sentence, segment.from).includes(":");
    const text = flat.text.slice(segment.from, segment.to);
    const lower = flat.lower.slice(segment.from, segment.to);
    const { chosen, beside, opener, anniversaries, amounts } = readSentence(
      text,
      lower,
      place,
      told ? { ...context, results: true } : context,
      years,
      listed,
    );
    const inherited = opening ?? (context.criteria && above.time?.due?.type !== "every" ? null : above.time);
    const pairs = pairsOf(
      lower,
      { chosen: chosen.map((time) => governed(time, inherited)), beside, opener, criteria: context.criteria },
      amounts,
      inherited,
    ).map(
      (pair): Pair =>
        pair.amount && (!pair.time || pair.time === above.time)
          ? {
              ...pair,
              time: withinYear(lower, pair.amount, years) ?? pair.time ?? null,
            }
          : pair,
    );
    opening ??= opensWith(chosen, lower);
    if (items && !pairs.some(({ time }) => time?.weight === "dated" && time !== inherited))
      pairs.splice(0, pairs.length, ...inRow(pairs, items.time));
    const lines = place.block.row ? withoutLoneTimes(pairs) : pairs;
    let earlier = segment.from;
    const starts = pairs.flatMap(({ amount }) => (amount ? [segment.from + amount.from] : []));
    for (const pair of [...lines, ...anniversaries.map((time): Pair => ({ time, amount: null }))]) {
      const own = pair.time && pair.time !== inherited && pair.time !== pair.amount?.under ? pair.time : null;
      reading.duties.push(
        dutyOf(source, { passage, segment, context, text, lower }, { ...pair, own }, earlier, starts),
      );
      if (!passage.block.row && !/liệt kê/.test(pair.time?.piece ?? ""))
        earlier = Math.max(earlier, segment.from + Math.max(own?.to ?? 0, pair.amount?.to ?? 0));
    }
    if (pairs.length === 0 && asks(lower, passage, context))
      reading.undated.push(undated(source, passage, segment, text, lower));
  }
  return reading;
}

/** An item of a timetable without a day of its own is due when its row is; what else it names only describes it. */
function inRow(pairs: readonly Pair[], time: TimePhrase): Pair[] {
  const counted = pairs.filter(({ amount }) => amount !== null);
  return counted.length > 0 ? counted.map((pair) => ({ ...pair, time: pair.time ?? time })) : [{ time, amount: null }];
}

function withoutTable(passage: Passage): Passage {
  const mark = { written: "", style: "dash", label: "", count: 0 } as const;
  return { ...passage, tableHead: null, block: { ...passage.block, row: false, mark } };
}

/** The time that governs a passage: of the stage it stands in, said in an item before it, else of what stands above. */
function timesAbove(passage: Passage, years: PlanYears): { time: TimePhrase | null; years: PlanYears } {
  const above = governingAbove(passage, years);
  if (above.time || !passage.stageTime) return above;
  const { lower } = passage.stageTime.block.flat;
  const [only, more] = chosenTimes(timesOf(lower, years), lower);
  return only?.due?.type === "range" && !more ? { ...above, time: { ...only, weight: "moment" } } : above;
}

/** In a row of a table the time of its number needs no line of its own. */
function withoutLoneTimes(pairs: readonly Pair[]): Pair[] {
  return pairs.filter(({ time, amount }) => amount || !pairs.some((other) => other.amount && other.time === time));
}

/** “Phát huy kết quả năm 2025: …”: all parts of the sentence tell of the past. */
const toldOpening =
  /^[^\p{L}]*(?:phát huy|kế thừa|khắc phục)(?!\p{L})[^:]{0,80}(?:kết quả|thành tích|thành tựu|hạn chế|tồn tại)(?!\p{L})[^:]{0,60}: /u;

const opensRhythm =
  /^[^\p{L}]*(?:\p{L}\) )?(?:hằng|hàng|mỗi) (năm|quý|tháng|tuần|học kỳ)(?:,| (?=(?:mỗi|từng|các) \p{L}))/u;
const rhythms = { năm: "year", quý: "quarter", tháng: "month", tuần: "week", "học kỳ": "term" } as const;

/** “Hằng năm, …”: a rhythm that opens a paragraph reaches the numbers of all its sentences. */
function openingRhythm(lower: string): TimePhrase | null {
  const [whole, unit] = opensRhythm.exec(lower) ?? [];
  if (!whole || !unit) return null;
  const due = { type: "every", unit: rhythms[unit as keyof typeof rhythms] } as const;
  return { from: 0, to: whole.length, piece: "hằng …", due, weight: "moment", kind: "recurring" };
}

/** Where the words begin behind “a)” or “2.1.”. */
function afterMark({ block: { mark, flat } }: Passage): number {
  return mark && flat.text.startsWith(mark.written.trimEnd()) ? mark.written.length : 0;
}

/** «Định kỳ» without an interval has the rhythm that governs it. */
function governed(time: TimePhrase, inherited: TimePhrase | null): TimePhrase {
  return time.due === null && time.kind === "recurring" && inherited?.due?.type === "every"
    ? { ...time, due: inherited.due }
    : time;
}

/** What the first part of a sentence is under: a rhythm or year it begins with, or any time before a colon. */
function opensWith(chosen: readonly TimePhrase[], lower: string): TimePhrase | null {
  const colon = lower.search(/: /u);
  return (
    chosen.find(
      (time) =>
        time.due &&
        (time.due.type !== "relative" || (time.piece === "năm học" && opensSentence(lower, time))) &&
        time.due.type !== "event" &&
        (time.weight === "moment" ||
          opensClause(time, lower) ||
          time.piece === "năm học" ||
          (colon > 0 && time.to <= colon && colon < 120)),
    ) ?? null
  );
}

/** “Đến 31/3/2026, …; …”, “Trong tháng 8, …; …”: a time that opens the sentence reaches the numbers of all its parts. */
function opensClause(time: TimePhrase, lower: string): boolean {
  return (
    /^(?:đến …|trong|từ … đến)/u.test(time.piece) && opensSentence(lower, time) && /^, /u.test(lower.slice(time.to))
  );
}

/** The time of the nearest heading or leading sentence that has one, and the year that days below it belong to. */
function governingAbove(passage: Passage, years: PlanYears): { time: TimePhrase | null; years: PlanYears } {
  for (const { block, heading } of [...passage.above].reverse()) {
    const { lower } = block.flat;
    const round = stage.test(lower);
    if (!round && (block.words.length > 260 || !(heading || /[:.]\s*$/.test(lower)))) continue;
    const times = chosenTimes(timesOf(lower, years), lower);
    const time =
      times.find(({ due }) => due !== null && due.type !== "relative" && due.type !== "event" && due.type !== "on") ??
      (/:\s*$/.test(lower) ? inYearOf(lower, years)[0] : undefined);
    if (time && (heading || round || /:\s*$/.test(lower)))
      return { time: asLastDay({ ...time, weight: "moment" }), years: yearsIn(time) };
  }
  return { time: null, years: null };
}

/** “Đến năm 2027: …”: numbers below are due by its last day. */
function asLastDay(time: TimePhrase): TimePhrase {
  const { due, piece } = time;
  const last = due?.type === "range" && due.from === null && typeof due.to === "string" ? due.to : null;
  return piece === "đến …" && last ? { ...time, due: { type: "by", date: last } } : time;
}

const stage =
  /^(?:[-+•]|\p{L}[.)]|\d+(?:\.\d+)*[.)]?)?\s*(?:đợt|giai đoạn|bước|vòng) (?:thi đua )?(?:thứ )?(?:\d|[ivx]+|\p{L}+)\s*[(:,]/u;

function yearsIn({ due }: TimePhrase): PlanYears {
  const written =
    due?.type === "year"
      ? String(due.year)
      : due?.type === "month"
        ? due.month
        : due?.type === "quarter"
          ? due.quarter
          : null;
  return written ? { from: Number(written.slice(0, 4)), to: Number(written.slice(0, 4)) } : null;
}

/** A sentence of the body that begins with somebody or with a verb asks for something. */
function asks(lower: string, passage: Passage, { purposes, criteria, results }: Context): boolean {
  if (passage.heading || passage.region !== "body" || purposes || criteria || results) return false;
  return verbsOf(lower.slice(0, 60)).length > 0 && lower.length > 25;
}

function undated(source: string, passage: Passage, segment: Segment, text: string, lower: string): UndatedDuty {
  const { flat } = passage.block;
  const [from, to] = extentOf(flat.lower, segment, segment.from, segment.from, segment.from);
  const { actor, receiver } = partiesOf(text, lower, passage);
  const span = placeOf(flat, from, to);
  return { quote: quoted(source, span), actor, receiver, what: actOf(text, lower), cite: passage.cite, span };
}
