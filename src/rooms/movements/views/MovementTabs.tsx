import { Tabs } from "#kernel/web/index.tsx";

/** The parts of the section; a room above adds its line here by its address. */
const tabs = {
  movements: { words: "Phong trào", href: "/movements" },
  titles: { words: "Đăng ký thi đua", href: "/title-registrations" },
  pledges: { words: "Giao ước", href: "/pledges" },
  initiatives: { words: "Sáng kiến", href: "/initiatives" },
  anniversaries: { words: "Ngày kỷ niệm", href: "/anniversaries" },
  inspections: { words: "Kiểm tra", href: "/inspections" },
  clusters: { words: "Cụm, khối", href: "/clusters" },
} as const satisfies Record<string, { words: string; href: string }>;

/** The parts of «Phong trào», above each of their lists; whichever room they belong to. */
export function MovementTabs(props: { here: keyof typeof tabs }) {
  return (
    <Tabs
      label="Các phần của Phong trào"
      tabs={Object.entries(tabs).map(([key, { words, href }]) => ({ words, href, current: key === props.here }))}
    />
  );
}
