import { xml } from "#kernel/xml.ts";

/** Signs of the title a line of the cover takes, and so many lines. */
const wide = 20;
const mostLines = 7;

/** Bìa của sách điện tử: drawn, for the shelf of the reading program; its words stand on the page as text too. */
export function coverDrawing(
  { title, subtitle, placeAndYear }: { title: string; subtitle: string; placeAndYear: string },
  lines: readonly string[],
): string {
  const told = broken(title.toLocaleUpperCase("vi"), wide).slice(0, mostLines);
  const top = 820 - told.length * 40;
  const text = (words: string, y: number, size: number, fill: string, more = "") =>
    `<text x="600" y="${y}" font-size="${size}" fill="${fill}" text-anchor="middle"${more}>${xml(words)}</text>`;
  const under = broken(subtitle, 44).slice(0, 2);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1700" font-family="Tinos, 'Times New Roman', serif">
<rect width="1200" height="1700" fill="#8f1d1d"/>
<rect x="56" y="56" width="1088" height="1588" fill="none" stroke="#d9b45f" stroke-width="6"/>
<rect x="74" y="74" width="1052" height="1552" fill="none" stroke="#d9b45f" stroke-width="2"/>
${lines.map((line, n) => text(line.toLocaleUpperCase("vi"), 190 + n * 50, 34, "#f3dca4", ' font-weight="bold"')).join("\n")}
<g transform="translate(600 ${top - 110})" fill="#f3dca4" fill-opacity="0.22" stroke="#d9b45f" stroke-width="2">
${[-72, 72, -48, 48, -24, 24, 0].map((turn) => `<path transform="rotate(${turn})" d="M0 0C-60 -70 -60 -140 0 -210C60 -140 60 -70 0 0Z"/>`).join("\n")}
</g>
${told.map((line, n) => text(line, top + n * 92, 76, "#ffffff", ' font-weight="bold"')).join("\n")}
${under.map((line, n) => text(line, top + told.length * 92 + 20 + n * 56, 44, "#f3dca4", ' font-style="italic"')).join("\n")}
${text(placeAndYear, 1540, 38, "#f3dca4")}
</svg>`;
}

/** Words in lines of at most so many signs; a longer word has a line of its own. */
function broken(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
