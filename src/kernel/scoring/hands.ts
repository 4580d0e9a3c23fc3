/** Tự đánh giá (tự chấm), thẩm định (chấm chéo), kết luận: whose word it is, in the order in which they are asked. */
export const hands = ["self", "checked", "final"] as const;
export type Hand = (typeof hands)[number];

/** What a hand says of one criterion, whatever it consists of, with the reason it gives. */
export type Said = { reason: string };

/** The keys of which this hand says something else than the hand before, and does not say why. */
export function saidDifferently<Word extends Said>(
  now: ReadonlyMap<string, Word>,
  before: ReadonlyMap<string, Word> | null,
  same: (a: Word, b: Word) => boolean,
): string[] {
  return [...now].flatMap(([key, said]) => {
    const was = before?.get(key);
    return was !== undefined && !same(was, said) && said.reason === "" ? [key] : [];
  });
}
