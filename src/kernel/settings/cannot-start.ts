/**
 * A reason the program cannot start or go on that the person at the keyboard can mend:
 * one sentence in English, the same in Vietnamese, no stack.
 */
export class CannotStart extends Error {
  readonly vietnamese: string;
  constructor(english: string, vietnamese: string, cause?: unknown) {
    super(english, { cause });
    this.name = "CannotStart";
    this.vietnamese = vietnamese;
  }
}

/**
 * Says on stderr why the program stops. A known reason is two lines, English then Vietnamese;
 * anything else is a fault of ours and keeps its stack.
 */
export function explainStop(error: unknown): void {
  if (error instanceof CannotStart) console.error(`${error.message}\n${error.vietnamese}`);
  else console.error(error);
}
