/** Vòng đời của một dòng khen thưởng: it stands until it is revoked (thu hồi, hủy bỏ: Luật 06/2022/QH15 Đ.93). */
export const awardLifecycle = {
  standing: { revoke: "revoked" },
  revoked: { restore: "standing" },
} as const satisfies Record<string, Partial<Record<AwardStep, string>>>;

export type AwardStep = "revoke" | "restore";
export type HeldAwardState = keyof typeof awardLifecycle;
export const heldAwardStates = Object.keys(awardLifecycle) as [HeldAwardState, ...HeldAwardState[]];

/** Vòng đời của một việc chưa kết luận: it holds whatever rests on the person or collective until it is concluded. */
export const matterLifecycle = {
  open: { conclude: "concluded" },
  concluded: { reopen: "open" },
} as const satisfies Record<string, Partial<Record<MatterStep, string>>>;

export type MatterStep = "conclude" | "reopen";
export type MatterState = keyof typeof matterLifecycle;
export const matterStates = Object.keys(matterLifecycle) as [MatterState, ...MatterState[]];

/** The state an award's step leads to, or undefined when the step is not on the map. */
export function nextOfAward(from: HeldAwardState, step: AwardStep): HeldAwardState | undefined {
  const steps: Partial<Record<AwardStep, HeldAwardState>> = awardLifecycle[from];
  return steps[step];
}

/** The state a matter's step leads to, or undefined when the step is not on the map. */
export function nextOfMatter(from: MatterState, step: MatterStep): MatterState | undefined {
  const steps: Partial<Record<MatterStep, MatterState>> = matterLifecycle[from];
  return steps[step];
}
