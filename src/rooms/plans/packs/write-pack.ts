import { Document, isMap, isScalar, isSeq, Scalar, visit, type YAMLMap, type YAMLSeq } from "yaml";
import { type PlanPack, planPack } from "./pack.ts";

/** Width at which text is folded, and up to which a small map or list stands on one line. */
const lineWidth = 115;
const oneLine = 85;

/**
 * A pack as YAML, in the order of the format, without what is at its default. Reading it gives the same pack again, and
 * the same pack always gives the same text. Throws when the pack breaks the format, a mistake of the program.
 */
export function writePack(pack: PlanPack): string {
  const document = new Document(withoutDefaults(planPack.parse(pack)), { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (place, node) => (place === "key" ? undefined : styleText(node)),
    Map: (_, node) => styleGroup(node),
    Seq: (_, node) => styleGroup(node),
  });
  if (isMap(document.contents)) spaceOut(document.contents);
  return document.toString({ lineWidth, flowCollectionPadding: true });
}

/** Keys that stay though they are null: the format wants them or readers look for them. */
const keptWhenNull = new Set(["due", "number", "issuedOn", "on"]);

/** Leaves out null, empty lists, empty text and false: all are what an absent key means. */
function withoutDefaults(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutDefaults(one));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([name, one]) => !isDefault(one, name));
  if (key === "recipients" && entries.length === 1) return entries[0]![1];
  return Object.fromEntries(entries.map(([name, one]) => [name, listOf(name, one)]));
}

function listOf(name: string, value: unknown): unknown {
  return Array.isArray(value) ? value.map((one) => withoutDefaults(one, name)) : withoutDefaults(value, name);
}

function isDefault(value: unknown, name: string): boolean {
  if (value === null) return !keptWhenNull.has(name);
  return (
    value === undefined ||
    value === false ||
    value === "" ||
    (Array.isArray(value) && value.length === 0 && name !== "duties")
  );
}

/** Long text is folded over lines, text of several lines kept line by line. */
function styleText(node: Scalar): void {
  if (typeof node.value !== "string") return;
  if (node.value.includes("\n")) node.type = Scalar.BLOCK_LITERAL;
  else if (node.value.length > oneLine) node.type = Scalar.BLOCK_FOLDED;
}

/** Small maps and lists of plain values stand on one line: `{ type: yearly, by: 02-01 }`. */
function styleGroup(node: YAMLMap | YAMLSeq): void {
  const holdsMaps = isSeq(node) && node.items.some((item) => isMap(item));
  const written = JSON.stringify(node);
  node.flow = !holdsMaps && written.length <= oneLine && !written.includes("\\n");
}

/** A blank line before each list of the plan, and between its duties. */
function spaceOut(plan: YAMLMap): void {
  plan.flow = false;
  for (const pair of plan.items) {
    if (isSeq(pair.value) && isScalar(pair.key)) pair.key.spaceBefore = true;
    if (!isSeq(pair.value) || !isScalar(pair.key) || pair.key.value !== "duties") continue;
    for (const duty of pair.value.items.slice(1)) if (isMap(duty)) duty.spaceBefore = true;
  }
}
