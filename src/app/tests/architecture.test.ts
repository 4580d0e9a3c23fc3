import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { programFolder } from "#kernel/settings/program-folder.ts";

/** Each rule with two files of which the first breaks it: a rule is real when one has seen it fail. */
const offences: [rule: string, from: string, to: string][] = [
  ["organisation-looks-up", "src/rooms/organisation/queries.ts", "src/rooms/plans/index.ts"],
  ["accounts-looks-up", "src/rooms/accounts/queries.ts", "src/rooms/desk/index.ts"],
  ["plans-looks-up", "src/rooms/plans/commands/issue.ts", "src/rooms/desk/index.ts"],
  ["exemplars-looks-up", "src/rooms/exemplars/commands/suspend.ts", "src/rooms/desk/index.ts"],
  ["exemplars-looks-up", "src/rooms/exemplars/queries/case-page.ts", "src/rooms/opinions/index.ts"],
  ["opinions-looks-up", "src/rooms/opinions/queries/public.ts", "src/rooms/portal/index.ts"],
  ["plans-by-the-window", "src/rooms/desk/queries/desk.ts", "src/rooms/plans/commands/issue-plan.ts"],
  ["kernel-names-a-room", "src/kernel/web/page.ts", "src/rooms/plans/index.ts"],
  ["nobody-imports-the-app", "src/rooms/desk/routes.ts", "src/app/frame.ts"],
  ["rules-are-pure", "src/rooms/plans/rules.ts", "src/kernel/db/index.ts"],
  ["views-do-not-fetch", "src/rooms/plans/views/PlanPage.ts", "src/rooms/plans/queries/plans.ts"],
  ["queries-do-not-write", "src/rooms/plans/queries/plans.ts", "src/rooms/plans/commands/issue-plan.ts"],
  ["commands-know-no-page", "src/rooms/plans/commands/issue-plan.ts", "src/rooms/plans/views/PlanPage.ts"],
];

let house: string;
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "guongsang-house-"));
  symlinkSync(join(programFolder(), "node_modules"), join(house, "node_modules"), "junction");
  writeFileSync(join(house, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(
    join(house, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { allowImportingTsExtensions: true, noEmit: true, module: "nodenext" } }),
  );
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

describe("the rules of the house are seen to fail", () => {
  test.each(offences)("%s", (rule, from, to) => {
    plant(to, "export const planted = 1;\n");
    plant(from, `import { planted } from "${relative(from, to)}";\nexport const shown = planted;\n`);
    const broken = brokenRules();
    rmSync(join(house, "src"), { recursive: true });
    expect(broken).toContain(rule);
  });

  test("no-circles", () => {
    plant("src/kernel/a.ts", 'import { b } from "./b.ts";\nexport const a = () => b;\n');
    plant("src/kernel/b.ts", 'import { a } from "./a.ts";\nexport const b = () => a;\n');
    const broken = brokenRules();
    rmSync(join(house, "src"), { recursive: true });
    expect(broken).toContain("no-circles");
  });

  test("a type may be named across a wall: only what runs is an import", () => {
    plant("src/rooms/plans/queries/plans.ts", "export type Line = { id: string };\nexport const lines = [];\n");
    plant(
      "src/rooms/plans/views/PlanPage.ts",
      'import type { Line } from "../queries/plans.ts";\nexport const show = (line: Line) => line.id;\n',
    );
    const broken = brokenRules();
    rmSync(join(house, "src"), { recursive: true });
    expect(broken).toEqual([]);
  });
});

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

function relative(from: string, to: string): string {
  return `${"../".repeat(from.split("/").length - 1)}${to}`;
}

function brokenRules(): string[] {
  const program = join(programFolder(), "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = join(programFolder(), ".dependency-cruiser.cjs");
  const run = spawnSync(process.execPath, [program, "src", "--config", config, "--output-type", "json"], {
    cwd: house,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  const found = JSON.parse(run.stdout) as {
    summary: { totalCruised: number; violations: { rule: { name: string } }[] };
  };
  if (found.summary.totalCruised === 0) throw new Error("The rules looked at no file at all.");
  return found.summary.violations.map((violation) => violation.rule.name);
}
