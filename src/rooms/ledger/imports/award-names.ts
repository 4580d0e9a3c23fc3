import { fold, plainPunctuation, tidy } from "#kernel/vietnamese/index.ts";
import type { HolderKind } from "#rooms/awards/index.ts";
import { readGiver } from "./givers.ts";

/** An award as recognised: its full name, and its key in the catalogue where the catalogue knows it. */
export type AwardName = { name: string; key: string | null };

const shortened: [RegExp, string][] = [
  [/\bttldtt\b/g, "tap the lao dong tien tien"],
  [/\bttldxs\b/g, "tap the lao dong xuat sac"],
  [/\bldtt\b/g, "lao dong tien tien"],
  [/\bldxs\b/g, "lao dong xuat sac"],
  [/\bcstdcs\b/g, "chien si thi dua co so"],
  [/\bcstdtq\b/g, "chien si thi dua toan quoc"],
  [/\bcstd\b/g, "chien si thi dua"],
  [/\bchien sy\b/g, "chien si"],
  [/\bahld\b/g, "anh hung lao dong"],
  [/\bhcld\b/g, "huan chuong lao dong"],
  [/\bhc\b/g, "huan chuong"],
  [/\bbk\b/g, "bang khen"],
  [/\bgk\b/g, "giay khen"],
  [/\bknc\b/g, "ky niem chuong"],
  [/\bld\b/g, "lao dong"],
  [/\btt(?= lao dong)/g, "tap the"],
];

const classes: [RegExp, string, string][] = [
  [/\b(hang )?(nhat|i|1)$/, "Nhất", "1"],
  [/\b(hang )?(nhi|ii|2)$/, "Nhì", "2"],
  [/\b(hang )?(ba|iii|3)$/, "Ba", "3"],
];

/**
 * Recognises an award by what offices write, with who gave it where the name alone does not say: “BK của Bộ trưởng BTP”,
 * “Giấy khen” beside “GĐ Sở”, “LĐTT” of a collective. Null where no award is meant for certain.
 */
export function readAwardName(text: string, decidedBy: string | null, kind: HolderKind | null): AwardName | null {
  const plain = spelled(text);
  return title(plain, text, decidedBy, kind) ?? given(plain, text, decidedBy) ?? honour(plain, text);
}

/** Whether the name says that a collective holds it. */
export function isCollectiveAward(text: string): boolean {
  return /^(danh hieu )?(tap the lao dong|don vi (tien tien|quyet thang)|co thi dua)/.test(spelled(text));
}

function title(plain: string, text: string, decidedBy: string | null, kind: HolderKind | null): AwardName | null {
  const collective = kind === "collective";
  if (
    /^(tap the (lao dong )?tien tien|don vi tien tien)$/.test(plain) ||
    (collective && plain === "lao dong tien tien")
  )
    return { name: "Tập thể lao động tiên tiến", key: "ttldtt" };
  if (
    /^(tap the (lao dong )?xuat sac|don vi quyet thang)$/.test(plain) ||
    (collective && plain === "lao dong xuat sac")
  )
    return { name: "Tập thể lao động xuất sắc", key: "ttldxs" };
  if (/^(lao dong tien tien|chien si tien tien)$/.test(plain)) return { name: "Lao động tiên tiến", key: "ldtt" };
  const fighter = /^chien si thi dua\b(.*)$/.exec(plain)?.[1]?.trim();
  return fighter === undefined ? null : fighterOf(fighter, afterWords(text, /chiến s[ĩỹyi] thi đua|CSTĐ/iu), decidedBy);
}

/** Chiến sĩ thi đua: cơ sở; bộ, ngành, tỉnh; toàn quốc. Without a level, who decided tells it. */
function fighterOf(level: string, written: string, decidedBy: string | null): AwardName | null {
  if (/^(cap )?(co so|cs)$/.test(level)) return { name: "Chiến sĩ thi đua cơ sở", key: "cstdcs" };
  if (/^(cap )?toan quoc$/.test(level)) return { name: "Chiến sĩ thi đua toàn quốc", key: "cstd-toan-quoc" };
  if (/^cap (tinh|thanh pho)$|^(tinh|thanh pho)$/.test(level))
    return { name: `Chiến sĩ thi đua cấp ${/tinh/.test(level) ? "tỉnh" : "thành phố"}`, key: "cstd-tinh" };
  if (/^(cap )?(bo|nganh|ban)\b/.test(level)) return { name: `Chiến sĩ thi đua ${lowered(written)}`, key: "cstd-bo" };
  if (level !== "") return null;
  const giver = readGiver(decidedBy ?? "");
  if (giver?.rank === "agency") return { name: "Chiến sĩ thi đua cơ sở", key: "cstdcs" };
  if (giver?.rank === "province") return { name: "Chiến sĩ thi đua cấp tỉnh", key: "cstd-tinh" };
  return null;
}

