import {
  alignAbbreviated,
  fullWords,
  plainPunctuation,
  tidy,
  upperFirst,
  writtenWords,
} from "#kernel/vietnamese/index.ts";

const letters = "\\p{L}\\p{M}\\p{N}";
const abbreviations: [RegExp, string][] = [
  ["TANDTC", "tòa án nhân dân tối cao"],
  ["TANDCC", "tòa án nhân dân cấp cao"],
  ["TAND", "tòa án nhân dân"],
  ["VKSNDTC", "viện kiểm sát nhân dân tối cao"],
  ["VKSND", "viện kiểm sát nhân dân"],
  ["CC\\.?\\s?THADS", "chi cục Thi hành án dân sự"],
  ["THADS", "Thi hành án dân sự"],
  ["UBND", "ủy ban nhân dân"],
  ["HĐND", "hội đồng nhân dân"],
  ["UBMTTQVN", "ủy ban Mặt trận Tổ quốc Việt Nam"],
  ["UBMTTQ", "ủy ban Mặt trận Tổ quốc"],
  ["TGPLNN", "Trợ giúp pháp lý nhà nước"],
  ["TGPL", "Trợ giúp pháp lý"],
  ["TCCB", "Tổ chức cán bộ"],
  ["TĐKT|TĐ-KT", "Thi đua - Khen thưởng"],
  ["STP", "sở Tư pháp"],
  ["PTP", "phòng Tư pháp"],
  ["VP", "văn phòng"],
  ["BVĐK", "bệnh viện Đa khoa"],
  ["BV", "bệnh viện"],
  ["TTYT", "trung tâm Y tế"],
  ["TYT", "trạm Y tế"],
  ["YHCT", "Y học cổ truyền"],
  ["LĐLĐ", "liên đoàn Lao động"],
  ["CĐCS", "công đoàn cơ sở"],
].map(([short, long]) => [new RegExp(`(?<![${letters}])(?:${short})(?![${letters}])\\.?`, "gu"), long as string]);

const places: [RegExp, string][] = [
  [/(?<![\p{L}\p{M}])Tp\.?\s*HCM(?![\p{L}\p{M}])/giu, "thành phố Hồ Chí Minh"],
  [/(?<![\p{L}\p{M}])(?:T[Xx]\.|(?:T[Xx]|tx\.?)(?=\s*\p{Lu}\p{Ll}))\s*/gu, "thị xã "],
  [/(?<![\p{L}\p{M}])(?:TP\.|Tp\.|T\.P\.?|(?<!Phòng |Sở |Bộ )(?:T[Pp]|tp\.?)(?=\s*\p{Lu}\p{Ll}))\s*/gu, "thành phố "],
  [/(?<![\p{L}\p{M}])[Hh]\.\s*(?=\p{Lu})/gu, "huyện "],
  [/(?<![\p{L}\p{M}])Q\.\s*(?=\p{Lu}|\d)/gu, "quận "],
  [/(?<![\p{L}\p{M}])KV\.?\s*(?=\d|[IVX]+(?![\p{L}\p{M}]))/gu, "khu vực "],
  [/^P\.\s*(?=\p{L})/gu, "phòng "],
  [/(?<=(?:T[òo][àa] án|Viện kiểm sát|[ỦU]y ban|Hội đồng) )ND(?![\p{L}\p{M}])/giu, "nhân dân"],
  [/(?<=(?:nhân dân|dân sự|Tư pháp) )H(?= \p{Lu}\p{Ll})/gu, "huyện"],
];

/**
 * Tên đơn vị written out: the abbreviations every office knows spelled in full, white space and dashes plain, the rest
 * as written. "TAND H. Trần Văn Thời" gives "Tòa án nhân dân huyện Trần Văn Thời".
 */
export function spellOut(text: string): string {
  let name = plainPunctuation(tidy(text));
  for (const [short, long] of [...abbreviations, ...places]) name = name.replace(short, long);
  return upperFirst(
    tidy(name)
      .replace(/ -(?=\S)|(?<=\S)- /g, " - ")
      .replace(/\s+/g, " "),
  );
}

/** The name as a record keeps it: written out, without a bullet before it; a name in capitals is quietened. */
export function unitName(text: string): string {
  const bare = plainPunctuation(tidy(text)).replace(/^[-+•*]\s*/, "");
  return spellOut(isShouting(bare) || isWhispered(bare) ? quietened(bare) : bare);
}

/** A name with its short form in brackets behind it: "Tòa án nhân dân huyện U Minh (TAND huyện U Minh)". */
export function unitNames(text: string): { name: string; short: string | null } {
  const plain = tidy(text);
  const [, outer = "", inner = ""] =
    /^(.+?)\s*\((?:(?:sau đây )?(?:gọi|viết) tắt(?: là)?:?\s*)?([^()]+)\)$/u.exec(plain) ?? [];
  const isShort =
    inner !== "" && inner.length < outer.length && alignAbbreviated(writtenWords(inner), fullWords(outer)) !== null;
  return isShort ? { name: unitName(outer), short: tidy(inner) } : { name: unitName(plain), short: null };
}

const leads =
  /^(Phòng|Sở|Cục|Chi cục|Tổng cục|Trung tâm|Vụ|Viện|Ban|Đội|Tòa(?! án)|Toà(?! án)|Bộ|Chi nhánh|Hội đồng)\s+(\p{Ll})/u;
const territories = /(?<![\p{L}\p{M}])(tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn)\s+([^\-(,;]+)/gu;

function isShouting(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{3,} \p{Lu}{2,}/u.test(text);
}

/** Capital fonts of old hide that a text has no capitals. */
function isWhispered(text: string): boolean {
  return text === text.toLowerCase() && /\p{Ll}{2,} \p{Ll}/u.test(text);
}

/** "PHÒNG TỔ CHỨC CÁN BỘ" → "Phòng Tổ chức cán bộ"; names of places get their capitals back. */
function quietened(text: string): string {
  const small = upperFirst(text.toLowerCase())
    .replace(/(?<![\p{L}\p{M}])(tand|thads|ubnd|vksnd|hđnd|tandtc)(?![\p{L}\p{M}])/gu, (word) => word.toUpperCase())
    .replace(leads, (_, lead: string, letter: string) => `${lead} ${letter.toUpperCase()}`)
    .replace(/ (sở|cục|chi cục)$/u, (_, unit: string) => ` ${upperFirst(unit)}`)
    .replace(/ - (\p{Ll})/gu, (_, letter: string) => ` - ${letter.toUpperCase()}`);
  return small
    .replace(territories, (_, kind: string, place: string) => `${kind} ${place.split(" ").map(upperFirst).join(" ")}`)
    .replace(
      /(khu vực \d+ - )(.+)$/u,
      (_, lead: string, place: string) => lead + place.split(" ").map(upperFirst).join(" "),
    );
}
