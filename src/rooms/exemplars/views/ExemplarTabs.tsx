import { Tabs } from "#kernel/web/index.tsx";

const tabs = {
  exemplars: { words: "Danh sách", href: "/exemplars" },
  tips: { words: "Tin giới thiệu", href: "/tips" },
  registration: { words: "Đăng ký", href: "/registration-lists" },
  nurturing: { words: "Bảng bồi dưỡng", href: "/nurturing" },
  practices: { words: "Tìm cách làm", href: "/practices" },
} as const;

/** The parts of the room, above each of its lists. */
export function ExemplarTabs(props: { here: keyof typeof tabs }) {
  return (
    <Tabs
      label="Các phần của Điển hình"
      tabs={Object.entries(tabs).map(([key, tab]) => ({ ...tab, current: key === props.here }))}
    />
  );
}
