import type { AmountPhrase } from "../grammar/amount.ts";
import type { TimePhrase } from "../grammar/time.ts";
import type { Matched, RangeEnd, ReadDue, ReadDuty } from "../reading.ts";
import type { Passage } from "../structure/passages.ts";
import type { Segment } from "../structure/sentences.ts";
import { placeOf, quoted } from "../text/flat.ts";
import { actOf } from "./act.ts";
import type { Context } from "./context.ts";
import { extentOf } from "./extent.ts";
import { kindOf } from "./kind.ts";
import { partiesOf } from "./parties.ts";

/** The sentence a duty is read from. */
export type Sentence = { passage: Passage; segment: Segment; context: Context; text: string; lower: string };

/** Time and amount of one line; `own` is the time where it stands in the sentence itself, not above it. */
export type Line = { time: TimePhrase | null; own: TimePhrase | null; amount: AmountPhrase | null };

/** Writes one line of the reading: its quote, kind, due rule, amount, parties, and what was matched. */
export function dutyOf(
  source: string,
  sentence: Sentence,
  line: Line,
  earlier: number,
  starts: readonly number[],
): ReadDuty {
  const { passage, text, lower } = sentence;
  const { time, amount } = line;
  const span = spanOf(sentence, line, earlier, starts);
  const due = time ? asWritten(time, text, lower) : null;
  const measured = amount?.amount ?? time?.amount;
  const anniversary = time?.kind === "anniversary";
  const parties = anniversary ? { actor: "", receiver: "", via: "" } : partiesOf(text, lower, passage);
  return {
    quote: quoted(source, span),
    kind: anniversary ? "anniversary" : kindOf(lower, due, measured, sentence.context.criteria),
    due,
    ...(time?.strict === undefined || anniversary ? {} : { strict: time.strict }),
    ...(measured ? { amount: { ...measured, ...per(lower, amount) } } : {}),
    actor: parties.actor,
    receiver: parties.receiver,
    ...(parties.via ? { via: parties.via } : {}),
    what: actOf(text, lower),
    ...(time?.ordinal ? { ordinal: time.ordinal } : {}),
    ...(/nếu có(?!\p{L})/u.test(lower) ? { ifAny: true as const } : {}),
    ...(/để trống/u.test(time?.piece ?? "") ? { blank: true as const } : {}),
    cite: passage.cite,
    span,
    why: whyOf(sentence, line),
  };
}

/** The clause of the line. */
function spanOf({ passage, segment }: Sentence, { own, amount }: Line, earlier: number, starts: readonly number[]) {
  const { flat } = passage.block;
  const places = amount ? [amount] : own ? [own] : [];
  const first = segment.from + Math.min(...places.map(({ from }) => from), segment.to - segment.from);
  const reach = amount && own && own.from > amount.to && own.to - amount.to < 200 ? [own] : [];
  const last = segment.from + Math.max(0, ...[...places, ...reach].map(({ to }) => to));
  const [from, to] = extentOf(
    flat.lower,
    segment,
    first,
    last,
    earlier,
    starts.find((start) => start >= last),
  );
  return placeOf(flat, from, to);
}

function whyOf({ passage: { block }, segment }: Sentence, { own, time, amount }: Line): Matched[] {
  const matched = ({ from, to, piece }: { from: number; to: number; piece: string }): Matched => {
    const [a, b] = [segment.from + from, segment.from + to];
    return { piece, text: block.flat.text.slice(a, b), span: placeOf(block.flat, a, b) };
  };
  const inherited: Matched[] =
    time && !own
      ? [{ piece: `${time.piece} (ở trên)`, text: "", span: placeOf(block.flat, segment.from, segment.from) }]
      : [];
  return [...(own ? [matched(own)] : inherited), ...(amount ? [matched(amount)] : [])];
}

/** Events and relative times in the letters of the plan, not in small ones. */
function asWritten(time: TimePhrase, text: string, lower: string): ReadDue | null {
  const { due } = time;
  const inPlan = (small: string) => {
    const at = lower.indexOf(small, Math.max(0, time.from - 2));
    return at >= 0 ? text.slice(at, at + small.length) : small;
  };
  const end = (value: RangeEnd) =>
    value !== null && typeof value === "object" ? { event: inPlan(value.event) } : value;
  if (due?.type === "event" || due?.type === "relative") return { ...due, text: inPlan(due.text) };
  if (due?.type === "every" && due.by) return { ...due, by: inPlan(due.by) };
  return due?.type === "range" ? { ...due, from: end(due.from), to: end(due.to) } : due;
}

const perUnit =
  /(?<!\p{L})(?:mỗi|từng|một) (?:đơn vị|cơ quan|tập thể|xã|phường|ấp|thôn|huyện|sở|ngành|phòng|khoa|trường|chi bộ|chi hội|tổ|địa phương|cụm|khối|doanh nghiệp|tòa|cá nhân|đảng viên|đoàn viên|công đoàn|tiểu đoàn|đại đội|lớp|cơ sở)/u;
const rhythms: Record<string, string> = { năm: "year", quý: "quarter", tháng: "month", tuần: "week" };

function per(lower: string, amount: AmountPhrase | null): { per?: string } {
  if (!amount || amount.amount.percent !== undefined) return {};
  const near = lower.slice(Math.max(0, amount.from - 60), amount.to + 40);
  const [, rhythm] = /(?:\/ ?|hằng |mỗi |một )(năm|quý|tháng|tuần)(?!\p{L})/u.exec(near) ?? [];
  if (rhythm && rhythms[rhythm]) return { per: rhythms[rhythm] };
  return perUnit.test(lower.slice(0, amount.from)) ? { per: "unit" } : {};
}
