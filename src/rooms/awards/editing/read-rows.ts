import { z } from "zod";
import { keyFor } from "#kernel/written/index.ts";
import { type Condition, condition } from "../conditions/condition.ts";
import { type ConditionRow, isGroup } from "./condition-row.ts";
import { type RowNode, treeOf } from "./tree.ts";

/** The conditions of a form, or by the name of its field what is wrong: `rows[3][times]`. */
export type ConditionsRead = { ok: true; conditions: Condition[] } | { ok: false; errors: Record<string, string[]> };

type Errors = Record<string, string[]>;

const numbers = ["times", "apart", "years", "excellentYears", "atLeast", "count", "percent"] as const;
const lists = ["awards", "since", "holding", "levels", "families", "grounds", "for"] as const;
const words = ["title", "about", "by", "from", "scope", "rated"] as const;
const sourceFields = ["cite", "document", "quote", "reading"] as const;

/** Reads the rows of the form; all problems at once, each at its field and with the number of its condition. */
export function conditionsOf(rows: readonly ConditionRow[]): ConditionsRead {
  const tree = treeOf(rows);
  const errors: Errors = {};
  const raw = tree.map((node) => rawOf(node, errors));
  const read = z.array(condition).min(1, "Thêm ít nhất một điều kiện.").safeParse(raw);
  if (read.success && Object.keys(errors).length === 0) return { ok: true, conditions: read.data };
  for (const issue of read.error?.issues ?? []) note(errors, ...placeOf(issue.path, tree), saidOf(issue));
  return { ok: false, errors };
}

/**
 * What the numbers of one row say together; null while something in it is missing. A group is said by its parts, what
 * somebody vouches for or proposes by its own words.
 */
export function saidBy(row: ConditionRow): Condition | null {
  if (isGroup(row.is) || row.is === "certified" || row.is === "proposed") return null;
  const read = conditionsOf([{ ...row, depth: 0 }]);
  return read.ok ? (read.conditions[0] ?? null) : null;
}

/** What the grammar says to whoever writes it as text, said to whoever fills fields. */
function saidOf(issue: z.core.$ZodIssue): string {
  if (issue.path.includes("within")) return "Ghi số năm từ 1 đến 100, năm từ 1900 đến 2200.";
  return issue.code === "invalid_type" && issue.expected === "string" ? "Ghi nội dung, không để trống." : issue.message;
}

function rawOf(node: RowNode, errors: Errors): Record<string, unknown> {
  const { row } = node;
  const raw: Record<string, unknown> = { is: row.is };
  for (const name of words) if (textAt(row, name)) raw[name] = textAt(row, name);
  for (const name of lists) if (listAt(row, name).length > 0) raw[name] = listAt(row, name);
  for (const name of numbers) if (textAt(row, name)) raw[name] = numberAt(node, name, errors);
  for (const name of ["consecutive", "unverified"]) if (textAt(row, name)) raw[name] = true;
  if (row.is === "certified" && !raw.about && raw.title) raw.about = keyFor(String(raw.title), new Set());
  if (textAt(row, "within")) raw.within = windowOf(node, errors);
  if (row.is === "members" && !raw.percent && !raw.count) note(errors, node, "percent", "Ghi tỷ lệ hoặc số người.");
  const source = sourceFields.flatMap((name) => (textAt(row, name) ? [[name, textAt(row, name)]] : []));
  if (source.length > 0) raw.source = Object.fromEntries(source);
  return { ...raw, ...partsOf(node, errors) };
}

/** `rated` says its level in words where `years` counts, so its field is not a number. */
function numberAt(node: RowNode, name: string, errors: Errors): unknown {
  const text = textAt(node.row, name);
  if (node.row.is === "rated" && name === "atLeast") return text;
  const number = Number(text.replace(",", "."));
  if (!Number.isNaN(number)) return number;
  note(errors, node, name, "Ghi bằng chữ số, ví dụ 3.");
  return undefined;
}

