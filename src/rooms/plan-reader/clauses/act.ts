import { subjectAt, verbsOf, withoutNamedVerbs } from "../grammar/names.ts";

const longest = 90;
/** Where the act turns to its time or its purpose, and where a clause ends; a list of verbs may stand at its beginning. */
const turns =
  / (?:để|nhằm|trước|chậm nhất|muộn nhất|xong trước|hoàn thành (?:trước|trong)|vào (?:ngày|tháng|quý|tuần|dịp)|trong (?:tháng|quý|vòng|thời hạn)|từ ngày|kể từ) /u;
const ends = /[,;:(]/u;
const shortest = { turn: 6, clause: 20 };

/** Words that cannot end what is to be done: where it is cut, they go with the rest. */
const dangling =
  /(?: (?:trong|vào|từ|đến|tháng|ngày|quý|năm|của|và|hoặc|cho|với|về|theo|tại|các|những|do|bởi|khi|sau|trước|đã|được|là|một|mỗi|ở|lên|cùng|\d+))+$/u;

/** A time that opens the sentence, up to its comma: “Trước ngày 28/02 hằng năm, ”. */
const opening =
  /^(?:(?:trước|chậm nhất|muộn nhất|vào|trong|từ|đến|định kỳ|hằng|hàng|mỗi (?:năm|quý|tháng|tuần))(?!\p{L})[^,;:“"]{0,60},\s*)+(?=.{15})/u;
/** What stands where a verb may, and says only when; and verbs that end a noun: “chương trình”, “thành lập”. */
const onlyTime = /^(?:hàng|hằng|định kỳ|mỗi năm|trước|chậm nhất)(?!\p{L})/u;
const ofNoun = /(?:chương|thành|quy|lộ|tờ|tiến|quá|độc|biên) $/u;

/** What is to be done, in few words: the sentence from its verb on, up to the first natural stop. */
export function actOf(text: string, lower: string): string {
  const all = withoutNamedVerbs(text, lower);
  const opened = opening.exec(all)?.[0].length ?? 0;
  const words = all.slice(opened);
  const verb = verbsOf(words).find((at) => !onlyTime.test(words.slice(at)) && !ofNoun.test(words.slice(0, at)));
  const from = opened + (subjectAt(words)?.[1] ?? verb ?? 0);
  const rest = text.slice(from).replace(/^[\s,:+-]+/u, "");
  const stop = Math.min(firstOf(turns, rest, shortest.turn), firstOf(ends, rest, shortest.clause));
  const cut = stop < longest ? stop : rest.length <= longest ? rest.length : rest.lastIndexOf(" ", longest);
  const act = cut < rest.length ? rest.slice(0, cut).trim().replace(dangling, "") : rest.trim();
  return act.charAt(0).toUpperCase() + act.slice(1);
}

function firstOf(pattern: RegExp, text: string, from: number): number {
  const found = text.slice(from, longest).search(pattern);
  return found >= 0 ? from + found : Number.POSITIVE_INFINITY;
}
