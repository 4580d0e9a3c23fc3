import type { Limits } from "../limits.ts";
import { counterOf } from "./numbering.ts";
import { openParts, type Parts } from "./parts.ts";
import { contentOf, type ParagraphContent, runsOn } from "./runs.ts";
import { listIn, readStyles, type Styles } from "./styles.ts";
import { cellsOf, rowsOf, tableText, type WordTable } from "./tables.ts";
import { childOf, type Element, elementsOf, settingOf } from "./xml.ts";

/** The paragraphs of a .docx in reading order, tables as rows; headers, footers and deleted text are left out. */
export function paragraphsOfDocx(bytes: Uint8Array, limits: Limits): string[] {
  const parts = openParts(bytes, limits);
  return new Reader(parts).blocks(childOf(parts.document, "w:body"));
}

/** The tables of a .docx in reading order, those inside cells after the one that holds them, with the text just before each. */
export function tablesOfDocx(bytes: Uint8Array, limits: Limits): WordTable[] {
  const parts = openParts(bytes, limits);
  return new Reader(parts).tables(childOf(parts.document, "w:body"));
}

/** Goes through a document once: lists are counted on the way. */
class Reader {
  private readonly styles: Styles;
  private readonly count: ReturnType<typeof counterOf>;
  private readonly notes: Record<"footnote" | "endnote", Map<string, Element>>;

  constructor(parts: Parts) {
    this.styles = readStyles(parts.styles);
    this.count = counterOf(parts.numbering);
    this.notes = {
      footnote: notesOf(parts.footnotes, "w:footnote"),
      endnote: notesOf(parts.endnotes, "w:endnote"),
    };
  }

  /** The blocks of a body, a cell, a text box or a note. */
  blocks(of: Element | undefined): string[] {
    const lines: string[] = [];
    let before = "";
    for (const block of unwrapped(of)) {
      if (block.name === "w:tbl") {
        lines.push(...this.table(block));
        continue;
      }
      const content = contentOf(block, this.styles);
      const text = `${before}${this.mark(block, content)}${content.text}`;
      before = runsOn(block) ? text : "";
      if (before === "") lines.push(text);
      lines.push(...content.boxes.flatMap((box) => this.blocks(box)), ...this.notesAt(content));
    }
    return before === "" ? lines : [...lines, before];
  }

  /** Every table of a body or a cell. */
  tables(of: Element | undefined): WordTable[] {
    let before = "";
    return unwrapped(of).flatMap((block) => {
      if (block.name !== "w:tbl") {
        before = contentOf(block, this.styles).text.trim() || before;
        return [];
      }
      const rows = cellsOf(block);
      const cells = rows.map((row) => row.map((cell) => ({ ...cell, text: this.blocks(cell.element).join("\n") })));
      return [{ before, rows: cells }, ...rows.flat().flatMap(({ element }) => this.tables(element))];
    });
  }

  private table(table: Element): string[] {
    return tableText(
      rowsOf(table).map((row) => row.map((cell) => this.blocks(cell).filter((one) => one.trim() !== ""))),
    );
  }

  /** The number or bullet in front of a paragraph; a bullet before nothing is left out, a number is shown as Word does. */
  private mark(paragraph: Element, { text }: ParagraphContent): string {
    const properties = childOf(paragraph, "w:pPr");
    const styleId = settingOf(childOf(properties, "w:pStyle"));
    const mark = this.count({ ...this.styles.listOf(styleId), ...listIn(properties) }, styleId);
    const alone = text.trim() === "" && !/[\p{L}\d]/u.test(mark);
    return mark === "" || alone ? "" : `${mark} `;
  }

  private notesAt({ notes }: ParagraphContent): string[] {
    return notes.flatMap(({ kind, id }) => this.blocks(this.notes[kind].get(id)));
  }
}

function notesOf(part: Element | undefined, name: string): Map<string, Element> {
  const own = elementsOf(part, name).filter(({ attributes }) => (attributes["w:type"] ?? "normal") === "normal");
  return new Map(own.map((note) => [note.attributes["w:id"] ?? "", note]));
}

/** Paragraphs and tables, also those in a content control or a tracked insertion. */
function unwrapped(of: Element | undefined): Element[] {
  return elementsOf(of).flatMap((one) => {
    if (one.name === "w:p" || one.name === "w:tbl") return [one];
    const wraps = ["w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo"].includes(one.name);
    return wraps ? unwrapped(one) : [];
  });
}
