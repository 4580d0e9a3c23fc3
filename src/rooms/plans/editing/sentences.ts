import type { PlanPack } from "../packs/pack.ts";

/** A sentence of the plan one may build a duty on, and where it stands. */
export type PlanSentence = { cite: string; text: string; used: boolean };

/** The sentences of a plan's contents in order, each with its place; those that already carry a duty are marked. */
export function sentencesOf(pack: PlanPack): PlanSentence[] {
  const used = pack.duties.map((duty) => folded(duty.quote));
  return pack.contents.flatMap((section) =>
    split(section.text).map((text) => ({
      cite: section.heading || section.cite,
      text,
      used: used.some((quote) => folded(text).includes(quote) || quote.includes(folded(text))),
    })),
  );
}

/** One paragraph a line; a long paragraph at the ends of its sentences. */
function split(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap((line) => (line.length > 400 ? line.split(/(?<=[.;])\s+(?=[A-ZĐÀ-Ỵ])/u) : [line]))
    .map((line) =>
      line
        .replace(/^[-+•]\s*/, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((line) => line.length > 20);
}

const folded = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();
