import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { usualLimits } from "../limits.ts";
import { lines, type Placed, pdfFile } from "./pdf-file.ts";

const read = async (...pages: Placed[][]) => (await extract(pdfFile(pages), usualLimits)).split("\n\n");

/** Fills a line of 450 points: 75 letters of 6 points. */
const filled = (text: string) => text.padEnd(75, " điều khoản").slice(0, 75).replace(/ $/, ".");
const margin = 85;

describe("running text", () => {
  test("lines become paragraphs; indents, numbers and short lines part them", async () => {
    const texts = lines([filled("thứ hai của đoạn"), "cuối đoạn."], { x: margin, y: 120 });
    const page = [
      { text: filled("Đoạn một").slice(0, 70), x: margin + 30, y: 100 },
      ...texts,
      { text: filled("Đoạn hai").slice(0, 70), x: margin + 30, y: 160 },
      { text: filled("1. Mục một"), x: margin, y: 180 },
      { text: filled("- Gạch đầu dòng"), x: margin, y: 200 },
      { text: "hết.", x: margin, y: 220 },
    ];
    const found = await read(page);
    expect(found.map((one) => one.split(" ").slice(0, 2).join(" "))).toEqual([
      "Đoạn một",
      "Đoạn hai",
      "1. Mục",
      "- Gạch",
    ]);
    expect(found[0]).toMatch(/thứ hai của đoạn.* cuối đoạn\.$/);
    expect(found[3]).toMatch(/hết\.$/);
  });

  test("goes on over the page; numbers and lines that repeat on the pages are left out", async () => {
    const page = (n: number): Placed[] => [
      { text: String(n), x: 290, y: 40 },
      ...lines(
        ["mở", "x", "y", "kết"].map((word) => filled(`trang${n}${word} ${"abc"[n - 1]}`)),
        { x: margin, y: 90 },
      ),
      { text: `Kế hoạch thi đua, trang ${n}/3`, x: margin, y: 800 },
    ];
    const [whole, ...rest] = await read(page(1), page(2), page(3));
    expect(rest).toEqual([]);
    expect(whole).toMatch(/trang1mở.*trang1kết.*trang2mở.*trang3kết/);
    expect(whole).not.toMatch(/Kế hoạch thi đua|\b2\b/);
  });

  test("a title in the middle stays lines of one paragraph", async () => {
    const title = [
      { text: "KẾ HOẠCH", x: margin + 201, y: 90 },
      { text: "Phát động phong trào thi đua", x: margin + 141, y: 108 },
    ];
    const body = lines(["a", "b", "c"].map(filled), { x: margin, y: 150, pitch: 18 });
    expect((await read([...title, ...body]))[0]).toBe("KẾ HOẠCH\nPhát động phong trào thi đua");
  });
});

describe("columns", () => {
  test("of the national heading and of the foot are untangled", async () => {
    const head = [
      ...lines(["UBND TỈNH", "SỞ TƯ PHÁP", "Số: 12/KH-STP"], { x: 100, y: 60 }),
      ...lines(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Sóc Trăng, ngày 06 tháng 3"], {
        x: 300,
        y: 62,
      }),
    ];
    const foot = [
      ...lines(["Nơi nhận:", "- UBND tỉnh;", "- Lưu: VT."], { x: margin, y: 700 }),
      ...lines(["GIÁM ĐỐC", "", "Nguyễn Văn Minh"], { x: 380, y: 700 }),
    ];
    const body = lines(["a", "b", "c"].map(filled), { x: margin, y: 300 });
    expect(await read([...head, ...body, ...foot])).toEqual([
      "UBND TỈNH\nSỞ TƯ PHÁP\nSố: 12/KH-STP",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSóc Trăng, ngày 06 tháng 3",
      expect.stringContaining("a điều khoản"),
      "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.",
      "GIÁM ĐỐC\nNguyễn Văn Minh",
    ]);
  });

  test("of a table become rows, a cell's lines joined", async () => {
    const row = (y: number, ...cells: string[]) => cells.map((text, at) => ({ text, x: margin + at * 150, y }));
    const page = [
      ...lines(["a", "b", "c"].map(filled), { x: margin, y: 90 }),
      ...row(200, "TT", "Nhiệm vụ", "Thời hạn"),
      ...row(220, "1", "Gửi danh sách", "Trước ngày"),
      ...row(235, "", "đăng ký", "01/02/2024").filter(({ text }) => text),
      ...row(255, "2", "Báo cáo sơ kết", "Tháng 6/2024"),
    ];
    expect((await read(page)).slice(1)).toEqual([
      "| TT | Nhiệm vụ | Thời hạn |",
      "| 1 | Gửi danh sách đăng ký | Trước ngày 01/02/2024 |",
      "| 2 | Báo cáo sơ kết | Tháng 6/2024 |",
    ]);
  });
});

