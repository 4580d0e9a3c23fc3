/**
 * Phong trào: drafted, launched to its units in one act (later to more of them), closed with its review. No other file names
 * a step.
 */
export const movementLifecycle = {
  drafting: { launch: "launched", withdraw: "withdrawn" },
  launched: { extend: "launched", close: "closed" },
  closed: { reopen: "launched" },
  withdrawn: {},
} as const satisfies Record<string, Partial<Record<MovementStep, string>>>;

export type MovementStep = "launch" | "withdraw" | "extend" | "close" | "reopen";
export type MovementState = keyof typeof movementLifecycle;
export const movementStates = Object.keys(movementLifecycle) as [MovementState, ...MovementState[]];

/** Hưởng ứng của một đơn vị: told of the movement, acknowledges it, answers with its own launch document. */
export const responseLifecycle = {
  waiting: { acknowledge: "acknowledged", answer: "answered" },
  acknowledged: { answer: "answered" },
  answered: { mend: "answered" },
} as const satisfies Record<string, Partial<Record<ResponseStep, string>>>;

export type ResponseStep = "acknowledge" | "answer" | "mend";
export type ResponseState = keyof typeof responseLifecycle;
export const responseStates = Object.keys(responseLifecycle) as [ResponseState, ...ResponseState[]];

/** Đợt thi đua: runs, and is summed up by its interim review, which may be mended. */
export const driveLifecycle = {
  open: { review: "reviewed" },
  reviewed: { mend: "reviewed" },
} as const satisfies Record<string, Partial<Record<DriveStep, string>>>;

export type DriveStep = "review" | "mend";
export type DriveState = keyof typeof driveLifecycle;
export const driveStates = Object.keys(driveLifecycle) as [DriveState, ...DriveState[]];

/** The state a step of a movement leads to from here, or undefined when the step is not on the map. */
export function nextMovement(from: MovementState, step: MovementStep): MovementState | undefined {
  const steps: Partial<Record<MovementStep, MovementState>> = movementLifecycle[from];
  return steps[step];
}

/** The state a step of a unit's response leads to from here, or undefined when the step is not on the map. */
export function nextResponse(from: ResponseState, step: ResponseStep): ResponseState | undefined {
  const steps: Partial<Record<ResponseStep, ResponseState>> = responseLifecycle[from];
  return steps[step];
}

/** The state a step of a drive leads to from here, or undefined when the step is not on the map. */
export function nextDrive(from: DriveState, step: DriveStep): DriveState | undefined {
  const steps: Partial<Record<DriveStep, DriveState>> = driveLifecycle[from];
  return steps[step];
}
