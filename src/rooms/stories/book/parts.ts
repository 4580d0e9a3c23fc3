import { vietnamDay } from "#kernel/calendar/index.ts";
import { letterOfKey, sortKey, sortName } from "#kernel/vietnamese/index.ts";
import { type HolderKind, holderKinds } from "#rooms/exemplars/schema.ts";
import type { BookStory } from "../queries/book-content.ts";
import type { BookGrouping } from "./terms.ts";

/** Phần của sách: a title (empty where the book has no parts) and its stories in their order. */
export type BookPart = { title: string; note: string; stories: BookStory[] };

/** What holder kinds are called as a part of a book. */
const kindParts: Record<HolderKind, string> = {
  person: "Cá nhân",
  collective: "Tập thể",
  household: "Hộ gia đình",
  outside_person: "Người ngoài cơ quan",
  model: "Mô hình, cách làm",
};
const elsewhere = "Tin, bài khác";

/**
 * Chia phần: stories that belong together under one title, parts in the order of the alphabet, of the years, or of the kinds of
 * exemplar; what belongs nowhere comes last. Within a part the order of the book stays.
 */
export function partsOf(stories: readonly BookStory[], by: BookGrouping): BookPart[] {
  if (by === "none") return [{ title: "", note: "", stories: [...stories] }];
  const parts = new Map<string, BookStory[]>();
  for (const story of stories) {
    const title = titleFor(story, by);
    parts.set(title, [...(parts.get(title) ?? []), story]);
  }
  const rank = (title: string) =>
    title === elsewhere ? "~" : by === "kind" ? String(kindRank(title)) : sortKey(title);
  return [...parts]
    .sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
    .map(([title, inside]) => ({ title, note: `${inside.length} bài`, stories: inside }));
}

function titleFor(story: BookStory, by: Exclude<BookGrouping, "none">): string {
  switch (by) {
    case "field":
      return story.field || elsewhere;
    case "unit":
      return story.unitName;
    case "year":
      return `Năm ${yearOf(story)}`;
    case "kind":
      return story.holderKind ? kindParts[story.holderKind] : elsewhere;
  }
}

const kindRank = (title: string) => holderKinds.findIndex((kind) => kindParts[kind] === title);

/** The year in which readers first had it. */
export function yearOf({ publishedAt }: Pick<BookStory, "publishedAt">): string {
  return vietnamDay(publishedAt).slice(0, 4);
}

/** Bảng tra: names in the order of the dictionary under their letters, each with the stories that tell of it. */
export type BookIndex = {
  key: "people" | "units" | "fields";
  title: string;
  groups: { letter: string; entries: { name: string; stories: string[] }[] }[];
};

/**
 * Bảng tra theo người và tập thể, theo đơn vị, theo lĩnh vực. People stand by their given name, as offices list them; everything
 * else by its first word. An index without a name in it is left away.
 */
export function indicesOf(stories: readonly BookStory[]): BookIndex[] {
  const person = ({ holderKind }: BookStory) => holderKind === "person" || holderKind === "outside_person";
  const name = (story: BookStory) => story.exemplarName ?? "";
  return [
    index("people", "Tra theo tên cá nhân, tập thể", stories, name, (story) =>
      person(story) ? sortName(name(story)) : sortKey(name(story)),
    ),
    index("units", "Tra theo đơn vị", stories, ({ unitName }) => unitName),
    index("fields", "Tra theo lĩnh vực", stories, ({ field }) => field ?? ""),
  ].filter(({ groups }) => groups.length > 0);
}

function index(
  key: BookIndex["key"],
  title: string,
  stories: readonly BookStory[],
  nameOf: (story: BookStory) => string,
  keyOf: (story: BookStory) => string = (story) => sortKey(nameOf(story)),
): BookIndex {
  const found = new Map<string, { key: string; stories: string[] }>();
  for (const story of stories) {
    const name = nameOf(story).trim();
    if (name === "") continue;
    const known = found.get(name) ?? { key: keyOf(story), stories: [] };
    found.set(name, { ...known, stories: [...known.stories, story.id] });
  }
  const groups: BookIndex["groups"] = [];
  for (const [name, { key: at, stories: told }] of [...found].sort(([, a], [, b]) => (a.key < b.key ? -1 : 1))) {
    const letter = letterOfKey(at);
    if (groups.at(-1)?.letter !== letter) groups.push({ letter, entries: [] });
    groups.at(-1)!.entries.push({ name, stories: told });
  }
  return { key, title, groups };
}
