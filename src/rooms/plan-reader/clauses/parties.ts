import { organPattern, subjectAt, withoutNamedVerbs } from "../grammar/names.ts";
import { placesOf } from "../grammar/phrase.ts";
import { cellUnder } from "../structure/cells.ts";
import type { Passage } from "../structure/passages.ts";

/** Who acts, to whom it goes and through whom, as written; empty where the sentence leaves it implicit. */
export type Parties = { actor: string; receiver: string; via: string };

const openings =
  /^(?:[^\p{L}]+|trên cơ sở [^,;]{5,200},|căn cứ [^;]{5,220}?,(?= (?:các|sở|phòng|ban|hội|ủy|thủ|trưởng|ubnd))|căn cứ kế hoạch này,?|theo kế hoạch,|(?:hằng|hàng|mỗi) (?:năm|quý|tháng|tuần|học kỳ|năm học),|\p{L}+ \p{L}+ một lần,|định kỳ [^,;]{2,60},|đồng thời,?|ngoài ra,|riêng |đối với |(?:trong|từ|trước|chậm nhất|sau|khi|kết thúc|năm|quý|tháng|vào|đến|ngày)(?!\p{L})[^,;]{2,120},|năm \d{4}:|[^:;,.]{1,40}:(?= ))\s*/u;
const sending =
  /(?<!\p{L})(?:gửi|nộp|báo cáo|trình|chuyển|đăng ký|giới thiệu|đề nghị|tổng hợp|hồ sơ)(?!\p{L})[^;.]{0,200}$/u;
const stops =
  "(?= ?(?:\\(|,? (?:qua|thông qua|trước|chậm nhất|muộn nhất|để|theo|trong|vào|khi|kết quả|về (?:kết quả|việc|tình hình)|xem xét|quyết định|tổng hợp|định kỳ|hằng|hàng|và (?:các|gửi|báo)|đúng|cùng|sau)(?!\\p{L})|[,;.:]|$))";
const toward = new RegExp(`(?<!\\p{L})(?:về|đến|cho|tới|lên)(?: cho)? (${organPattern}[^;.,(]{0,110}?)${stops}`, "gu");
const straight = new RegExp(
  `(?<!\\p{L})(?:gửi|báo cáo|trình|nộp|giúp|tham mưu)(?: (?:cho|với))? (${organPattern}[^;.,(]{0,110}?)${stops}`,
  "gu",
);
const through = new RegExp(
  `(?:\\(|, | )(?:thông )?qua (${organPattern}[^;.)]{0,110}?)(?=\\)|,? (?:trước|chậm nhất|để|theo|trong|vào)(?!\\p{L})|[;.]|$)`,
  "gu",
);
const doneBy = new RegExp(
  `(?<!\\p{L})(?:do|được) (${organPattern}[^;.,(]{0,90}?) (?:chủ trì|thực hiện|tổ chức|nghiêm túc|phụ trách|đảm nhiệm)`,
  "gu",
);

const doers = /chủ trì|thực hiện|phụ trách|đơn vị|cơ quan|trách nhiệm|người làm/u;

/** Reads the parties of a sentence, and takes the actor from what governs it where it names none. */
export function partiesOf(text: string, lower: string, passage: Passage): Parties {
  return {
    actor:
      cellUnder(passage, doers)?.text || actorIn(text, lower) || actorBefore(lower, passage) || actorAbove(passage),
    receiver: shown(toward, text, lower, sending) || shown(straight, text, lower),
    via: shown(through, text, lower),
  };
}

/** “Văn phòng Sở: tổng hợp báo cáo; …”: who is named before a colon. */
const beforeColon = new RegExp(`^[^\\p{L}]*(?:giao |đề nghị )?(${organPattern}[^:;.]{0,110}): `, "u");

/** The subject of the parts of the same sentence that stand before. */
function actorBefore(lower: string, { block: { flat, mark } }: Passage): string {
  const start = mark?.written.length ?? 0;
  const at = flat.lower.indexOf(lower);
  const before = at > start ? flat.lower.slice(start, at) : "";
  return before === "" || /\.\s/u.test(before) ? "" : actorIn(flat.text.slice(start, at), before);
}

/** The subject of a sentence, past what opens it. */
export function actorIn(text: string, lower: string): string {
  const colon = beforeColon.exec(lower);
  if (colon) return tidied(text.slice(colon[0].indexOf(colon[1]!), colon[0].length - 2));
  let at = 0;
  const words = withoutNamedVerbs(text, lower);
  for (let step = 0; step < 4; step++) {
    const subject = subjectAt(words.slice(at));
    if (subject) return tidied(text.slice(at + subject[0], at + subject[1]));
    const opening = openings.exec(lower.slice(at))?.[0].length ?? 0;
    if (opening === 0) break;
    at += opening;
  }
  return shown(doneBy, text, lower);
}

function actorAbove({ above }: Passage): string {
  for (const { block } of [...above].reverse()) {
    const start = block.mark?.written.length ?? 0;
    const [text, lower] = [block.flat.text.slice(start), block.flat.lower.slice(start)];
    const actor = actorIn(text, lower) || wholeHeading(text, lower);
    if (actor) return actor;
  }
  return "";
}

const organOnly = new RegExp(
  `^(?:đối với |giao |trách nhiệm (?:của )?)?(${organPattern}[^.;:]{0,140}?)(?: có trách nhiệm[^.;:]*)?[:.]?$`,
  "u",
);

function wholeHeading(text: string, lower: string): string {
  const found = organOnly.exec(lower);
  if (!found || /^tổ chức (?:thực hiện|triển khai)/u.test(found[1]!)) return "";
  const from = lower.indexOf(found[1]!);
  return tidied(text.slice(from, from + found[1]!.length));
}

/** The first place where a pattern names somebody, what stands before it permitting. */
function shown(pattern: RegExp, text: string, lower: string, follows?: RegExp): string {
  for (const { from, groups } of placesOf(pattern, lower)) {
    if (follows && !follows.test(lower.slice(Math.max(0, from - 240), from))) continue;
    const at = lower.indexOf(groups[1] ?? "", from);
    return tidied(text.slice(at, at + (groups[1]?.length ?? 0)));
  }
  return "";
}

function tidied(name: string): string {
  return name.replace(/^[\s,:-]+|[\s,:-]+$/g, "");
}
