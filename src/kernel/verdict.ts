/** Why something may not be done. Each room's words.vi.ts turns the code into a sentence. */
export type Reason<Code extends string = string> = { code: Code; facts?: Record<string, string> };

/** The answer every rule gives. Buttons and commands read the same one. */
export type Verdict = { allowed: true } | { allowed: false; reasons: Reason[] };

/** Lists the broken conditions; none broken means allowed. */
export function verdict<Code extends string>(broken: (Reason<Code> | false)[]): Verdict {
  const reasons = broken.filter((reason) => reason !== false);
  return reasons.length === 0 ? { allowed: true } : { allowed: false, reasons };
}

/** Thrown by a command whose rule said no; the web layer answers 403 with the sentences. */
export class Refused extends Error {
  readonly reasons: Reason[];
  constructor(reasons: Reason[]) {
    super(reasons.map((reason) => reason.code).join(", "));
    this.reasons = reasons;
  }
}

/** Thrown when the thing was changed by another hand since it was read; answered 409. */
export class Overtaken extends Error {
  readonly reasons: Reason[];
  constructor(code: string, facts?: Record<string, string>) {
    super(code);
    this.reasons = [facts ? { code, facts } : { code }];
  }
}

/** Passes an allowed verdict, throws {@link Refused} otherwise. */
export function insist(answer: Verdict): void {
  if (!answer.allowed) throw new Refused(answer.reasons);
}
