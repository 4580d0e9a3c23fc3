import type { ReadWarning } from "../reading.ts";
import type { Passage } from "../structure/passages.ts";
import { placeOf } from "../text/flat.ts";
import { warning } from "./warning.ts";

/** Sections of one level under one heading that are numbered twice or leave a number out. */
export function numberingLints(text: string, passages: readonly Passage[]): ReadWarning[] {
  const last = new Map<string, Passage>();
  const places = new Map(passages.map((passage, at) => [passage, at]));
  return passages.flatMap((passage) => {
    const { mark } = passage.block;
    if (passage.region !== "body" || !mark || mark.count === 0 || mark.style === "part") return [];
    const parent = [...passage.above].reverse().find(({ block }) => block.mark && block.mark.style !== mark.style);
    const key = `${parent ? places.get(parent) : ""} ${mark.style} ${mark.label.split(".").slice(0, -1).join(".")}`;
    const before = last.get(key);
    last.set(key, passage);
    return before ? judged(text, before, passage) : [];
  });
}

function judged(text: string, before: Passage, passage: Passage): ReadWarning[] {
  const { mark, flat } = passage.block;
  const earlier = before.block.mark;
  if (!mark || !earlier) return [];
  const span = placeOf(flat, 0, Math.min(flat.text.length, 120));
  if (mark.count === earlier.count) return [warning(text, "section_twice", span, { label: mark.label })];
  const step = mark.count - earlier.count;
  const leavesOutD = mark.style === "letter" && earlier.label === "d" && mark.label === "e";
  if (step <= 1 || step > 4 || leavesOutD) return [];
  return [warning(text, "section_skipped", span, { before: earlier.label, label: mark.label })];
}
