import type { PlanPack } from "#rooms/plans/packs/index.ts";
import type { Reading, ReadSection } from "../reading.ts";

type Texts = Pick<PlanPack, "purposes" | "contents" | "funding">;

const numbered = /^(?:[IVXLC]+|\d+(?:\.\d+)*|[a-zđ])[.)/]?\s+/u;
const ofPurpose = /^(?:mục đích|yêu cầu)(?!\p{L})/iu;
const aboutMoney = /kinh phí|ngân sách|quỹ (?:thi đua|khen thưởng)/iu;
const ofFunding = /^(?:(?:về )?kinh phí|nguồn kinh phí)(?!\p{L})/iu;

/**
 * The text of a reading as a pack keeps it: “Mục đích, yêu cầu” paragraph by paragraph, what pays for it, and all sections
 * but the first of these; a text without sections is one.
 */
export function textsOf({ sections, text }: Pick<Reading, "sections" | "text">): Texts {
  if (sections.length === 0) return { purposes: [], contents: [{ cite: "", heading: "", text }], funding: "" };
  const purposes = new Set(sections.filter((one, at) => belongs(sections, at, ofPurpose) && heads(one)));
  return {
    purposes: sections.flatMap((one, at) =>
      purposes.has(one) ? paragraphsOf(one, isNamed(sections[at]!, ofPurpose)) : [],
    ),
    contents: sections
      .filter((one) => !purposes.has(one))
      .map(({ cite, heading, text: words }) => ({ cite, heading, text: words })),
    funding: fundingOf(sections),
  };
}

function heads({ heading }: ReadSection): boolean {
  return heading !== "";
}

function isNamed({ heading }: ReadSection, name: RegExp): boolean {
  return name.test(heading.normalize("NFC").replace(numbered, "").trim());
}

/** Whether a section bears such a heading, or stands right below one that does. */
function belongs(sections: readonly ReadSection[], at: number, name: RegExp): boolean {
  const own = sections[at]!;
  if (isNamed(own, name)) return true;
  for (let above = at - 1; above >= 0; above -= 1) {
    const { cite } = sections[above]!;
    if (cite !== "" && own.cite.startsWith(`${cite}.`)) return belongs(sections, above, name);
  }
  return false;
}

/** The heading of the whole is not one of its paragraphs, that of a part (“1. Mục đích” below “I. MỤC ĐÍCH, YÊU CẦU”) is. */
function paragraphsOf({ cite, heading, text }: ReadSection, named: boolean): string[] {
  const top = named && !cite.includes(".");
  return [...(top ? [] : [heading]), ...text.split("\n")].map(withoutBullet).filter(Boolean);
}

/** Kinh phí: the section of that name, or the sentences that begin with the word. */
function fundingOf(sections: readonly ReadSection[]): string {
  const named = sections.find((one) => isNamed(one, ofFunding) && one.text.trim() !== "");
  const lines = named ? linesOf(named) : sections.flatMap(({ heading, ...one }) => [bare(heading), ...linesOf(one)]);
  const said = lines.filter((one) => {
    const words = one.normalize("NFC");
    return named ? aboutMoney.test(words) : ofFunding.test(words) && /[.;]$/u.test(words) && words.length > 40;
  });
  return (said.length > 0 || !named ? said : lines.slice(0, 1)).join("\n");
}

function linesOf({ text }: Pick<ReadSection, "text">): string[] {
  return text.split("\n").map(bare).filter(Boolean);
}

/** Without its bullet or number. */
function bare(line: string): string {
  return withoutBullet(line).replace(numbered, "").trim();
}

function withoutBullet(line: string): string {
  return line.replace(/^[-–+•*\s]+/u, "").trim();
}
