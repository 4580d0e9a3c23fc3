/** Elements without an end. */
const empty = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Every element our pages may use; anything else is a slip of the pen. */
const known = new Set(
  (
    "html head title meta link script body header nav main section article footer search a p h1 h2 h3 h4 h5 h6 ul ol li dl dt " +
    "dd div span b strong i em small br hr q cite mark time abbr code pre img svg g defs symbol use text tspan circle ellipse path rect line polyline polygon form fieldset " +
    "legend label input select optgroup option textarea button template table caption colgroup col thead tbody tfoot tr th td " +
    "details summary figure figcaption turbo-frame turbo-stream output noscript blockquote sub sup"
  )
    .split(" ")
    .concat([...empty]),
);

type Tag = { name: string; attributes: Map<string, string>; close: boolean; alone: boolean };

/**
 * What is wrong with a page's markup: unknown or badly closed elements, an id used twice, references that lead nowhere,
 * inline styles, inline scripts, a block inside a paragraph. Empty when all is well.
 */
export function markupFaults(html: string): string[] {
  const tags = [...tagsOf(html)];
  return [...nesting(tags), ...policy(tags, html), ...references(tags)];
}

function* tagsOf(html: string): Generator<Tag> {
  for (const [, slash, name, rest, alone] of html.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>/g,
  )) {
    const attributes = [...rest!.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(
      ([, key, value]) => [key!.toLowerCase(), value ?? ""] as const,
    );
    yield { name: name!.toLowerCase(), attributes: new Map(attributes), close: slash === "/", alone: alone === "/" };
  }
}

function nesting(tags: Tag[]): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const tag of tags) {
    if (!known.has(tag.name)) faults.push(`unknown element <${tag.name}>`);
    if (tag.close) {
      const last = open.pop();
      if (last !== tag.name) return [...faults, `</${tag.name}> closes <${last}>`];
    } else if (!empty.has(tag.name) && !tag.alone) {
      if (open.includes("p") && blocks.has(tag.name)) faults.push(`<${tag.name}> inside <p>`);
      if (tag.name === "form" && open.includes("form")) faults.push("<form> inside <form>");
      if (tag.name === "a" && open.includes("a")) faults.push("<a> inside <a>");
      open.push(tag.name);
    }
  }
  return open.length > 0 ? [...faults, `never closed: ${open.join(" ")}`] : faults;
}

const blocks = new Set(
  "p div section article ul ol dl table form h1 h2 h3 h4 fieldset nav main header footer details".split(" "),
);

/** What the content policy forbids. */
function policy(tags: Tag[], html: string): string[] {
  const faults: string[] = [];
  for (const { name, attributes, close } of tags) {
    if (close) continue;
    if (attributes.has("style")) faults.push(`style on <${name}>`);
    if (name === "script" && !attributes.has("src")) faults.push("inline <script>");
    for (const key of attributes.keys()) if (key.startsWith("on")) faults.push(`${key} on <${name}>`);
    if (/^\s*javascript:/i.test(attributes.get("href") ?? "")) faults.push("javascript: address");
  }
  if (/<style[\s>]/.test(html)) faults.push("inline <style>");
  return faults;
}

function references(tags: Tag[]): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const { attributes } of tags) {
    const id = attributes.get("id");
    if (id === undefined) continue;
    if (ids.has(id)) faults.push(`id ${id} twice`);
    ids.add(id);
  }
  for (const { name, attributes } of tags) {
    for (const key of ["for", "form", "aria-labelledby", "aria-describedby", "aria-controls"]) {
      for (const id of (attributes.get(key) ?? "").split(/\s+/)) {
        if (id !== "" && !ids.has(id)) faults.push(`${key}="${id}" on <${name}> leads nowhere`);
      }
    }
    const href = attributes.get("href") ?? "";
    if (/^#./.test(href) && !ids.has(href.slice(1))) faults.push(`href="${href}" on <${name}> leads nowhere`);
  }
  return faults;
}
