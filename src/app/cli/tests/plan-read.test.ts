import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { docxFile, docxOfText, p } from "#kernel/documents/tests/docx-file.ts";
import { lines, pdfFile } from "#kernel/documents/tests/pdf-file.ts";
import { readPack } from "#rooms/plans/packs/index.ts";
import { run } from "../plan-read.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "plan-read-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The program itself, as typed: its exit code and all it prints. */
const cli = (...words: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "src/app/cli.ts", "plan", ...words], { cwd: root, encoding: "utf8" });

/** The same command in this process, which starts sooner; what it prints is caught. */
async function read(...words: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const said = { stdout: "", stderr: "" };
  const kept = { stdout: process.stdout.write, stderr: process.stderr.write };
  const names = ["stdout", "stderr"] as const;
  for (const name of names) {
    process[name].write = (piece: string | Uint8Array) => {
      said[name] += piece;
      return true;
    };
  }
  try {
    return { status: await run(words), ...said };
  } finally {
    for (const name of names) process[name].write = kept[name];
  }
}

const file = (name: string, content: Uint8Array | string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const text = `SỞ NÔNG NGHIỆP TỈNH VÍ DỤ

Số: 12/KH-SNN

Ví Dụ, ngày 05 tháng 01 năm 2026

KẾ HOẠCH
Phát động phong trào thi đua năm 2026

Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;

I. NỘI DUNG

1. Các phòng gửi danh sách đăng ký
về Văn phòng\u00a0Sở trước ngày 01/02/2026.

2. Hằng quý mỗi đơn vị giới thiệu tối thiểu 01 điển hình tiên tiến.`;

const paragraphs = text.replace("đăng ký\nvề", "đăng ký về").split(/\n\n/);
/** A page as Word prints it: paragraphs apart, the lines of one close together. */
const pdfLines = paragraphs.flatMap((one, n) => lines(one.split("\n"), { x: 80, y: 60 + 48 * n, pitch: 15, size: 11 }));
const files: [kind: string, path: string][] = [
  [".txt", file("ke-hoach.txt", text)],
  [".md", file("ke-hoach.md", text.replace("KẾ HOẠCH\n", "# KẾ HOẠCH\n## ").replace("trước ngày", "**trước ngày**"))],
  [".docx", file("ke-hoach.docx", docxOfText(text.replace("đăng ký\nvề", "đăng ký về")))],
  [".pdf", file("ke-hoach.pdf", pdfFile([pdfLines]))],
];

type Printed = Record<string, unknown> & { duties: Record<string, unknown>[]; warnings: Record<string, unknown>[] };
const must = ["quote", "kind", "due", "actor", "receiver", "what", "cite"];
const may = ["strict", "amount", "via", "ordinal", "ifAny", "soft", "blank"];

describe.each(files)("plan read of a %s", { timeout: 60_000 }, (kind, path) => {
  test("--json prints the contract and nothing else", async () => {
    const { status, stdout, stderr } = await read(path, "--json");
    expect([status, stderr]).toEqual([0, ""]);
    const printed: Printed = JSON.parse(stdout);
    expect(Object.keys(printed)).toEqual(
      "title number issuedOn agency period bases duties undated warnings".split(" "),
    );
    expect(printed).toMatchObject({
      title: "Phát động phong trào thi đua năm 2026",
      number: "12/KH-SNN",
      issuedOn: "2026-01-05",
      agency: "SỞ NÔNG NGHIỆP TỈNH VÍ DỤ",
      period: { from: "2026-01-01", to: "2026-12-31" },
      bases: [{ text: expect.stringContaining("Luật Thi đua, khen thưởng"), number: null }],
    });
    for (const duty of printed.duties) {
      expect(must.filter((key) => !(key in duty))).toEqual([]);
      expect(Object.keys(duty).filter((key) => ![...must, ...may].includes(key))).toEqual([]);
    }
    for (const warning of printed.warnings) expect(Object.keys(warning)).toEqual(["code", "quote", "message"]);
    const [sent, shown] = printed.duties.slice(-2);
    const before = kind === ".md" ? "**trước ngày**" : "trước ngày";
    expect(sent).toMatchObject({
      quote: `Các phòng gửi danh sách đăng ký về Văn phòng Sở ${before} 01/02/2026`,
      kind: "deadline",
      due: { type: "by", date: "2026-02-01" },
      strict: true,
      actor: "Các phòng",
      receiver: "Văn phòng Sở",
    });
    expect(shown).toMatchObject({ kind: "quota", due: { type: "every", unit: "quarter" }, amount: { min: 1 } });
  });

  test("--yaml prints a pack that breaks no rule", async () => {
    const { status, stdout, stderr } = await read(path, "--yaml");
    expect([status, stderr]).toEqual([0, ""]);
    expect(readPack(stdout)).toMatchObject({ pack: { number: "12/KH-SNN", duties: { length: 2 } } });
  });
});

describe("as it is typed", { timeout: 180_000 }, () => {
  test("what it prints for a .docx is the contract, what for a .pdf passes plan check, a damaged file ends with 2", () => {
    const [, , [, docx], [, pdf]] = files as [unknown, unknown, [string, string], [string, string]];
    const json = cli("read", docx, "--json");
    expect([json.status, json.stderr, JSON.parse(json.stdout).number]).toEqual([0, "", "12/KH-SNN"]);
    const checked = cli("check", file("draft.yaml", cli("read", pdf, "--yaml").stdout));
    expect([checked.status, JSON.parse(checked.stdout)]).toMatchObject([0, { ok: true, duties: 2, problems: [] }]);
    const damaged = cli("read", file("do.docx", docxFile({ body: p("a") }).subarray(0, 700)));
    expect([damaged.status, damaged.stdout]).toEqual([2, ""]);
    expect(damaged.stderr).toMatch(/^Tệp bị hỏng[^\n]*\n$/);
  });
});

describe("a draft that lacks something", { timeout: 60_000 }, () => {
  test("is printed all the same, and what to write is said beside it", async () => {
    const path = file("khong-ten.txt", "Gửi báo cáo về Sở trước hội nghị.");
    const { status, stdout, stderr } = await read(path, "--yaml");
    expect([status, stdout.startsWith("format: guongsang-plan/1\n")]).toEqual([0, true]);
    expect(stderr).toBe("(cần ghi thêm) Ghi ngày ban hành hoặc ngày bắt đầu để biết kế hoạch chạy từ khi nào.\n");
  });
});

describe("what cannot be read ends with 2 and one sentence of what to do", { timeout: 60_000 }, () => {
  const large = file("lon.pdf", "%PDF-1.7");
  truncateSync(large, 3 * 1024 ** 3);
  const locked = pdfFile([lines(["Kế hoạch"], { x: 90, y: 90 })], true);
  test.each<[string, string[], RegExp]>([
    ["no file named", [], /^Ghi tên tệp của kế hoạch/],
    ["a missing file", ["khong-co.docx"], /^Không tìm thấy tệp khong-co\.docx; kiểm tra lại tên/],
    ["a folder", ["plans"], /^plans là thư mục; ghi tên một tệp/],
    ["an empty file", [file("rong.docx", "")], /^Tệp không có nội dung; hãy /],
    ["a file of blanks", [file("trang.txt", " \n\n ")], /^Tệp không có chữ nào.*; hãy /],
    ["a PDF of pictures", [file("quet.pdf", pdfFile([[], []]))], /^Tệp PDF này là bản quét.*; hãy dùng tệp Word/],
    ["a locked PDF", [file("khoa.pdf", locked)], /^Tệp có đặt mật khẩu; hãy bỏ mật khẩu/],
    [
      "a damaged .docx",
      [file("hong.docx", docxFile({ body: p("a") }).subarray(0, 700))],
      /^Tệp bị hỏng.*; hãy mở bằng/,
    ],
    ["a wrong kind", [file("anh.docx", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]))], /^Đây là ảnh chụp.*; hãy dùng/],
    ["3 GB", [large], /^Tệp lớn hơn 20 MB; hãy /],
    ["two files", ["a.txt", "b.txt"], /^Mỗi lần chỉ đọc một tệp; bỏ bớt “b\.txt”/],
    ["both forms", ["a.txt", "--json", "--yaml"], /^Chọn một trong hai/],
    ["an unknown word", ["a.txt", "--jsn"], /^Cách dùng: plan read/],
  ])("%s", async (_, words, sentence) => {
    const { status, stdout, stderr } = await read(...words);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
  });
});
