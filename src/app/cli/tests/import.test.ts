import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test, vi } from "vitest";
import { run } from "../import.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const given = join(root, "src/rooms/organisation/imports/tests/given");
const folder = mkdtempSync(join(tmpdir(), "import-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

const cli = (...words: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "src/app/cli.ts", "import", ...words], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
/** The command in this process, with what it says. */
async function said(...words: string[]) {
  const heard = { stdout: "", stderr: "" };
  const ears = (["stdout", "stderr"] as const).map((stream) =>
    vi.spyOn(process[stream], "write").mockImplementation((text) => {
      heard[stream] += text;
      return true;
    }),
  );
  const status = await run(words).finally(() => {
    for (const ear of ears) ear.mockRestore();
  });
  return { status, ...heard };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const units = join(given, "a1-don-vi-tand-ca-mau.xlsx");
const context = join(given, "a1-don-vi-tand-ca-mau.expected.json");

describe("import", () => {
  test("prints what a good import finds, with the keys of the expected findings and nothing else", () => {
    const { status, stdout, stderr } = cli("units", units, "--context", context, "--dry-run", "--json");
    const expected = JSON.parse(readFileSync(context, "utf8"));
    const { context: _context, known_units: _known, not_duplicates, ...findings } = expected;
    const found = JSON.parse(stdout);
    expect([status, stderr]).toEqual([0, ""]);
    expect(found).toEqual({ ...findings, not_duplicates: found.not_duplicates });
    expect(found.not_duplicates).toEqual(expect.arrayContaining(not_duplicates));
  }, 60_000);

  test("reads of the context file only what it may", async () => {
    const { kind: _kind, rows: _rows, ...asked } = JSON.parse(readFileSync(context, "utf8"));
    const bare = file(
      "context.json",
      JSON.stringify({ context: asked.context, sheet: asked.sheet, known_units: asked.known_units }),
    );
    const [one, two] = [
      await said("units", units, `--context=${context}`, "--dry-run", "--json"),
      await said("units", units, `--context=${bare}`, "--dry-run", "--json"),
    ];
    expect(one).toEqual(two);
    expect(JSON.parse(one.stdout).rows).toHaveLength(49);
  });

  test("without --json sums up for people", async () => {
    const { status, stdout } = await said("units", units, "--context", context, "--dry-run");
    expect(status).toBe(0);
    expect(stdout).toContain("49 dòng, 6 dòng cần sửa");
    expect(stdout).toContain("dòng 33 trùng với dòng 27");
  });

  test.each([
    ["no kind", [], "Ghi loại danh sách"],
    ["a kind not known", ["cars", units], "units, people, accounts"],
    ["no file", ["units"], "Ghi tên tệp"],
    ["not a trial", ["units", units, "--context", context], "thêm --dry-run"],
    ["a file that is not there", ["units", "khong-co.xlsx", "--context", context, "--dry-run"], "Không tìm thấy tệp"],
    ["no context", ["units", units, "--dry-run"], "tệp ngữ cảnh"],
    ["a context that is no JSON", ["units", units, "--context", units, "--dry-run"], "không phải JSON"],
    [
      "a file that is no spreadsheet",
      ["units", file("a.xlsx", "%PDF-1.7"), "--context", context, "--dry-run"],
      "tệp PDF",
    ],
    ["a file without such a list", ["accounts", units, "--context", context, "--dry-run"], "Không thấy bảng tài khoản"],
  ])("%s is bad input, said in one sentence", async (_, words, sentence) => {
    const { status, stdout, stderr } = await said(...words);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
