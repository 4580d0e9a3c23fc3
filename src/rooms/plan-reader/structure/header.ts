import type { ReadBasis, ReadSection, Span } from "../reading.ts";
import { placeOf, quoted } from "../text/flat.ts";
import type { Passage } from "./passages.ts";

const number = /số\s*:?\s*((?:\d[\d.]*)?\s*(?:\d)?\s*\/\s?[\p{Lu}\dĐ][\p{L}\d&.]*(?:\s?[-–/]\s?[\p{L}\d&.]+)*)/iu;
/** “Số: 03 KH/LĐ”, “215 -KH/TĐTN-PT”: the sign stands behind the number without a stroke. */
const unstroked =
  /(?:^|[|] ?|[Ss][ốỐ]\s*:?\s*)(\d{1,5}\s?[-–]?\s?(?:KH|CTr|CTR|CT|HD|PA|QĐ|NQ|ĐA|TB|CV|QC|KHLN|KHPH|HDLN)(?:\s?[/–-]\s?[\p{Lu}\d][\p{L}\d&.]*)*)(?!\p{L})/u;
const issued = /ngày\s*(\d{1,2}|[….\s_]*)\s*tháng\s*(\d{1,2}|[….\s_]*)\s*năm\s*(\d{4})/iu;
const state = /cộng h[oò][àa] xã hội|độc lập\s*-\s*tự do|^số\s*:|đảng cộng sản việt nam$/iu;
const organ =
  /^(?:ủy ban|uỷ ban|sở|bộ|tòa án|toà án|viện|cục|tổng cục|chi cục|ban|huyện|tỉnh|thành phố|đảng|hội|công ty|tổng công ty|tập đoàn|trường|đại học|học viện|bệnh viện|liên đoàn|đoàn|ubnd|phòng|trung tâm|quân|công an|bảo hiểm|kho bạc|ngân hàng|hđnd|mặt trận|văn phòng|thành ủy|tỉnh ủy|huyện ủy|sư đoàn|trung đoàn|lữ đoàn)/iu;

/** What stands above the body: number, day of issue, the agency and the title. */
export type Heading = { title: string; number: string | null; issuedOn: string | null; agency: string };

/** Reads the head of a plan. Blank numbers and days are null; a month whose day is blank is `YYYY-MM`. */
export function headingOf(passages: readonly Passage[]): Heading {
  const head = passages
    .filter(({ region }) => region === "header" || region === "title")
    .map(({ block }) => block.words);
  const all = head.join(" | ").slice(0, 3000);
  const written =
    number.exec(all)?.[1]?.replace(/\s+/g, "") ?? unstroked.exec(all)?.[1]?.replace(/\s*([-–/])\s*/g, "$1") ?? null;
  return {
    title: titleOf(passages),
    number: written && /^\d/.test(written) ? written : null,
    issuedOn: issuedOn(all),
    agency: agencyOf(passages),
  };
}

