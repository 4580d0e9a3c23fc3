import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, expect, it } from "vitest";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { spreadsheetWorker } from "../index.ts";
import { workbookFile } from "./workbook.ts";

// In the program's folder, so that packages are found as they are from dist/.
const folder = mkdtempSync(join(programFolder(), "node_modules", ".bundled-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("reads in a thread when the program runs as a bundle", async () => {
  const program = `
    import { readFileSync } from "node:fs";
    import { readBook } from "#kernel/spreadsheets/index.ts";
    const book = await readBook(readFileSync(process.argv[2]));
    console.log(JSON.stringify(book.sheets[0].rows));`;
  const common = { bundle: true, platform: "node", format: "esm", target: "node20", packages: "external" } as const;
  const stdin = { contents: program, resolveDir: programFolder(), loader: "ts" } as const;
  await build({ ...common, stdin, outfile: join(folder, "program.js") });
  const entryPoints = [join(programFolder(), spreadsheetWorker.source)];
  await build({ ...common, entryPoints, outfile: join(folder, spreadsheetWorker.bundle) });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  writeFileSync(join(folder, "a.xlsx"), workbookFile([{ name: "A", rows: [["Trần Văn Thời"]] }]));
  const said = execFileSync(process.execPath, [join(folder, "program.js"), join(folder, "a.xlsx")], {
    encoding: "utf8",
  });
  expect(JSON.parse(said)).toEqual([[{ text: "Trần Văn Thời" }]]);
}, 60_000);
