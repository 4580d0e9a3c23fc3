/**
 * Vòng đời của một đơn vị làm theo. A result counts only when the head of the taking unit has confirmed it (Thái Bình:
 * tránh phô trương, hình thức); what no longer lives is struck off and stays readable.
 */
export const replicationLifecycle = {
  planned: { start: "trying", drop: "dropped" },
  trying: { report: "reported", pause: "paused", drop: "dropped" },
  reported: { confirm: "confirmed", return: "trying" },
  paused: { resume: "trying", drop: "dropped" },
  confirmed: { strike_off: "struck_off" },
  dropped: {},
  struck_off: {},
} as const satisfies Record<string, Partial<Record<ReplicationStep, string>>>;

export type ReplicationStep = "start" | "report" | "confirm" | "return" | "pause" | "resume" | "drop" | "strike_off";
export type ReplicationState = keyof typeof replicationLifecycle;
export const replicationStates = Object.keys(replicationLifecycle) as [ReplicationState, ...ReplicationState[]];

/** The state a step leads to from here, or undefined when the step is not on the map. */
export function nextReplicationState(from: ReplicationState, step: ReplicationStep): ReplicationState | undefined {
  const steps: Partial<Record<ReplicationStep, ReplicationState>> = replicationLifecycle[from];
  return steps[step];
}
