import { childOf, type Element, elementsOf, isOn, settingOf } from "./xml.ts";

/** Where a paragraph stands in a list, as its properties say it. */
export type ListPlace = { numId: string; level: number };

/** How letters look, as far as it changes what is read. */
export type LetterLook = { font?: string | undefined; capitals?: boolean | undefined; hidden?: boolean | undefined };

/** What the styles of a document say, each with what it inherits. */
export type Styles = {
  lookOf(styleId: string | undefined): LetterLook;
  listOf(styleId: string | undefined): Partial<ListPlace>;
};

/** How deep styles may be based on each other. */
const deepest = 20;

/** Reads `styles.xml`; a document without one has no styles. */
export function readStyles(part: Element | undefined): Styles {
  const byId = new Map(elementsOf(part, "w:style").map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const usual = elementsOf(part, "w:style").find(
    ({ attributes }) => attributes["w:type"] === "paragraph" && ["1", "true"].includes(attributes["w:default"] ?? ""),
  );
  const base = lookIn(childOf(part, "w:docDefaults", "w:rPrDefault", "w:rPr"));
  const chain = (styleId: string | undefined): Element[] => {
    const found: Element[] = [];
    let style = styleId === undefined ? usual : byId.get(styleId);
    while (style && found.length < deepest) {
      found.unshift(style);
      style = byId.get(settingOf(childOf(style, "w:basedOn")) ?? "");
    }
    return found;
  };
  const look = (styleId: string | undefined) =>
    chain(styleId).reduce((found, style) => over(found, lookIn(childOf(style, "w:rPr"))), base);
  const list = (styleId: string | undefined): Partial<ListPlace> =>
    Object.assign({}, ...chain(styleId).map((style) => listIn(childOf(style, "w:pPr"))));
  return { lookOf: remembered(look), listOf: remembered(list) };
}

/** Asks once for each style. */
function remembered<Answer>(ask: (styleId: string | undefined) => Answer): typeof ask {
  const known = new Map<string | undefined, Answer>();
  return (styleId) => {
    const answer = known.get(styleId) ?? ask(styleId);
    known.set(styleId, answer);
    return answer;
  };
}

/** What the properties of a run or a style say about letters. */
export function lookIn(properties: Element | undefined): LetterLook {
  const [fonts, caps, hidden] = ["w:rFonts", "w:caps", "w:vanish"].map((name) => childOf(properties, name));
  return {
    font: fonts?.attributes["w:ascii"] ?? fonts?.attributes["w:hAnsi"],
    capitals: caps && isOn(caps),
    hidden: hidden && isOn(hidden),
  };
}

/** A look with what is said nearer to the letters laid over it. */
export function over(look: LetterLook, nearer: LetterLook): LetterLook {
  return {
    font: nearer.font ?? look.font,
    capitals: nearer.capitals ?? look.capitals,
    hidden: nearer.hidden ?? look.hidden,
  };
}

/** The list a paragraph's properties put it in; list and level may each be left to the style. */
export function listIn(properties: Element | undefined): Partial<ListPlace> {
  const list = childOf(properties, "w:numPr");
  const [numId, level] = [settingOf(childOf(list, "w:numId")), settingOf(childOf(list, "w:ilvl"))];
  return { ...(numId === undefined ? {} : { numId }), ...(level === undefined ? {} : { level: Number(level) }) };
}
