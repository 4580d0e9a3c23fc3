import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "plan-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

const command = ["--import", "tsx", "src/app/cli.ts"];
const cli = (...words: string[]) =>
  spawnSync(process.execPath, [...command, ...words], { cwd: root, encoding: "utf8", maxBuffer: 1e8 });
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe("plan check", () => {
  test("says that a good pack is good, as JSON, and nothing else", () => {
    const { status, stdout, stderr } = cli("plan", "check", "plans/dak-lak.yaml");
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, key: "dak-lak", problems: [] });
    expect(JSON.parse(stdout).duties).toBeGreaterThan(5);
    expect([status, stderr]).toEqual([0, ""]);
  });
  test("names line and reason of each fault on both outputs, and ends with 2", () => {
    const path = file(
      "faulty.yaml",
      "format: guongsang-plan/1\nkey: X\ntitle: Y\nagency: Z\nissuer: Z\nperiod: {}\nduties: []\n",
    );
    const { status, stdout, stderr } = cli("plan", "check", path);
    const { ok, problems } = JSON.parse(stdout);
    expect([status, ok]).toEqual([2, false]);
    expect(problems.map(({ line, path }: { line: number; path: string }) => [line, path])).toEqual([
      [2, "key"],
      [6, "period"],
    ]);
    expect(stderr).toContain("dòng 2 · key: Đặt khóa bằng chữ thường");
    expect(stderr).toContain("dòng 6 · period: Ghi ngày ban hành");
  });
  test.each([
    ["a file that is not there", ["khong-co.yaml"], "Không tìm thấy tệp khong-co.yaml"],
    ["a folder", ["plans"], "plans là thư mục"],
    ["no file at all", [], "Ghi tên tệp kế hoạch sau lệnh"],
  ])("%s is bad input, said in one sentence", (_, words, sentence) => {
    const { status, stdout, stderr } = cli("plan", "check", ...words);
    expect([status, JSON.parse(stdout).ok]).toEqual([2, false]);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
  test("a file that is not UTF-8 is bad input", () => {
    const path = join(folder, "latin.yaml");
    writeFileSync(path, Buffer.from([0x74, 0x3a, 0x20, 0xe9, 0x0a]));
    expect(cli("plan", "check", path)).toMatchObject({ status: 2, stderr: expect.stringContaining("UTF-8") });
  });
});

describe("plan schedule", () => {
  test("prints the lines of the contract, in order, without a server or a database", () => {
    const { status, stdout, stderr } = cli(
      "plan",
      "schedule",
      "plans/ca-mau.yaml",
      "--from",
      "2018-01-01",
      "--to",
      "31/12/2018",
      "--json",
    );
    const lines = JSON.parse(stdout) as { dueOn: string; duty: string }[];
    expect([status, stderr]).toEqual([0, ""]);
    expect(Object.keys(lines[0]!).slice(0, 7)).toEqual([
      "duty",
      "quote",
      "unit",
      "dueFrom",
      "dueOn",
      "strict",
      "amount",
    ]);
    expect(lines.map(({ dueOn }) => dueOn)).toEqual(lines.map(({ dueOn }) => dueOn).sort());
    expect(new Set(lines.map(({ dueOn }) => dueOn))).toEqual(new Set(["2018-01-31", "2018-03-30", "2018-12-31"]));
  });
  test("without --json is a table for reading", () => {
    const { status, stdout } = cli("plan", "schedule", "plans/ninh-binh.yaml", "--to", "28/02/2023");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^TỪ NGÀY +HẠN CUỐI +KỲ +ĐƠN VỊ +NHIỆM VỤ\n/);
    expect(stdout).toContain("14/02/2023");
  });
  test.each([
    [["plans/ca-mau.yaml", "--from", "hôm qua"], "Ghi ngày sau --from và --to"],
    [["plans/ca-mau.yaml", "--from", "2020-01-01", "--to", "2019-01-01"], "Ngày sau --to phải từ"],
    [["plans/ca-mau.yaml", "--form", "2020-01-01"], "Cách dùng: plan schedule"],
    [["plans/ca-mau.yaml", "plans/dak-lak.yaml"], "Mỗi lần chỉ lập lịch một tệp"],
    [["khong-co.yaml", "--json"], "Không tìm thấy tệp"],
  ])("%j is bad input", (words, sentence) => {
    const { status, stdout, stderr } = cli("plan", "schedule", ...words);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
  });
  test("ends quietly when its reader has seen enough", async () => {
    const units = Array.from({ length: 3000 }, (_, n) => `  - { name: Phòng ${n}, kind: Phòng }\n`).join("");
    const duty =
      "  - { key: a, title: A, quote: q, kind: recurring, actor: { all: true }, proofs: [report], due: { type: every, unit: month } }\n";
    const head =
      "format: guongsang-plan/1\nkey: lon\ntitle: T\nagency: S\nissuer: S\nperiod: { from: 2024-01-01, to: 2024-12-31 }\n";
    const path = file("large.yaml", `${head}units:\n${units}duties:\n${duty}`);
    const child = spawn(process.execPath, [...command, "plan", "schedule", path, "--json"], { cwd: root });
    let said = "";
    child.stderr.on("data", (piece) => (said += piece));
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect([status, said]).toEqual([0, ""]);
  });
});

describe("the table of commands", () => {
  test("plan schema prints the published schema", () => {
    expect(JSON.parse(cli("plan", "schema").stdout).$schema).toContain("json-schema.org");
  });
  test.each([[["plan", "chek"]], [["constructor"]], [["plan"]]])(
    "%j is no command: what there is stands on stderr, exit 2",
    (words) => {
      const { status, stdout, stderr } = cli(...words);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(`Không có lệnh “${words.join(" ")}”`);
      expect(stderr).toContain("plan schedule TỆP.yaml");
    },
  );
  test("help is no fault", () => {
    expect(cli("--help").status).toBe(0);
  });
});
