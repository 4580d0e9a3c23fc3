import { stderr, stdout } from "node:process";

/** Exit code of a command that was given something it cannot use. */
export const badInput = 2;

/** One JSON value on standard output, with a line end. */
export function sayJson(value: unknown): void {
  stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Says on the other output why what was given cannot be used, and what to do; gives the exit code for it. */
export function refuse(why: string): number {
  stderr.write(`${why}\n`);
  return badInput;
}
