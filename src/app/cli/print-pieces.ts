import { once } from "node:events";
import { stdout } from "node:process";

/** Letters gathered before one write. */
const large = 262_144;

/**
 * Writes text to standard output in large pieces and waits for a slow reader, so that output of any length keeps little
 * in memory. A reader that has seen enough (`| head`) ends it quietly.
 */
export async function printPieces(pieces: Iterable<string>): Promise<void> {
  let closed = false;
  stdout.on("error", () => {
    closed = true;
  });
  let waiting = "";
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < large) continue;
    if (!stdout.write(waiting) && !closed)
      await Promise.race([once(stdout, "drain"), once(stdout, "close")]).catch(() => {});
    if (closed) return;
    waiting = "";
  }
  stdout.write(waiting);
}
