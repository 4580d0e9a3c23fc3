import { describe, expect, test } from "vitest";
import { extract } from "../extract.ts";
import { usualLimits } from "../limits.ts";
import { type DocxParts, docxFile, list, p, r, table } from "./docx-file.ts";

const read = async (parts: DocxParts) => (await extract(docxFile(parts), usualLimits)).split("\n\n");
const outline = list(
  "1",
  [
    ["upperRoman", "%1."],
    ["decimal", "%2."],
    ["lowerLetter", "%3)"],
    ["bullet", "\uF0B7"],
  ],
  { "1": null, "2": 1 },
);
const headings = list(
  "5",
  [
    ["decimal", "%1."],
    ["decimal", "%1.%2."],
  ],
  { "5": null },
);

describe("paragraphs and what stands in them", () => {
  test.each<[string, string, string[]]>([
    ["a paragraph a line", p("KẾ HOẠCH") + p("Gửi về Sở."), ["KẾ HOẠCH", "Gửi về Sở."]],
    ["runs are one text", `<w:p>${r("trước ")}${r("ngày ")}${r("01/02")}</w:p>`, ["trước ngày 01/02"]],
    ["a line break stays", `<w:p>${r("a")}<w:r><w:br/></w:r>${r("b")}</w:p>`, ["a\nb"]],
    ["a page break does not part words", `<w:p>${r("a")}<w:r><w:br w:type="page"/></w:r>${r("b")}</w:p>`, ["a b"]],
    ["a tab is a space", `<w:p>${r("Số:")}<w:r><w:tab/></w:r>${r("/KH")}</w:p>`, ["Số: /KH"]],
    [
      "soft hyphens are nothing, hard ones hyphens",
      `<w:p>${r("Trung\u00AD")}<w:r><w:softHyphen/><w:t>ương</w:t><w:noBreakHyphen/><w:t>A</w:t></w:r></w:p>`,
      ["Trungương-A"],
    ],
    ["letters apart from their marks are one", p("ngày".normalize("NFD")), ["ngày"]],
    [
      "signs of XML are read",
      `<w:p><w:r><w:t>A &amp; B &lt; &#7855;<![CDATA[ <c>]]></w:t></w:r></w:p>`,
      ["A & B < ắ <c>"],
    ],
    ["a field shows its result", `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${r("3")}</w:p>`, ["3"]],
    ["capitals are shown as such", `<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Kế hoạch</w:t></w:r></w:p>`, ["KẾ HOẠCH"]],
    ["hidden text is left out", `<w:p>${r("a")}<w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r></w:p>`, ["a"]],
    [
      "links and controls are gone into",
      `<w:sdt><w:sdtContent>${`<w:p><w:hyperlink>${r("a")}</w:hyperlink></w:p>`}</w:sdtContent></w:sdt>`,
      ["a"],
    ],
  ])("%s", async (_, body, text) => expect(await read({ body })).toEqual(text));

  test("of tracked changes the inserted words are read and the deleted are not", async () => {
    const deleted = `<w:del><w:r><w:delText>31/01</w:delText></w:r></w:del><w:ins>${r("15/02")}</w:ins>`;
    const moved = `<w:moveFrom>${r("cũ")}</w:moveFrom><w:moveTo>${r("mới")}</w:moveTo>`;
    expect(await read({ body: `<w:p>${r("trước ngày ")}${deleted} ${moved}</w:p>` })).toEqual(["trước ngày 15/02mới"]);
  });

  test("a paragraph whose end was deleted goes on in the next", async () => {
    const first = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r("Gửi về ")}</w:p>`;
    expect(await read({ body: first + p("Văn phòng Sở.") })).toEqual(["Gửi về Văn phòng Sở."]);
  });

  test("a text box is read once, though Word keeps it twice", async () => {
    const box = `<w:txbxContent>${p("Trong hộp")}</w:txbxContent>`;
    const twice = `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    expect(await read({ body: `<w:p>${r("Ngoài")}<w:r>${twice}</w:r></w:p>` })).toEqual(["Ngoài", "Trong hộp"]);
  });

  test("a note at the foot follows the paragraph that refers to it; heads and feet of pages are left out", async () => {
    const footnotes = `<w:footnote w:id="0" w:type="separator">${p("----")}</w:footnote><w:footnote w:id="2">${p("Gửi kèm bản mềm.")}</w:footnote>`;
    const body = `<w:p>${r("Gửi danh sách")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>${p("Hết.")}`;
    const more = { "word/header1.xml": "<w:hdr><w:p>TRANG</w:p></w:hdr>" };
    expect(await read({ body, footnotes, more })).toEqual(["Gửi danh sách", "Gửi kèm bản mềm.", "Hết."]);
  });
});

