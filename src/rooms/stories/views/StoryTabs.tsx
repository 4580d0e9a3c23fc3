import type { Officer } from "#kernel/auth/index.ts";
import { Tabs } from "#kernel/web/index.tsx";

const tabs = {
  stories: { words: "Bảng tin bài", href: "/stories" },
  sendings: { words: "Sổ gửi tin, bài", href: "/stories/sendings" },
  quotas: { words: "Chỉ tiêu", href: "/stories/quotas" },
  channels: { words: "Kênh", href: "/stories/channels" },
} as const;

/** The parts of the room, above each of its lists. */
export function StoryTabs(props: { here: keyof typeof tabs; reader: Officer }) {
  return (
    <Tabs
      label="Các phần của Tin bài"
      tabs={Object.entries(tabs).map(([key, { words, href }]) => ({ words, href, current: key === props.here }))}
    />
  );
}