describe("a table that goes on over the end of a page", () => {
  const row = (y: number, ...cells: string[]) =>
    cells.flatMap((text, at) => (text === "" ? [] : [{ text, x: margin + at * 150, y }]));
  const head = (y: number) => row(y, "TT", "Nhiệm vụ", "Thời hạn");
  const before = lines(["a", "b", "c"].map(filled), { x: margin, y: 90 });
  const first = [
    ...before,
    ...head(200),
    ...row(220, "1", "Gửi danh sách", "Trước ngày"),
    ...row(235, "", "đăng ký", "01/02/2024"),
  ];
  const rows = (found: string[]) => found.filter((one) => one.startsWith("|"));
  const whole = [
    "| TT | Nhiệm vụ | Thời hạn |",
    "| 1 | Gửi danh sách đăng ký | Trước ngày 01/02/2024 |",
    "| 2 | Báo cáo sơ kết | Tháng 6/2024 |",
    "| 3 | Tổng kết | Tháng 12/2024 |",
  ];
  const after = [...row(80, "2", "Báo cáo sơ kết", "Tháng 6/2024"), ...row(100, "3", "Tổng kết", "Tháng 12/2024")];
  const lower = (placed: Placed[], by: number) => placed.map((one) => ({ ...one, y: one.y + by }));

  test("is one, whether its head is repeated or not", async () => {
    expect(rows(await read(first, after))).toEqual(whole);
    expect(rows(await read(first, [...head(60), ...after]))).toEqual(whole);
  });

  test("keeps the end of a cell that stands alone at the top of the page in its row", async () => {
    const broken = first.filter(({ text }) => text !== "đăng ký" && text !== "01/02/2024");
    const tail = [...row(60, "", "đăng ký", ""), ...row(75, "", "", "01/02/2024")];
    expect(rows(await read(broken, [...tail, ...lower(after, 20)]))).toEqual(whole);
  });

  test("goes on over three pages; text between two tables parts them", async () => {
    const last = row(80, "4", "Lưu hồ sơ", "Hằng năm");
    expect(rows(await read(first, after, last))).toEqual([...whole, "| 4 | Lưu hồ sơ | Hằng năm |"]);
    const text = lines(["d", "e", "f"].map(filled), { x: margin, y: 60 });
    const apart = await read(first, [...text, ...head(200), ...lower(after, 150)]);
    expect(rows(apart).filter((one) => one === whole[0])).toHaveLength(2);
  });

  test("the foot beside the signature at the top of the next page is none of its rows", async () => {
    const foot = [
      ...lines(["Nơi nhận:", "- UBND tỉnh;"], { x: margin, y: 80 }),
      ...lines(["GIÁM ĐỐC", "Nguyễn Văn Minh"], { x: margin + 300, y: 80 }),
    ];
    expect((await read(first, foot)).slice(-2)).toEqual(["Nơi nhận:\n- UBND tỉnh;", "GIÁM ĐỐC\nNguyễn Văn Minh"]);
  });
});

test("text of old fonts is read", async () => {
  expect(await read(lines(["C¸c ®¬n vÞ göi danh s¸ch vÒ V¨n phßng."], { x: margin, y: 90 }))).toEqual([
    "Các đơn vị gửi danh sách về Văn phòng.",
  ]);
});
