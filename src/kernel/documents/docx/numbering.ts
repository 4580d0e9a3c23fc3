import { written } from "./number-formats.ts";
import type { ListPlace } from "./styles.ts";
import { childOf, type Element, elementsOf, isOn, settingOf } from "./xml.ts";

/** Counts the lists of a document as Word does; asked once for each paragraph, in the order of the text. */
export type Counter = (place: Partial<ListPlace>, styleId: string | undefined) => string;

type Level = { start: number; format: string; pattern: string; restart: number | null; plain: boolean; style: string };
type List = { id: string; levels: Map<number, Level>; starts: Map<number, number> };

/** How deep lists go in Word. */
const levelCount = 9;

/**
 * Reads `numbering.xml` into a counter that gives the mark in front of a paragraph: “1.”, “II.”, “a)”, “3.2.”, “-” for
 * every kind of bullet, or nothing.
 */
export function counterOf(part: Element | undefined): Counter {
  const lists = listsOf(part);
  const counts = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  return (place, styleId) => {
    const list = place.numId === undefined ? undefined : lists.get(place.numId);
    if (!list || place.numId === "0") return "";
    const at = place.level ?? levelOfStyle(list, styleId) ?? 0;
    const level = list.levels.get(at);
    if (!level) return "";
    const count = counts.get(list.id) ?? [];
    counts.set(list.id, count);
    const first = list.starts.get(at);
    const key = `${place.numId} ${at}`;
    count[at] =
      first !== undefined && !started.has(key) ? first : count[at] === undefined ? level.start : count[at] + 1;
    started.add(key);
    for (let deeper = at + 1; deeper < levelCount; deeper += 1) {
      const restart = list.levels.get(deeper)?.restart ?? null;
      if (restart === null || (restart > 0 && at < restart)) count[deeper] = undefined;
    }
    return markOf(list, level, count);
  };
}

function markOf(list: List, level: Level, count: (number | undefined)[]): string {
  if (level.format === "bullet") return /^[-–—+*]$/.test(level.pattern.trim()) ? level.pattern.trim() : "-";
  return level.pattern
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = list.levels.get(at);
      const n = count[at] ?? of?.start ?? 1;
      count[at] = n;
      return written(n, level.plain ? "decimal" : (of?.format ?? "decimal"));
    })
    .trim();
}

/** A level that names a style is the level of that style's paragraphs. */
function levelOfStyle(list: List, styleId: string | undefined): number | undefined {
  if (styleId === undefined) return undefined;
  return [...list.levels].find(([, level]) => level.style === styleId)?.[0];
}

function listsOf(part: Element | undefined): Map<string, List> {
  const abstracts = new Map(
    elementsOf(part, "w:abstractNum").map((one) => [one.attributes["w:abstractNumId"] ?? "", one]),
  );
  const nums = elementsOf(part, "w:num");
  return new Map(
    nums.flatMap((num) => {
      const abstract = resolved(abstracts, abstracts.get(settingOf(childOf(num, "w:abstractNumId")) ?? ""));
      return abstract ? [[num.attributes["w:numId"] ?? "", listOf(num, abstract)] as const] : [];
    }),
  );
}

/** A list that only names a list style has its levels where that style is defined. */
function resolved(abstracts: Map<string, Element>, abstract: Element | undefined): Element | undefined {
  const link = settingOf(childOf(abstract, "w:numStyleLink"));
  if (link === undefined) return abstract;
  return [...abstracts.values()].find((one) => settingOf(childOf(one, "w:styleLink")) === link) ?? abstract;
}

function listOf(num: Element, abstract: Element): List {
  const levels = new Map(elementsOf(abstract, "w:lvl").map((level) => [placeOf(level), levelOf(level)]));
  const starts = new Map<number, number>();
  for (const override of elementsOf(num, "w:lvlOverride")) {
    const own = childOf(override, "w:lvl");
    if (own) levels.set(placeOf(override), levelOf(own));
    const start = settingOf(childOf(override, "w:startOverride"));
    if (start !== undefined) starts.set(placeOf(override), Number(start));
  }
  return { id: abstract.attributes["w:abstractNumId"] ?? "", levels, starts };
}

const placeOf = (element: Element) => Number(element.attributes["w:ilvl"] ?? 0);

function levelOf(level: Element): Level {
  const restart = settingOf(childOf(level, "w:lvlRestart"));
  return {
    start: Number(settingOf(childOf(level, "w:start")) ?? 0),
    format: settingOf(childOf(level, "w:numFmt")) ?? "decimal",
    pattern: settingOf(childOf(level, "w:lvlText")) ?? "",
    restart: restart === undefined ? null : Number(restart),
    plain: isOn(childOf(level, "w:isLgl")),
    style: settingOf(childOf(level, "w:pStyle")) ?? "",
  };
}
