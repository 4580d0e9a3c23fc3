import type { Crumb } from "#kernel/web/index.tsx";
import type { Exemplar } from "../../schema.ts";

/** The way to a page about one exemplar. */
export function crumbsTo(exemplar: Pick<Exemplar, "id" | "name">): Crumb[] {
  return [
    { words: "Điển hình", href: "/exemplars" },
    { words: exemplar.name, href: `/exemplars/${exemplar.id}` },
  ];
}