describe("numbers of lists, as Word shows them", () => {
  test("levels count on, begin anew below a higher one, and each in its own format", async () => {
    const at = (level: number) => p("x", { list: "1", level });
    const body = [0, 1, 1, 2, 2, 3, 1, 0, 1].map(at).join("");
    expect(await read({ body, numbering: outline })).toEqual(
      ["I.", "1.", "2.", "a)", "b)", "-", "3.", "II.", "1."].map((mark) => `${mark} x`),
    );
  });

  test("a list with a start of its own begins there once; one that goes on goes on after text", async () => {
    const body = [p("a", { list: "1" }), p("–"), p("b", { list: "1" }), p("c", { list: "2" }), p("d", { list: "2" })];
    expect(await read({ body: body.join(""), numbering: outline })).toEqual(["I. a", "–", "II. b", "I. c", "II. d"]);
  });

  test("a level may show those above it, and a style may carry the list", async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H"/></w:style>`;
    const body =
      p("a", { list: "5" }) + p("b", { style: "H" }) + p("c", { style: "H2" }) + p("d", { style: "H", list: "0" });
    expect(await read({ body, styles, numbering: headings })).toEqual(["1. a", "1.1. b", "1.2. c", "d"]);
  });
});

describe("tables", () => {
  test("are rows with the mark between cells; a cell's own lines stay", async () => {
    const body = table([
      ["TT", "Nhiệm vụ", "Hạn"],
      ["1", ["Gửi danh sách", "Gửi bản mềm"], "31/01"],
    ]);
    expect(await read({ body })).toEqual(["| TT | Nhiệm vụ | Hạn |", "| 1 | Gửi danh sách\nGửi bản mềm | 31/01 |"]);
  });

  test("the national heading and the foot are read column by column", async () => {
    const head = table([
      [
        ["UBND TỈNH", "SỞ TƯ PHÁP"],
        ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
      ],
      ["Số: 12/KH-STP", "Sóc Trăng, ngày 06 tháng 3 năm 2017"],
    ]);
    const foot = table([
      [
        ["Nơi nhận:", "- UBND tỉnh;"],
        ["GIÁM ĐỐC", "Nguyễn Văn Minh"],
      ],
    ]);
    expect(await read({ body: head + foot })).toEqual([
      "UBND TỈNH",
      "SỞ TƯ PHÁP",
      "Số: 12/KH-STP",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Sóc Trăng, ngày 06 tháng 3 năm 2017",
      "Nơi nhận:",
      "- UBND tỉnh;",
      "GIÁM ĐỐC",
      "Nguyễn Văn Minh",
    ]);
  });
});

describe("fonts before Unicode", () => {
  test.each([
    ["TCVN3", r("KÕ ho¹ch ph¸t ®éng", ".VnTime"), "Kế hoạch phát động"],
    ["its capitals", r("KÕ ho¹ch", ".VnTimeH"), "KẾ HOẠCH"],
    ["VNI, a letter and its mark in two runs", `${r("Keá hoa", "VNI-Times")}${r("ïch", "VNI-Times")}`, "Kế hoạch"],
    ["soft hyphen is ư there", r("tr\u00ADíc ngµy", ".VnTime"), "trước ngày"],
    ["Unicode that only bears the name", r("Kế hoạch", ".VnTime"), "Kế hoạch"],
    ["beside Unicode", `${r("Số ", "Times New Roman")}${r("ngµy", ".VnTime")}`, "Số ngày"],
  ])("%s", async (_, runs, text) => expect(await read({ body: `<w:p>${runs}</w:p>` })).toEqual([text]));

  test("a style may name the font", async () => {
    const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>`;
    expect(await read({ body: p("ngµy"), styles })).toEqual(["ngày"]);
  });
});
