import { fold, tidy } from "#kernel/vietnamese/index.ts";
import { kindFromName } from "../units/kinds.ts";
import { spellOut } from "../units/names.ts";

const surnames = new Set(
  (
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh doan lam mai to ha cao truong luong thai " +
    "chau kim son thach danh tang ta khuc quach vuong dao phung nong trieu luu la kieu tong quang chu tong lo luc ninh nghiem"
  ).split(" "),
);

/** A text that begins as units' names do, and says more than the kind ("Các phòng chuyên môn" does not). */
export function looksLikeUnit(text: string): boolean {
  const name = spellOut(text);
  return kindFromName(name) !== null && !/^(cac|khoi|nhom|to)\b/.test(fold(name)) && name.split(" ").length >= 2;
}

/** Three to six words without digits, the first a common surname. */
export function looksLikePerson(text: string): boolean {
  const words = tidy(text).split(" ");
  return words.length >= 3 && words.length <= 6 && !/\d/.test(text) && surnames.has(fold(words[0] as string));
}