function partsOf(node: RowNode, errors: Errors): Record<string, unknown> {
  const parts = node.parts.map((part) => rawOf(part, errors));
  if (node.row.is !== "headed_unit") return ["all", "any", "some"].includes(node.row.is) ? { of: parts } : {};
  if (parts.length > 0) return { unit: parts.length === 1 ? parts[0] : { is: "all", of: parts } };
  note(errors, node, "add", "Thêm điều kiện mà đơn vị phải đạt.");
  return {};
}

function windowOf(node: RowNode, errors: Errors): unknown {
  const kind = textAt(node.row, "within");
  if (kind === "years") return { years: needed(node, "withinYears", errors) };
  if (kind === "since") return { since: awardsSince(node, errors) };
  if (kind !== "named") return kind;
  const [from, to] = [textAt(node.row, "withinFrom"), textAt(node.row, "withinTo")];
  if (!from && !to) note(errors, node, "withinFrom", "Ghi năm đầu hoặc năm cuối.");
  return {
    ...(from ? { from: numberAt(node, "withinFrom", errors) } : {}),
    ...(to ? { to: numberAt(node, "withinTo", errors) } : {}),
  };
}

function awardsSince(node: RowNode, errors: Errors): string[] {
  const awards = listAt(node.row, "withinSince");
  if (awards.length === 0) note(errors, node, "withinSince][0", "Chọn danh hiệu làm mốc.");
  return awards;
}

function needed(node: RowNode, name: string, errors: Errors): unknown {
  if (textAt(node.row, name)) return numberAt(node, name, errors);
  note(errors, node, name, "Ghi số năm, ví dụ 3.");
  return 1;
}

/** Where a problem the grammar names stands in the form. */
function placeOf([first, ...rest]: readonly PropertyKey[], tree: readonly RowNode[]): [RowNode | null, string] {
  const node = tree[Number(first)];
  return node ? placeIn(node, rest) : [null, "add"];
}

function placeIn(node: RowNode, path: readonly PropertyKey[]): [RowNode, string] {
  const { part, rest } = partAt(node, path);
  return part ? placeIn(part, rest) : [node, fieldOf(node, path)];
}

/** The part of a group a path leads into. Several conditions of a headed unit are written as one that holds them all. */
function partAt(node: RowNode, path: readonly PropertyKey[]): { part: RowNode | undefined; rest: PropertyKey[] } {
  const [first, second, third] = path;
  if (first === "of") return { part: node.parts[Number(second)], rest: path.slice(2) };
  if (first !== "unit") return { part: undefined, rest: [] };
  return node.parts.length > 1 && second === "of"
    ? { part: node.parts[Number(third)], rest: path.slice(3) }
    : { part: node.parts[0], rest: path.slice(1) };
}

function fieldOf(node: RowNode, [first, second]: readonly PropertyKey[]): string {
  if (first === "of" || first === "unit") return "add";
  if (first === "source") return String(second ?? "cite");
  if (first === "about") return "title";
  if (first === "awards" || first === "since" || first === "holding") return `${first}][0`;
  if (first !== "within") return String(first ?? "title");
  const kind = textAt(node.row, "within");
  if (kind === "since") return "withinSince][0";
  return kind === "years" ? "withinYears" : second === "to" ? "withinTo" : kind === "named" ? "withinFrom" : "within";
}

function note(errors: Errors, node: RowNode | null, field: string, said: string): void {
  const name = node ? `rows[${node.at}][${field}]` : field;
  const sentence = node ? `Điều kiện ${node.number}: ${said.charAt(0).toLowerCase()}${said.slice(1)}` : said;
  const held = errors[name] ?? [];
  if (!held.some((one) => one.startsWith(`Điều kiện ${node?.number}:`))) held.push(sentence);
  errors[name] = held;
}

function textAt(row: ConditionRow, name: string): string {
  const value = row[name];
  return value === undefined || value === null ? "" : String(Array.isArray(value) ? value.at(-1) : value).trim();
}

function listAt(row: ConditionRow, name: string): string[] {
  return [row[name] ?? []].flat().map(String).filter(Boolean);
}
