/** A text at a place of a page: from the left and from the top, in points. Every letter is half as wide as it is high. */
export type Placed = { text: string; x: number; y: number; size?: number };

const [width, height] = [595, 842];

/** Builds a PDF with text, A4; `encrypted` makes it look locked by a password. */
export function pdfFile(pages: Placed[][], encrypted = false): Uint8Array {
  const letters = [...new Set(pages.flat().flatMap((one) => [...one.text]))];
  const codeOf = (letter: string) => hex(letters.indexOf(letter) + 1);
  const firstPage = 7;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, n) => `${firstPage + 2 * n} 0 R`).join(" ")}]>>`,
    "<</Type/Font/Subtype/Type0/BaseFont/Times/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>",
    "<</Type/Font/Subtype/CIDFontType2/BaseFont/Times/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor 6 0 R>>",
    stream(unicodeMap(letters, codeOf)),
    "<</Type/FontDescriptor/FontName/Times/Flags 4/Ascent 900/Descent -200/CapHeight 700/StemV 80/ItalicAngle 0/FontBBox[0 -200 1000 900]>>",
    ...pages.flatMap((page, n) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Resources<</Font<</F 3 0 R>>>>/Contents ${firstPage + 2 * n + 1} 0 R>>`,
      stream(page.map((one) => drawn(one, codeOf)).join("\n")),
    ]),
  ];
  if (encrypted) objects.push(`<</Filter/Standard/V 1/R 2/P -4/O<${"ab".repeat(32)}>/U<${"cd".repeat(32)}>>>`);
  return assembled(objects, encrypted);
}

/** Lines of running text from the top of the page, one below the other. */
export function lines(texts: string[], from: { x: number; y: number; pitch?: number; size?: number }): Placed[] {
  const { x, y, pitch = 20, size = 12 } = from;
  return texts.map((text, n) => ({ text, x, y: y + n * pitch, size }));
}

function drawn({ text, x, y, size = 12 }: Placed, codeOf: (letter: string) => string): string {
  return `BT /F ${size} Tf ${x} ${height - y} Td <${[...text].map(codeOf).join("")}> Tj ET`;
}

function unicodeMap(letters: string[], codeOf: (letter: string) => string): string {
  const pairs = letters.map((letter) => `<${codeOf(letter)}> <${hex(letter.codePointAt(0) ?? 32)}>`).join("\n");
  return `begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${letters.length} beginbfchar ${pairs} endbfchar endcmap`;
}

function assembled(objects: string[], encrypted: boolean): Uint8Array {
  let text = "%PDF-1.7\n";
  const places = objects.map((object, n) => {
    const place = text.length;
    text += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const lock = encrypted ? `/Encrypt ${objects.length} 0 R/ID[<00><00>]` : "";
  const trailer = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${lock}>>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`);
}

const stream = (text: string) => `<</Length ${text.length}>>stream\n${text}\nendstream`;

const hex = (n: number) => n.toString(16).padStart(4, "0");
