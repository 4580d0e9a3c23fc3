import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { useSurroundings } from "./context.ts";

const require = createRequire(import.meta.url);
const drawings = new Map<string, string>();

/**
 * An icon of @tabler/icons by its name there (`clock`, `alert-triangle`). It only repeats words that stand beside it,
 * so it is hidden from those who listen.
 */
export function Icon(props: { name: string; filled?: boolean | undefined; small?: boolean | undefined }) {
  const id = props.filled ? `${props.name}-f` : props.name;
  const look = `ic${props.filled ? " ic-fill" : ""}${props.small ? " ic-sm" : ""}`;
  const { icons } = useSurroundings().gathered;
  if (icons === null) {
    return (
      <svg class={look} viewBox="0 0 24 24" aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawing(id) }} />
    );
  }
  drawing(id);
  icons.add(id);
  return (
    <svg class={look} aria-hidden="true">
      <use href={`#i-${id}`} />
    </svg>
  );
}

/** The sprite of a page: only the icons it uses. */
export function sprite(icons: Iterable<string>): string {
  const symbols = [...icons].map((id) => `<symbol id="i-${id}" viewBox="0 0 24 24">${drawing(id)}</symbol>`);
  return `<svg class="sprite" width="0" height="0" display="none" aria-hidden="true">${symbols.join("")}</svg>`;
}

/** The shapes inside an icon, read once from the package; an unknown name fails at once. */
function drawing(id: string): string {
  const known = drawings.get(id);
  if (known !== undefined) return known;
  const file = id.endsWith("-f") ? `filled/${id.slice(0, -2)}.svg` : `outline/${id}.svg`;
  let svg: string;
  try {
    svg = readFileSync(require.resolve(`@tabler/icons/${file}`), "utf8");
  } catch {
    throw new Error(`@tabler/icons has no ${file}; choose a name from https://tabler.io/icons`);
  }
  const shapes = svg
    .slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>"))
    .replace(/<path stroke="none" d="M0 0h24v24H0z" fill="none"\s*\/>/, "")
    .replace(/\s*\n\s*/g, "")
    .replace(/ \/>/g, "/>");
  drawings.set(id, shapes);
  return shapes;
}
