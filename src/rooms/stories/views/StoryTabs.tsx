import type { Officer } from "#kernel/auth/index.ts";
import { Tabs } from "#kernel/web/index.tsx";

/** The parts of the section; a room above adds its line here by its address. */
const tabs = {
  stories: { words: "Bảng tin bài", href: "/stories" },
  sendings: { words: "Sổ gửi tin, bài", href: "/stories/sendings" },
  quotas: { words: "Chỉ tiêu", href: "/stories/quotas" },
  contests: { words: "Cuộc thi", href: "/contests" },
  spread: { words: "Lan tỏa", href: "/stories/spread" },
  books: { words: "Sách", href: "/stories/books" },
  channels: { words: "Kênh", href: "/stories/channels" },
} as const;

/** The parts of «Tin bài», above each of their lists; whichever room they belong to. */
export function StoryTabs(props: { here: keyof typeof tabs; reader: Officer }) {
  return (
    <Tabs
      label="Các phần của Tin bài"
      tabs={Object.entries(tabs).map(([key, { words, href }]) => ({ words, href, current: key === props.here }))}
    />
  );
}
