import { faultColour } from "./marks.ts";

const colour = `FF${faultColour.slice(1)}`;

/** The styles of a workbook, to which marked copies of styles are added. */
export type Styles = {
  /** The index of the copy of a style with the fill of faults. */
  marked: (base: number) => number;
  /** The style a marked style was copied from, or the same style. */
  unmarked: (style: number) => number;
  /** The index of the style for the column of reasons. */
  reason: () => number;
  /** The styles part with everything added. */
  xml: () => string;
};

/** Opens a styles part (xl/styles.xml); null where it is not built as Excel builds it. */
export function openStyles(source: string): Styles | null {
  const fills = /<fills\b[^>]*>([\s\S]*?)<\/fills>/.exec(source);
  const formats = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(source);
  if (!fills || !formats) return null;
  const fillList = elements(fills[1] as string, "fill");
  const list = elements(formats[1] as string, "xf");
  let fill = fillList.findIndex((one) => one.includes(colour));
  if (fill === -1) {
    fill = fillList.length;
    fillList.push(
      `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
  }
  const plain = (xf: string) => xf.replace(/\s(fillId|applyFill)="[^"]*"/g, "");
  const add = (xf: string) => {
    const at = list.indexOf(xf);
    return at === -1 ? list.push(xf) - 1 : at;
  };
  const filled = (xf: string) => plain(xf).replace(/^<xf\b/, `<xf fillId="${fill}" applyFill="1"`);
  return {
    marked: (base) => add(filled(list[base] ?? list[0] ?? "<xf/>")),
    unmarked: (style) => {
      const own = list[style];
      if (!own?.includes(`fillId="${fill}"`)) return style;
      const at = list.findIndex((xf) => !xf.includes(`fillId="${fill}"`) && plain(xf) === plain(own));
      return at === -1 ? 0 : at;
    },
    reason: () =>
      add(
        `<xf fillId="${fill}" applyFill="1" numFmtId="0" fontId="0" borderId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
      ),
    xml: () =>
      source
        .replace(fills[0], () => `<fills count="${fillList.length}">${fillList.join("")}</fills>`)
        .replace(formats[0], () => `<cellXfs count="${list.length}">${list.join("")}</cellXfs>`),
  };
}

function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}\\b(?:[^>]*?/>|[^>]*>[\\s\\S]*?</${name}>)`, "g"))].map(
    ([whole]) => whole,
  );
}
