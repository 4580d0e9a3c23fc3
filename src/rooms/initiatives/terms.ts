/** Sáng kiến (giải pháp) hay đề tài nghiên cứu: both are registered, checked and recognised in one way. */
export const initiativeKinds = ["solution", "study"] as const;
export type InitiativeKind = (typeof initiativeKinds)[number];

/** The share of an author is kept in tenths of a percent: 33,4 % is 334, and all shares add up to 1000. */
export const wholeShare = 1000;

/** How far from 100 % the shares may lie: three authors of a third each write 33,3. */
export const shareSlack = 1;

/** Whether the shares of the authors, in tenths of a percent, add up to 100 % (99,9 counts, as three thirds do). */
export function addsUp(shares: readonly number[]): boolean {
  const sum = shares.reduce((all, one) => all + one, 0);
  return Math.abs(sum - wholeShare) <= shareSlack;
}

/** Có mặt, vắng mặt, vắng nhưng gửi ý kiến bằng văn bản: the written word counts as a vote, not for the quorum. */
export const presences = ["present", "written", "absent"] as const;
export type Presence = (typeof presences)[number];

/** Phiếu giấy do thư ký kiểm và ghi tổng, hay giơ tay. Ballots inside the program are another room's work. */
export const votingWays = ["paper", "hands"] as const;
export type VotingWay = (typeof votingWays)[number];

/** What a session says of one initiative. */
export const outcomes = ["recognised", "refused", "returned"] as const;
export type Outcome = (typeof outcomes)[number];
