import { readPackFile, sayProblems } from "./pack-file.ts";
import { badInput, sayJson } from "./say.ts";

/** `plan check TỆP.yaml`: says whether a pack can be used, and every place to mend. */
export async function run(args: string[]): Promise<number> {
  const read = readPackFile(args[0]);
  if ("problems" in read) {
    sayProblems(read.problems);
    sayJson({ ok: false, key: null, duties: 0, problems: read.problems });
    return badInput;
  }
  sayProblems(read.warnings.map((warning) => ({ ...warning, message: `(nên xem lại) ${warning.message}` })));
  sayJson({ ok: true, key: read.pack.key, duties: read.pack.duties.length, problems: [], warnings: read.warnings });
  return 0;
}
