import { formatDay, vietnamDay } from "#kernel/calendar/index.ts";
import type { BookContent, BookStory } from "../queries/book-content.ts";
import { blocksOf } from "../text/blocks-of.ts";
import { indicesOf, partsOf } from "./parts.ts";

/** A picture made ready for the book: the file's name in it, and its sides in pixels. */
export type ReadyPicture = { file: string; width: number; height: number };

/** What `book.typ` reads: everything the printed book says, as text. */
export function printData(
  content: BookContent,
  ready: ReadonlyMap<string, ReadyPicture>,
  paper: "a5" | "a4",
  now: Date,
) {
  const { book, agency, stories } = content;
  const [year, month, day] = vietnamDay(now).split("-").map(Number);
  return {
    paper,
    agency: agency.name,
    lines: agency.lines.length > 0 ? agency.lines : [agency.name],
    title: book.title,
    subtitle: book.subtitle,
    placeAndYear: book.placeAndYear || `Năm ${year}`,
    keywords: ["điển hình tiên tiến", "người tốt, việc tốt", agency.name],
    madeOn: { year, month, day },
    imprint: imprintOf(content, now),
    foreword: blocksOf(book.foreword),
    chapters: partsOf(stories, book.groupedBy).map((part) => ({
      title: part.title,
      note: part.note,
      stories: part.stories.map((story) => ({
        id: story.id,
        kicker: part.title === story.field ? "" : (story.field ?? ""),
        title: story.title,
        standfirst: story.standfirst,
        holder: story.exemplarName ?? "",
        pictures: story.pictures.flatMap(({ id, alt, caption, credit }) => {
          const picture = ready.get(id);
          return picture ? [{ ...picture, alt, caption, credit }] : [];
        }),
        blocks: blocksOf(story.body),
        told: toldOf(story),
      })),
    })),
    indices: indicesOf(stories),
  };
}

/** Dưới bài: who it tells of, of where, recognised as what; nothing of a person but this. */
export function toldOf(story: BookStory): string[] {
  const fact = (key: string) => story.facts.filter((one) => one.key === key).map(({ value }) => value);
  if (!story.exemplarName) return [story.unitName, `Đăng ngày ${formatDay(vietnamDay(story.publishedAt))}`];
  const [caption] = fact("caption");
  const place = caption && !story.unitName.includes(caption) ? [caption] : [];
  return [...new Set([story.exemplarName, ...place, story.unitName, ...fact("recognition")])];
}

/** Trang sau bìa lót: who put the book together, how many stories of which days. */
export function imprintOf({ agency, stories }: BookContent, now: Date): string[] {
  const days = stories.map(({ publishedAt }) => vietnamDay(publishedAt)).sort();
  const [first, last] = [days.at(0), days.at(-1)];
  const span =
    first === undefined || last === undefined
      ? ""
      : first === last
        ? `, đăng ngày ${formatDay(first)}`
        : `, đăng từ ${formatDay(first)} đến ${formatDay(last)}`;
  return [
    `${agency.name} tuyển chọn và biên soạn.`,
    `${stories.length} bài${span}; mỗi bài đã được đơn vị xác nhận số liệu và người được nêu đồng ý.`,
    `Sách làm ngày ${formatDay(vietnamDay(now))} từ các bài còn hiệu lực vào ngày đó.`,
  ];
}
