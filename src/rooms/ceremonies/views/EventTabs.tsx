import { Tabs } from "#kernel/web/index.tsx";

const tabs = {
  events: { words: "Sự kiện", href: "/events" },
  takeaways: { words: "Điều mang về áp dụng", href: "/takeaways" },
  selections: { words: "Lựa chọn gương", href: "/selections" },
} as const;

/** The parts of «Sự kiện», above each of their lists. */
export function EventTabs(props: { here: keyof typeof tabs }) {
  return (
    <Tabs
      label="Các phần của Sự kiện"
      tabs={Object.entries(tabs).map(([key, { words, href }]) => ({ words, href, current: key === props.here }))}
    />
  );
}
