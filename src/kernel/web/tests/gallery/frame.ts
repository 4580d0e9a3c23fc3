import type { Frame } from "../../index.tsx";

const places: [words: string, icon: string, short?: string][] = [
  ["Bàn làm việc", "home"],
  ["Kế hoạch", "file-text"],
  ["Phong trào", "flag"],
  ["Điển hình", "star"],
  ["Tin bài", "news"],
  ["Sự kiện", "calendar-event"],
  ["Hồ sơ khen thưởng", "folder", "Hồ sơ"],
  ["Hội đồng", "users-group"],
  ["Báo cáo", "chart-bar"],
  ["Đơn vị, con người", "building", "Đơn vị"],
  ["Danh mục", "books"],
];

/** What stands around the gallery's pages. */
export function galleryFrame(given: {
  current: string;
  agency: [string, string];
  who: [name: string, caption: string];
  today: string;
  waiting: number;
}): Frame {
  return {
    agency: { lines: given.agency },
    menu: places.map(([words, icon, short], at) => ({
      words,
      ...(short ? { short } : {}),
      icon,
      href: `/places/${at}`,
      current: words === given.current,
      count: at === 0 ? given.waiting : 0,
      gap: at === 9,
    })),
    who: { name: given.who[0], caption: given.who[1], href: "/account" },
    today: { words: given.today, practice: true, href: "/practice/day" },
    searchAction: "/search",
    home: "/",
    csrf: "gallery",
  };
}
