/** How many may work at once, how many may wait for their turn, and how long, in milliseconds. */
export type LineLimits = { atOnce: number; waiting: number; milliseconds: number };

/** Thrown when the line is full, or a turn did not come in time. */
export class LineFull extends Error {
  constructor() {
    super("Too many wait for the same work");
    this.name = "LineFull";
  }
}

/** Xếp hàng: work that needs much of the machine, a few at once, the others in the order they came. */
export class WaitingLine {
  readonly #limits: LineLimits;
  readonly #waiting: (() => void)[] = [];
  #working = 0;

  constructor(limits: LineLimits) {
    this.#limits = limits;
  }

  /** Does the work when its turn comes. Throws {@link LineFull}, or what the work throws. */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#working >= this.#limits.atOnce) await this.#turn();
    else this.#working += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#working -= 1;
    }
  }

  /** Waits until somebody before hands over the place. */
  #turn(): Promise<void> {
    if (this.#waiting.length >= this.#limits.waiting) throw new LineFull();
    return new Promise((resolve, reject) => {
      const called = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(called), 1);
        reject(new LineFull());
      }, this.#limits.milliseconds);
      this.#waiting.push(called);
    });
  }
}
