/** Prefixes that stand at a place of an XML part, and the namespaces they mean. */
export type Scope = ReadonlyMap<string, string>;

/** The prefix Word gives each namespace we read; the strict form of the format has addresses of its own. */
const usual = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
]);

/** The scope inside an element that declares what its attributes say. */
export function scopeWith(scope: Scope, attributes: Record<string, string>): Scope {
  const declared = Object.entries(attributes).filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"));
  if (declared.length === 0) return scope;
  return new Map([...scope, ...declared.map(([name, address]) => [name.slice(6), address] as const)]);
}

/** A name with the usual prefix of its namespace; one we do not know keeps the prefix it has. */
export function qualified(name: string, scope: Scope): string {
  const [prefix, local] = name.includes(":")
    ? [name.slice(0, name.indexOf(":")), name.slice(name.indexOf(":") + 1)]
    : ["", name];
  const known = usual.get(scope.get(prefix) ?? "");
  return known ? `${known}:${local}` : name;
}
