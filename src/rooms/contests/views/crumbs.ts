import type { Crumb } from "#kernel/web/index.tsx";

/** The way to a page below a contest. */
export function crumbsOf(contest: { id: string; name: string }): Crumb[] {
  return [
    { words: "Cuộc thi", href: "/contests" },
    { words: contest.name, href: `/contests/${contest.id}` },
  ];
}
