/** A share as the texts write it: 2/3 is { of: 3, part: 2 }. */
export type Fraction = { part: number; of: number };

/**
 * Quy tắc họp và biểu quyết: how many must be there, how many of ALL members must agree (the absent count too), whether a
 * member who is an author stays among «all members» though he does not vote, and the text that says so.
 */
export type CouncilRule = { quorum: Fraction; agree: Fraction; authorsCount: boolean; cite: string };

/** A rule with the days on which it holds; both ends belong to it. */
export type DatedCouncilRule = { validFrom: string; validTo: string | null; rule: CouncilRule };

/**
 * What holds where the agency has entered nothing of its own: two thirds present, two thirds of all members agree. Source: the
 * model rules of QĐ 964/QĐ-BHXH (2024), which follow TT 18/2013/TT-BKHCN; an agency enters the paragraph of its own rules.
 */
export const usualRules: readonly DatedCouncilRule[] = [
  {
    validFrom: "2013-10-01",
    validTo: null,
    rule: {
      quorum: { part: 2, of: 3 },
      agree: { part: 2, of: 3 },
      authorsCount: true,
      cite: "Thông tư số 18/2013/TT-BKHCN và quy chế mẫu (Quyết định số 964/QĐ-BHXH năm 2024)",
    },
  },
];

/** The rule of a day: the agency's own version that holds then, else the usual one; null before there was any. */
export function councilRuleOn(own: readonly DatedCouncilRule[], day: string): CouncilRule | null {
  const holds = ({ validFrom, validTo }: DatedCouncilRule) => validFrom <= day && (validTo === null || day <= validTo);
  return (own.find(holds) ?? usualRules.find(holds))?.rule ?? null;
}

/** The least whole number of people that is that share of so many: 2/3 of 7 is 5. */
export function atLeast({ part, of }: Fraction, all: number): number {
  return Math.ceil((part * all) / of);
}
