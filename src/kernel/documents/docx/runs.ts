import { fromScript, type Script, scriptOf } from "./fonts.ts";
import { type LetterLook, lookIn, over, type Styles } from "./styles.ts";
import { childOf, type Element, elementsOf, settingOf } from "./xml.ts";

/** What stands in a paragraph: its text, and what hangs on it. */
export type ParagraphContent = {
  text: string;
  boxes: Element[];
  notes: { kind: "footnote" | "endnote"; id: string }[];
};

/** Parts of a paragraph that are not its text: deleted and moved-away words, field codes, properties, comments. */
const leftOut = new Set([
  "w:del",
  "w:moveFrom",
  "w:pPr",
  "w:rPr",
  "w:delText",
  "w:instrText",
  "w:delInstrText",
  "w:object",
]);

/**
 * The text of one paragraph as it is shown: tracked changes accepted, fields by their result, breaks of lines kept, text of
 * old fonts in Unicode. Text boxes and notes are given beside it.
 */
export function contentOf(paragraph: Element, styles: Styles): ParagraphContent {
  const styleId = settingOf(childOf(paragraph, "w:pPr", "w:pStyle"));
  const found: ParagraphContent = { text: "", boxes: [], notes: [] };
  const pieces: { script: Script; text: string }[] = [];
  const put = (script: Script, text: string) => {
    const last = pieces.at(-1);
    if (last?.script === script) last.text += text;
    else pieces.push({ script, text });
  };
  const walk = (element: Element, look: LetterLook) => {
    for (const child of element.children) if (typeof child !== "string") visit(child, look);
  };
  const visit = (element: Element, look: LetterLook) => {
    if (leftOut.has(element.name)) return;
    if (element.name === "w:r") return walk(element, runLook(element, look, styles));
    if (element.name === "w:txbxContent") return void found.boxes.push(element);
    if (element.name === "mc:AlternateContent") return chosen(element, look, walk);
    const note = noteOf(element);
    if (note) return void found.notes.push(note);
    if (element.name === "w:t" || element.name === "m:t") {
      if (look.hidden) return;
      const text = element.children.filter((one) => typeof one === "string").join("");
      const script = scriptOf(look.font);
      return put(script, look.capitals && script === "unicode" ? text.toUpperCase() : text);
    }
    const sign = signs[element.name];
    if (sign !== undefined) return put(pieces.at(-1)?.script ?? "unicode", sign(element));
    walk(element, look);
  };
  walk(paragraph, styles.lookOf(styleId));
  found.text = pieces.map(({ script, text }) => fromScript(script, text)).join("");
  return found;
}

/** True when the mark at the end of the paragraph was deleted: the next one goes on in its line. */
export function runsOn(paragraph: Element): boolean {
  return childOf(paragraph, "w:pPr", "w:rPr", "w:del") !== undefined;
}

const signs: Record<string, (element: Element) => string> = {
  "w:tab": () => "\t",
  "w:br": ({ attributes }) => (["page", "column"].includes(attributes["w:type"] ?? "") ? " " : "\n"),
  "w:cr": () => "\n",
  "w:noBreakHyphen": () => "-",
  "w:softHyphen": () => "",
  "w:sym": () => " ",
};

function runLook(run: Element, look: LetterLook, styles: Styles): LetterLook {
  const properties = childOf(run, "w:rPr");
  const characterStyle = settingOf(childOf(properties, "w:rStyle"));
  const styled = characterStyle === undefined ? look : over(look, styles.lookOf(characterStyle));
  return over(styled, lookIn(properties));
}

/** Walks through what a newer Word shows; what it keeps for older ones is the same thing a second time. */
function chosen(alternatives: Element, look: LetterLook, walk: (element: Element, look: LetterLook) => void): void {
  const shown = elementsOf(alternatives, "mc:Choice")[0] ?? elementsOf(alternatives, "mc:Fallback")[0];
  if (shown) walk(shown, look);
}

function noteOf({ name, attributes }: Element): ParagraphContent["notes"][number] | null {
  if (name === "w:footnoteReference") return { kind: "footnote", id: attributes["w:id"] ?? "" };
  return name === "w:endnoteReference" ? { kind: "endnote", id: attributes["w:id"] ?? "" } : null;
}
