import { detectEncoding, toUnicode } from "#kernel/vietnamese/index.ts";
import { readOpening } from "./clauses/read-opening.ts";
import { readPassage } from "./clauses/read-passage.ts";
import { lintsOf } from "./lints/index.ts";
import { periodOf } from "./period.ts";
import type { Reading } from "./reading.ts";
import { blocksOf } from "./structure/blocks.ts";
import { recipientsOf, signerOf } from "./structure/foot.ts";
import { basesOf, headingOf, sectionsOf } from "./structure/header.ts";
import { linesOf } from "./structure/lines.ts";
import { passagesOf } from "./structure/passages.ts";
import { yearsOf } from "./structure/plan-years.ts";

/**
 * Reads a plan (kế hoạch) out of its text: head, bases, period, every duty with its due rule, amount and parties, and
 * what a careful reader would ask the author about. Pure and offline; the same text gives the same reading.
 */
export function readPlan(written: string): Reading {
  const text = inUnicode(written);
  const passages = passagesOf(blocksOf(text, linesOf(text)));
  const heading = headingOf(passages);
  const preamble = passages.filter(({ region }) => region === "preamble");
  const body = passages.filter(({ region }) => region === "body" || region === "annex" || region === "closing");
  const bodyWords = body.map(({ block }) => block.words).join("\n");
  const years = yearsOf(heading.title, preamble.at(-1)?.block.words ?? "", bodyWords, heading.issuedOn);
  const opening = readOpening(text, passages, years);
  const read = body.map((passage) => readPassage(text, passage, years));
  const duties = [...opening, ...read.flatMap((part) => part.duties)];
  const reading: Reading = {
    text,
    ...heading,
    period: periodOf(opening, duties, years),
    bases: basesOf(text, passages),
    sections: sectionsOf(text, passages),
    recipients: recipientsOf(passages),
    signer: signerOf(passages),
    duties,
    undated: read.flatMap((part) => part.undated),
    warnings: [],
  };
  return { ...reading, warnings: lintsOf(reading, passages, years) };
}

/** Legacy fonts (TCVN3, VNI) become Unicode; Unicode text stays as it is, so that quotes are its own letters. */
function inUnicode(written: string): string {
  return detectEncoding(written).encoding === "unicode" ? written : toUnicode(written);
}
