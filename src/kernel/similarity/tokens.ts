import { fold } from "#kernel/vietnamese/index.ts";
import { meaningAt } from "./meanings.ts";

/** A word (or a phrase that means one thing) of a text: how it compares, and where it stands. */
export type Token = { key: string; from: number; to: number };

/** Syllables that every text of an office is full of: they say nothing of what it is about. */
const empty = new Set(
  `a ai anh bang bi boi cac cach cai can cho chua co con cua cung cu da dang day de den deu di do doi duoc duong em gi giua
hay hoac hon ho khi khong la lai lam len luc ma mac may moi mot mo nao nay nen neu ngoai nguoi nhu nhung nham noi o qua ra
rang rat roi sao sau se so su tai tao the thi thuoc tren trong truoc tu tung tuy va van vao ve vi viec voi vua y xong yeu
dung duoi gom hai ba bon nam sau bay tam chin muoi nhieu it khac rieng chung nhat toan bo tat ca hien nay theo thuc hien
cong tac don vi co quan giai phap sang kien ap dung noi dung thoi gian hieu qua ket qua quan ly nham bao dam phuc vu`
    .split(/\s+/)
    .filter(Boolean),
);

/** The words of a text in order, diacritics and case aside, phrases of one meaning as one; empty words are left out. */
export function tokensOf(text: string): Token[] {
  const found = [...text.normalize("NFC").matchAll(/[\p{L}\p{N}]+/gu)].map((one) => ({
    word: fold(one[0]),
    from: one.index,
    to: one.index + one[0].length,
  }));
  const words = found.map(({ word }) => word);
  const tokens: Token[] = [];
  for (let at = 0; at < found.length; at++) {
    const meaning = meaningAt(words, at);
    const last = found[at + (meaning?.length ?? 1) - 1]!;
    if (meaning) tokens.push({ key: meaning.key, from: found[at]!.from, to: last.to });
    else if (!empty.has(words[at]!)) tokens.push({ key: words[at]!, from: found[at]!.from, to: last.to });
    at += (meaning?.length ?? 1) - 1;
  }
  return tokens;
}

/** Pairs of words that stand near each other, in whatever order: what survives when a sentence is turned round. */
export function pairsOf(tokens: readonly Token[], reach: number): string[] {
  const pairs: string[] = [];
  for (const [at, one] of tokens.entries())
    for (const other of tokens.slice(at + 1, at + 1 + reach))
      if (one.key !== other.key)
        pairs.push(one.key < other.key ? `${one.key} ${other.key}` : `${other.key} ${one.key}`);
  return pairs;
}
