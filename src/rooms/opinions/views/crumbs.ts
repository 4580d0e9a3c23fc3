import type { Crumb } from "#kernel/web/index.tsx";

/** The way to a page below a window. */
export function crumbsOf(window: { id: string; title: string }): Crumb[] {
  return [
    { words: "Lấy ý kiến", href: "/opinion-windows" },
    { words: window.title, href: `/opinion-windows/${window.id}` },
  ];
}

/** The way to an opinion of a window. */
export function crumbsInBook(window: { id: string; title: string }): Crumb[] {
  return [...crumbsOf(window), { words: "Sổ ý kiến", href: `/opinion-windows/${window.id}/opinions` }];
}
