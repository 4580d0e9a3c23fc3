import type { AmountPhrase } from "../grammar/amount.ts";
import { amountsOf } from "../grammar/amounts.ts";
import { excludedPlaces } from "../grammar/exclusions.ts";
import { namesOf, verbsOf } from "../grammar/names.ts";
import { hide } from "../grammar/phrase.ts";
import type { PlanYears, TimePhrase } from "../grammar/time.ts";
import { timesOf } from "../grammar/times.ts";
import type { Matched, ReadDue, ReadDuty, UndatedDuty } from "../reading.ts";
import type { Passage } from "../structure/passages.ts";
import { type Segment, segmentsOf } from "../structure/sentences.ts";
import { placeOf, quoted } from "../text/flat.ts";
import { actOf } from "./act.ts";
import { chosenTimes } from "./choose.ts";
import { contextOf } from "./context.ts";
import { extentOf } from "./extent.ts";
import { kindOf } from "./kind.ts";
import { type Pair, pairsOf } from "./pair.ts";
import { partiesOf } from "./parties.ts";

/** What one passage gives. */
export type PassageReading = { duties: ReadDuty[]; undated: UndatedDuty[] };

/** Reads the duties of a passage, sentence by sentence. */
export function readPassage(source: string, passage: Passage, years: PlanYears): PassageReading {
  const { flat } = passage.block;
  const reading: PassageReading = { duties: [], undated: [] };
  let opening: TimePhrase | null = null;
  for (const segment of segmentsOf(flat)) {
    if (segment.opens) opening = null;
    const lower = flat.lower.slice(segment.from, segment.to);
    const times = timesOf(lower, years);
    const chosen = chosenTimes(times, lower).filter((time) => stands(time, lower, passage));
    const inherited = opening ?? timeAbove(passage, years);
    const amounts = amountsIn(lower, times).filter((amount) => owed(amount, lower, passage));
    const pairs = [
      ...pairsOf(
        lower,
        chosen.map((time) => governed(time, inherited)),
        amounts,
        inherited,
      ),
      ...times.filter((time) => time.kind === "anniversary").map((time): Pair => ({ time, amount: null })),
    ];
    opening ??= chosen.find((time) => time.weight === "moment" && time.due) ?? null;
    let earlier = segment.from;
    for (const pair of pairs) {
      const duty = dutyOf(source, passage, segment, pair, lower, earlier);
      earlier = Math.max(
        earlier,
        segment.from + Math.max(pair.time && pair.time !== inherited ? pair.time.to : 0, pair.amount?.to ?? 0),
      );
      reading.duties.push(duty);
    }
    if (pairs.length === 0 && asks(lower, passage)) reading.undated.push(undated(source, passage, segment, lower));
  }
  return reading;
}

/** «Định kỳ» without an interval has the rhythm that governs it. */
function governed(time: TimePhrase, inherited: TimePhrase | null): TimePhrase {
  return time.due === null && time.kind === "recurring" && inherited?.due?.type === "every"
    ? { ...time, due: inherited.due }
    : time;
}

/** Under “Mục đích, yêu cầu” only days oblige; in a heading only what is dated. */
function stands(time: TimePhrase, lower: string, passage: Passage): boolean {
  if (passage.heading || contextOf(passage).purposes) return time.weight === "dated" && time.due?.type !== "range";
  return !(
    time.weight === "loose" &&
    /(?<!\p{L})đã (?:đạt|được|triển khai|tổ chức|phát động|thực hiện)(?!\p{L})|kết quả đạt được/u.test(
      lower.slice(0, time.from),
    )
  );
}