/** Bằng khen, giấy khen, cờ thi đua: what they are depends on who gives them. */
function given(plain: string, text: string, decidedBy: string | null): AwardName | null {
  const found = /^(bang khen|giay khen|co thi dua|co)\b(.*)$/.exec(plain);
  if (!found) return null;
  const own = afterWords(text, /bằng khen|giấy khen|cờ thi đua|cờ|BK|GK/iu).replace(/^(?:của|cấp)\s+/iu, "");
  const giver = readGiver(own) ?? (own === "" ? readGiver(decidedBy ?? "") : null);
  if (!giver) return null;
  const { rank, holder, body } = giver;
  if (found[1] === "bang khen") {
    if (rank === "government") return { name: "Bằng khen của Thủ tướng Chính phủ", key: "bk-thu-tuong" };
    return rank === "agency"
      ? null
      : { name: `Bằng khen của ${holder}`, key: rank === "province" ? "bk-tinh" : "bk-bo" };
  }
  if (found[1] === "giay khen") {
    return rank === "agency" || rank === "district" ? { name: `Giấy khen của ${holder}`, key: "giay-khen" } : null;
  }
  if (rank === "government") return { name: "Cờ thi đua của Chính phủ", key: "co-chinh-phu" };
  return rank === "agency" ? null : { name: `Cờ thi đua của ${body}`, key: rank === "province" ? "co-tinh" : "co-bo" };
}

function honour(plain: string, text: string): AwardName | null {
  const order = /^huan chuong (lao dong|doc lap|quan cong|chien cong|bao ve to quoc)\b(.*)$/.exec(plain);
  if (order) return orderOf(order[1] ?? "", order[2] ?? "");
  if (/^anh hung lao dong/.test(plain)) return { name: "Anh hùng Lao động", key: "ahld" };
  if (/^ky niem chuong\b./.test(plain)) {
    const name = afterWords(text, /kỷ niệm chương|KNC/iu).replace(/^["“'«]|["”'»]$/gu, "");
    return name === ""
      ? null
      : {
          name: `Kỷ niệm chương ${tidy(name)}`,
          key: /^vì sự nghiệp tư pháp$/iu.test(tidy(name)) ? "kn-vi-su-nghiep-tu-phap" : null,
        };
  }
  const judge = /^tham phan (gioi|tieu bieu|mau muc)$/.exec(plain)?.[1];
  const judges: Record<string, string> = { gioi: "giỏi", "tieu bieu": "tiêu biểu", "mau muc": "mẫu mực" };
  if (judge) return { name: `Thẩm phán ${judges[judge]}`, key: `tham-phan-${judge.replace(" ", "-")}` };
  return /^gia dinh van hoa$/.test(plain) ? { name: "Gia đình văn hóa", key: "gia-dinh-van-hoa" } : null;
}

const orders: Record<string, string> = {
  "lao dong": "Lao động",
  "doc lap": "Độc lập",
  "quan cong": "Quân công",
  "chien cong": "Chiến công",
  "bao ve to quoc": "Bảo vệ Tổ quốc",
};

function orderOf(order: string, rest: string): AwardName | null {
  const found = classes.find(([pattern]) => pattern.test(rest.trim()));
  if (!found) return null;
  return {
    name: `Huân chương ${orders[order]} hạng ${found[1]}`,
    key: order === "lao dong" ? `hcld-${found[2]}` : null,
  };
}

function spelled(text: string): string {
  let plain = fold(plainPunctuation(tidy(text)))
    .replace(/["“”'«»]/g, "")
    .replace(/[.,;:]+$/, "")
    .replace(/^(danh hieu|hinh thuc|dat|tang|tang thuong)( thi dua)?:? /, "");
  for (const [short, long] of shortened) plain = plain.replace(short, long);
  return plain.replace(/\s+/g, " ").trim();
}

/** What stands behind the words of a kind of award, as written. */
function afterWords(text: string, words: RegExp): string {
  const plain = plainPunctuation(tidy(text));
  const found = words.exec(plain);
  return found ? plain.slice(found.index + found[0].length).trim() : plain;
}

function lowered(text: string): string {
  return text.replace(/^(Cấp|Ngành|Bộ|Ban)\b/u, (word) => word.toLowerCase());
}
