import { randomInt, timingSafeEqual } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DbOrTx } from "#kernel/db/index.ts";
import { agencyCount } from "./queries.ts";

const place = (dataFolder: string) => join(dataFolder, "first-start-code");

/**
 * Mã khởi đầu: whoever started the program reads it in the terminal, so that nobody else enters the first administrator.
 * Made while the program knows no agency, and kept in the data folder (for several servers on one folder: the first
 * one's). Null when an agency is there.
 */
export async function keptStartCode(db: DbOrTx, dataFolder: string): Promise<string | null> {
  if ((await agencyCount(db)) > 0) {
    await forgetStartCode(dataFolder);
    return null;
  }
  await writeFile(place(dataFolder), readableCode(), { mode: 0o600, flag: "wx" }).catch((error) => {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  });
  return readStartCode(dataFolder);
}

/** The code as it is kept; null when there is none. */
export async function readStartCode(dataFolder: string): Promise<string | null> {
  return readFile(place(dataFolder), "utf8").then(
    (code) => code.trim(),
    () => null,
  );
}

/** Takes the code away: it opens nothing any more. */
export async function forgetStartCode(dataFolder: string): Promise<void> {
  await rm(place(dataFolder), { force: true });
}

/** Whether what was typed is the code; dashes, spaces and capitals aside. Takes the same time for every wrong one. */
export function isStartCode(typed: string, code: string | null): boolean {
  if (code === null) return false;
  const [one, other] = [plain(typed), plain(code)].map((text) => Buffer.from(text.padEnd(64).slice(0, 64)));
  return timingSafeEqual(one!, other!);
}

function plain(text: string): string {
  return text.replace(/[\s-]/g, "").toUpperCase();
}

/** Three groups of four signs that are told apart on a screen. */
function readableCode(): string {
  const signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const group = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join("");
  return [group(), group(), group()].join("-");
}