function amountsIn(lower: string, times: readonly TimePhrase[]): AmountPhrase[] {
  const blocked = times.filter((time) => time.due !== null && !/^lần\/|^…\//.test(time.piece));
  return amountsOf(
    hide(lower, [
      ...excludedPlaces(lower).map(({ place }) => place),
      ...namesOf(lower),
      ...blocked.map(({ from, to }) => [from, to] as [number, number]),
    ]),
  );
}

const past =
  /(?<!\p{L})(?:đã (?:có|đạt|được|tổ chức|xây dựng|trao|tặng)|trong đó có|hiện có|hiện nay|những năm qua)(?!\p{L})/u;

/** A bare number counts only after a verb that asks for it. */
function owed(amount: AmountPhrase, lower: string, passage: Passage): boolean {
  const before = lower.slice(0, amount.from);
  if (past.test(before.slice(-120))) return false;
  if (amount.weight === "bounded") return !passage.heading || amount.amount.percent === undefined;
  if (passage.heading) return false;
  return (
    verbsOf(before.slice(-140)).length > 0 ||
    /(?:mỗi|từng|số lượng|gồm)(?!\p{L})/u.test(before.slice(-80)) ||
    contextOf(passage).criteria
  );
}

function timeAbove(passage: Passage, years: PlanYears): TimePhrase | null {
  for (const { block } of [...passage.above].reverse()) {
    const times = chosenTimes(timesOf(block.flat.lower, years), block.flat.lower);
    const time = times.find(({ due }) => due !== null && due.type !== "relative");
    if (time && block.words.length < 260) return { ...time, weight: "moment" };
  }
  return null;
}

function dutyOf(
  source: string,
  passage: Passage,
  segment: Segment,
  { time, amount }: Pair,
  lower: string,
  earlier: number,
): ReadDuty {
  const { flat } = passage.block;
  const inside = time && lower.slice(time.from, time.to).length > 0 && time.to <= lower.length ? time : null;
  const first =
    segment.from +
    Math.min(amount?.from ?? Number.POSITIVE_INFINITY, inside && !amount ? inside.from : (amount?.from ?? 0));
  const last = segment.from + Math.max(amount?.to ?? 0, inside && !amount ? inside.to : 0);
  const [from, to] = extentOf(flat.lower, segment, first, last, earlier);
  const span = placeOf(flat, from, to);
  const text = flat.text.slice(segment.from, segment.to);
  const due = time ? written(time, text, lower) : null;
  const measured = amount?.amount ?? time?.amount;
  const anniversary = time?.kind === "anniversary";
  const parties = anniversary ? { actor: "", receiver: "", via: "" } : partiesOf(text, lower, passage);
  return {
    quote: quoted(source, span),
    kind: anniversary ? "anniversary" : kindOf(lower, due, measured, contextOf(passage).criteria),
    due,
    ...(time?.strict === undefined || time.kind === "anniversary" ? {} : { strict: time.strict }),
    ...(measured ? { amount: { ...measured, ...per(lower, amount) } } : {}),
    actor: parties.actor,
    receiver: parties.receiver,
    ...(parties.via ? { via: parties.via } : {}),
    what: actOf(text, lower),
    ...(time?.ordinal ? { ordinal: time.ordinal } : {}),
    ...(/\(?nếu có\)?/u.test(lower) ? { ifAny: true as const } : {}),
    cite: passage.cite,
    span,
    why: [...(time ? [matched(passage, segment, time)] : []), ...(amount ? [matched(passage, segment, amount)] : [])],
  };
}

function matched(
  { block: { flat } }: Passage,
  segment: Segment,
  { from, to, piece }: { from: number; to: number; piece: string },
): Matched {
  const [a, b] = [segment.from + from, segment.from + to];
  return { piece, text: flat.text.slice(a, b), span: placeOf(flat, a, b) };
}

/** Events and relative times in the letters of the plan, not in small ones. */
function written(time: TimePhrase, text: string, lower: string): ReadDue | null {
  const { due } = time;
  const asWritten = (small: string) => {
    const at = lower.indexOf(small, Math.max(0, time.from - 2));
    return at >= 0 ? text.slice(at, at + small.length) : small;
  };
  if (due?.type === "event" || due?.type === "relative") return { ...due, text: asWritten(due.text) };
  if (due?.type !== "range") return due;
  const end = (value: typeof due.from) =>
    value !== null && typeof value === "object" ? { event: asWritten(value.event) } : value;
  return { ...due, from: end(due.from), to: end(due.to) };
}

const perUnit =
  /(?<!\p{L})(?:mỗi|từng|một) (?:đơn vị|cơ quan|tập thể|xã|phường|huyện|sở|ngành|phòng|khoa|trường|chi bộ|tổ|địa phương|cụm|khối|doanh nghiệp|tòa|cá nhân|đảng viên|đoàn viên|công đoàn)/u;

function per(lower: string, amount: AmountPhrase | null): { per?: string } {
  if (!amount || amount.amount.percent !== undefined) return {};
  const [, rhythm] = /(?:\/ ?|hằng |hàng |mỗi |một )(năm|quý|tháng|tuần)(?!\p{L})/u.exec(lower) ?? [];
  if (rhythm) return { per: { năm: "year", quý: "quarter", tháng: "month", tuần: "week" }[rhythm] ?? "" };
  return perUnit.test(lower.slice(0, amount.from)) ? { per: "unit" } : {};
}

/** A sentence of the body that begins with somebody or with a verb asks for something. */
function asks(lower: string, passage: Passage): boolean {
  if (passage.heading || passage.region !== "body" || contextOf(passage).purposes || contextOf(passage).criteria)
    return false;
  return verbsOf(lower.slice(0, 60)).length > 0 && lower.length > 25;
}

function undated(source: string, passage: Passage, segment: Segment, lower: string): UndatedDuty {
  const { flat } = passage.block;
  const [from, to] = extentOf(flat.lower, segment, segment.from, segment.from, segment.from);
  const text = flat.text.slice(segment.from, segment.to);
  const { actor, receiver } = partiesOf(text, lower, passage);
  const span = placeOf(flat, from, to);
  return { quote: quoted(source, span), actor, receiver, what: actOf(text, lower), cite: passage.cite, span };
}
