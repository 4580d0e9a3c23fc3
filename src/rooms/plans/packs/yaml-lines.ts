import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { yamlFault } from "./messages.vi.ts";
import type { PackProblem, Path } from "./problem.ts";

/** A YAML text with the line of every value, and the faults of YAML itself. */
export type ReadYaml = { value: unknown; faults: PackProblem[]; lineOf: (path: Path, unknownKey?: string) => number };

/** Parses one YAML 1.2 document. Never throws; faults name their line. */
export function readYaml(source: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, keepSourceTokens: false });
  const faults = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    path: "",
    message: yamlFault(error.code, error.message),
  }));
  const lineOf = (path: Path, key?: string) => lineIn(document, lines, path, key);
  if (faults.length > 0) return { value: undefined, faults, lineOf };
  return { ...plainValue(document, lines), lineOf };
}

function plainValue(document: Document, lines: LineCounter): { value: unknown; faults: PackProblem[] } {
  const unknown: PackProblem[] = [];
  visit(document, {
    Alias: (_, node) => {
      if (node.resolve(document)) return;
      unknown.push({ line: lines.linePos(start(node) ?? 0).line, path: "", message: yamlFault("BAD_ALIAS", "") });
    },
  });
  if (unknown.length > 0) return { value: undefined, faults: unknown };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), faults: [] };
  } catch {
    const message = "Tệp lặp lại bằng dấu & và * quá nhiều; ghi đầy đủ từng mục.";
    return { value: undefined, faults: [{ line: 1, path: "", message }] };
  }
}

/** The line of the value at a path, or of the nearest thing above it that is written; of a key when one is named. */
function lineIn(document: Document, lines: LineCounter, path: Path, key?: string): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    const found = length === path.length && key !== undefined ? keyOffset(node, key) : null;
    const offset = found ?? keyOffset(document.getIn(path.slice(0, length - 1), true), path[length - 1]) ?? start(node);
    if (offset !== null && length > 0) return lines.linePos(offset).line;
    if (offset !== null) return lines.linePos(found ?? start(node) ?? 0).line;
  }
  return 1;
}

/** Where the key of a map is written; null when the node is no map or has no such key. */
function keyOffset(node: unknown, key: string | number | undefined): number | null {
  if (!isMap(node) || key === undefined) return null;
  const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
  return pair ? start(pair.key) : null;
}

function start(node: unknown): number | null {
  return isNode(node) && node.range ? node.range[0] : null;
}