function issuedOn(head: string): string | null {
  const [, day = "", month = "", year = ""] = issued.exec(head) ?? [];
  const [, d, m, y] = /(?:^|[|,] ?)[^|,()]{0,60}, ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u.exec(head) ?? [];
  if (year === "" && d && m && y) return `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  if (!/^\d+$/.test(month.trim()) || year === "") return null;
  const ym = `${year}-${month.trim().padStart(2, "0")}`;
  return /^\d+$/.test(day.trim()) ? `${ym}-${day.trim().padStart(2, "0")}` : ym;
}

function titleOf(passages: readonly Passage[]): string {
  const words = passages
    .filter(({ region }) => region === "title")
    .map(({ block }) => block.words.replace(/^-+|-+$/g, "").trim());
  const joined = words.filter((word) => !/^\(?kèm theo/iu.test(word)).join(" ");
  const title = joined
    .replace(/\(kèm theo[^)]*\)/iu, "")
    .replace(/^(?:dự thảo\s+)?kế hoạch\s*[:.]?\s*/iu, "")
    .trim();
  return title || joined;
}

function agencyOf(passages: readonly Passage[]): string {
  const lines = passages
    .filter(({ region }) => region === "header")
    .map(({ block }) => block.words.replace(/[-_*|]+\s*$/u, "").trim());
  const named = lines.filter((line) => organ.test(line) && !state.test(line) && line.length < 140);
  if (named.length > 0) return named.slice(0, 2).join(" ");
  const preamble = passages
    .filter(({ region }) => region === "preamble")
    .map(({ block }) => block.words)
    .join(" ");
  const enacting = [...preamble.matchAll(enacted)]
    .map(([, name = ""]) => name.trim())
    .filter((name) => !/số \d|ngày \d/u.test(name));
  return enacting.at(-1) ?? "";
}

const enacted =
  /(?:^|[,;.] |của )(\p{Lu}[^,;.:]{3,90}?) (?:đã |thống nhất )?(?:xây dựng|ban hành|phát động|triển khai|tổ chức|đề ra) (?:[Kk]ế hoạch|phong trào|[Đđ]ợt|cuộc)/gu;

/** The documents the plan rests on, one for each of its semicolons. */
export function basesOf(source: string, passages: readonly Passage[]): ReadBasis[] {
  return passages
    .filter(
      ({ region, block }) => region === "preamble" && /^(?:-\s*)?(?:căn cứ|thực hiện|theo|xét)/iu.test(block.words),
    )
    .flatMap(({ block: { flat } }) => {
      let at = 0;
      return flat.text.split(";").flatMap((part): ReadBasis[] => {
        const from = at + (part.length - part.trimStart().length);
        at += part.length + 1;
        const cut = /\.\s+(?=\p{Lu})|, (?=\p{Lu}[^,;]{3,80} (?:xây dựng|ban hành|phát động) )/u.exec(part);
        const words = (cut ? part.slice(0, cut.index) : part).trim();
        if (words.length < 12 || !/\d{4}|số|luật/iu.test(words)) return [];
        const span: Span = placeOf(flat, from, from + words.length);
        return [{ text: quoted(source, span).replace(/^(?:- )?Căn cứ /u, ""), ...document(words), span }];
      });
    });
}

function document(words: string): Pick<ReadBasis, "number" | "issuedOn" | "issuer"> {
  const [, code = null] = /số\s+([\d.]+(?:\/\d{4})?[-/][\p{L}\d/&-]+)/u.exec(words) ?? [];
  const [, d, m, y] = /ngày (\d{1,2})[/-](\d{1,2})[/-](\d{4})/u.exec(words) ?? [];
  const [, issuer = null] =
    /(?:\d{4}|\/[\p{L}\d&-]+),? của (\p{Lu}[^,;]*?)(?= (?:về|[Vv]\/v|[Bb]an hành|[Qq]uy định|[Hh]ướng dẫn|phát động|[Pp]hê duyệt|triển khai|tổ chức|sửa đổi|bổ sung|thực hiện|tiếp tục|đẩy mạnh|tăng cường|đổi mới|nâng cao|xây dựng|nhằm|để|giao|công bố|thông qua|kết luận|chỉ đạo|tại|trong|giai đoạn|năm|khóa|khoá|nhiệm kỳ|lần thứ|ngày|có hiệu lực|đã)(?!\p{L})| ?[“"(]|[,;.]|$)/u.exec(
      words,
    ) ?? [];
  return { number: code, issuedOn: y && m && d ? `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}` : null, issuer };
}

/** The numbered sections of the body with their text. */
export function sectionsOf(source: string, passages: readonly Passage[]): ReadSection[] {
  const sections: ReadSection[] = [];
  for (const { block, cite, heading, region } of passages) {
    if (region !== "body" && region !== "closing") continue;
    const span = placeOf(block.flat, 0, block.flat.text.length);
    const words = quoted(source, span).replace(/[*#|]/g, "").trim();
    const last = sections.at(-1);
    if (heading || !last) sections.push({ cite, heading: heading ? words : "", text: heading ? "" : words, span });
    else last.text = last.text ? `${last.text}\n${words}` : words;
  }
  return sections;
}
