import { stderr } from "node:process";
import { Refused } from "#kernel/verdict.ts";
import { importPack, planRefusals } from "#rooms/plans/index.ts";
import { readPackFile, sayProblems } from "./pack-file.ts";
import { badInput, sayJson } from "./say.ts";
import { withDatabase } from "./with-database.ts";

/** `plan import TỆP.yaml`: takes a pack in as a draft; refused (exit 1) when a plan of that key is there. */
export async function run(args: string[]): Promise<number> {
  const read = readPackFile(args[0]);
  if ("problems" in read) {
    sayProblems(read.problems);
    sayJson({ ok: false, problems: read.problems });
    return badInput;
  }
  return withDatabase(async (db) => {
    try {
      sayJson({ ok: true, ...(await importPack(db, read.pack, new Date())) });
      return 0;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const sentences: Record<string, (facts: Record<string, string>) => string> = planRefusals;
      const said = error.reasons.map((reason) => sentences[reason.code]?.(reason.facts ?? {}) ?? reason.code);
      stderr.write(`${said.join("\n")}\n`);
      sayJson({ ok: false, refused: said });
      return 1;
    }
  });
}
