import type { ProofKind } from "../terms.ts";
import type { Span } from "./quote-pieces.ts";

/** Words a run must have to name a thing, and at most how many are marked. */
const shortest = 3;
const longest = 12;

/** How sentences name a proof of each kind, most telling first. */
const named: Partial<Record<ProofKind, string>> = {
  registration_list: "danh sách đăng ký|danh sách|bản đăng ký|đăng ký",
  report: "báo cáo (?:sơ kết|tổng kết|kết quả)|báo cáo",
  story: "tin,? bài|bài viết|đưa tin",
  document: "văn bản phát động|kế hoạch|hướng dẫn|hồ sơ|biên bản|văn bản",
  event: "hội nghị|sơ kết|tổng kết|cuộc thi|tọa đàm|giao lưu|tham quan",
};

/**
 * What is to be handed in or done, as the sentence says it: the longest run of words it shares with the duty's title,
 * else the first word for one of its proofs. Null when the sentence names neither.
 */
export function deliverable(duty: { title: string; proofs: readonly ProofKind[] }, sentence: string): Span | null {
  return sharedRun(duty.title, sentence) ?? proofNamed(duty.proofs, sentence);
}

/** `after`: the signs between it and the word before. */
type Word = { is: string; after: string; from: number; to: number };

/** Words that name nothing at the end of a run. */
const loose = new Set("tại được về của và là cho từ tới đến trong theo với các những do thì toàn để trên".split(" "));

function sharedRun(title: string, sentence: string): Span | null {
  const [asked, said] = [wordsOf(title), wordsOf(sentence)];
  let best = { at: 0, length: 0 };
  let before: number[] = [];
  asked.forEach((word) => {
    const row = said.map((other, n) => {
      if (other.is !== word.is) return 0;
      return /[.;:]/.test(other.after) ? 1 : (before[n - 1] ?? 0) + 1;
    });
    row.forEach((length, n) => {
      if (length > best.length) best = { at: n - length + 1, length };
    });
    before = row;
  });
  const run = said.slice(best.at, best.at + Math.min(best.length, longest));
  if (run[0]?.is === "của") return null;
  while (run.length > 0 && loose.has(run.at(-1)!.is)) run.pop();
  while (run.length > 0 && loose.has(run[0]!.is)) run.shift();
  return run.length < shortest ? null : [run[0]!.from, run.at(-1)!.to];
}

function wordsOf(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => {
    const after = text.slice(end, found.index);
    end = found.index + found[0].length;
    return { is: lowered(found[0]), after, from: found.index, to: end };
  });
}

/** “hàng năm” and “hằng năm” are one word. */
function lowered(word: string): string {
  return word.toLocaleLowerCase("vi").replace(/^hàng$/, "hằng");
}

function proofNamed(proofs: readonly ProofKind[], sentence: string): Span | null {
  for (const kind of proofs) {
    const words = named[kind];
    const found = words ? new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, "iu").exec(sentence) : null;
    if (found) return [found.index, found.index + found[0].length];
  }
  return null;
}
