import { fold, plainPunctuation, tidy, upperFirst } from "#kernel/vietnamese/index.ts";

/**
 * Who gives an award. `holder`: the person who signs (“Giám đốc Sở”, “Bộ trưởng Bộ Tư pháp”); `body`: whose it is (“Bộ Tư
 * pháp”). `rank`: where among the authorities.
 */
export type Giver = {
  holder: string;
  body: string;
  rank: "agency" | "district" | "province" | "ministry" | "government" | "state";
};

const shortened: [RegExp, string][] = [
  [/\bBTP\b|\bBộ TP\b/gu, "Bộ Tư pháp"],
  [/\bSTP\b|\bSở TP\b/gu, "Sở Tư pháp"],
  [/\bTANDTC\b|\bTAND tối cao\b/gu, "Tòa án nhân dân tối cao"],
  [/\bTAND\b/gu, "Tòa án nhân dân"],
  [/\bTHADS\b/gu, "Thi hành án dân sự"],
  [/\bUBND\b/gu, "Ủy ban nhân dân"],
  [/\bLĐTBXH\b/gu, "Lao động - Thương binh và Xã hội"],
  [/(?<![\p{L}])(?:TTg|TTCP)(?![\p{L}])/gu, "Thủ tướng Chính phủ"],
  [/(?<![\p{L}])CTN(?![\p{L}])/gu, "Chủ tịch nước"],
  [/(?<![\p{L}])CT(?=\s)/gu, "Chủ tịch"],
  [/(?<![\p{L}])(?:GĐ|Gđ)(?=\s|$)/gu, "Giám đốc"],
];

const heads: [RegExp, string][] = [
  [/^giam doc\b/, "Giám đốc"],
  [/^chi cuc truong\b/, "Chi cục trưởng"],
  [/^tong cuc truong\b/, "Tổng cục trưởng"],
  [/^cuc truong\b/, "Cục trưởng"],
  [/^chanh an\b/, "Chánh án"],
  [/^hieu truong\b/, "Hiệu trưởng"],
  [/^vien truong\b/, "Viện trưởng"],
  [/^thu truong\b/, "Thủ trưởng"],
];

/** Recognises who gives or decides; null where the text names no authority. */
export function readGiver(text: string): Giver | null {
  let plain = plainPunctuation(tidy(text)).replace(/^(?:của|do|cấp)\s+/iu, "");
  for (const [short, long] of shortened) plain = plain.replace(short, long);
  plain = upperFirst(tidy(plain).replace(/[.,;:]+$/, ""));
  const key = fold(plain);
  if (key === "") return null;
  if (/thu tuong|^chinh phu$/.test(key))
    return { holder: "Thủ tướng Chính phủ", body: "Chính phủ", rank: "government" };
  if (/^chu tich nuoc/.test(key)) return { holder: "Chủ tịch nước", body: "Chủ tịch nước", rank: "state" };
  return committee(plain, key) ?? ministry(plain, key) ?? agency(plain, key);
}

/** Ủy ban nhân dân of a province, district or commune; its chairman signs. */
function committee(plain: string, key: string): Giver | null {
  const found = /^(?:chu tich )?(?:uy ban nhan dan )?(tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran)\b/.exec(key);
  if (!found || !(key.startsWith("uy ban") || key.startsWith("chu tich") || key === found[1])) return null;
  const place = plain.replace(/^(?:Chủ tịch\s+)?(?:[ỦU][ỷỶyY] ban nhân dân|Ủy ban nhân dân)?\s*/iu, "");
  const body = `Ủy ban nhân dân ${place.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())}`;
  const central = /thanh pho( (ha noi|ho chi minh|hai phong|da nang|can tho|hue))?$/.test(key);
  const rank = found[1] === "tinh" || central ? "province" : "district";
  return { holder: `Chủ tịch ${body}`, body, rank };
}

/** A ministry or sector; its minister signs. “Ngành Tư pháp” is the Bộ Tư pháp. */
function ministry(plain: string, key: string): Giver | null {
  if (/toa an nhan dan toi cao$|^nganh toa an/.test(key))
    return { holder: "Chánh án Tòa án nhân dân tối cao", body: "Tòa án nhân dân tối cao", rank: "ministry" };
  const found = /^(?:bo truong )?(?:bo|nganh) (?!truong$)\S/.exec(key);
  if (!found) return null;
  const field = plain.replace(/^(?:Bộ trưởng\s+)?(?:Bộ|Ngành)\s+/iu, "");
  return { holder: `Bộ trưởng Bộ ${field}`, body: `Bộ ${field}`, rank: "ministry" };
}

/** The head of an agency with legal standing: Sở, Cục, Tòa án. */
function agency(plain: string, key: string): Giver | null {
  const head = heads.find(([pattern]) => pattern.test(key));
  if (head) {
    const body = plain.slice(head[1].length).trim();
    return { holder: tidy(`${head[1]} ${body}`), body: body === "" ? head[1] : body, rank: "agency" };
  }
  if (/^so\b/.test(key)) return { holder: `Giám đốc ${plain}`, body: plain, rank: "agency" };
  if (/^chi cuc\b/.test(key)) return { holder: `Chi cục trưởng ${plain}`, body: plain, rank: "agency" };
  if (/^cuc\b/.test(key)) return { holder: `Cục trưởng ${plain}`, body: plain, rank: "agency" };
  if (/^toa an nhan dan/.test(key)) return { holder: `Chánh án ${plain}`, body: plain, rank: "agency" };
  return null;
}
