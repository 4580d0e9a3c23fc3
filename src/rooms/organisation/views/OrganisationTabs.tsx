import type { Verdict } from "#kernel/verdict.ts";
import { Tabs } from "#kernel/web/index.tsx";

/** The parts of this room. Imports, holidays and retention are for those who keep the organisation. */
export function OrganisationTabs(props: {
  current: "/units" | "/people" | "/imports" | "/holidays" | "/retention";
  keeping: Verdict;
}) {
  const all = [
    { words: "Đơn vị", href: "/units", open: true },
    { words: "Cán bộ", href: "/people", open: true },
    { words: "Nhập từ Excel", href: "/imports", open: props.keeping.allowed },
    { words: "Ngày nghỉ", href: "/holidays", open: props.keeping.allowed },
    { words: "Lưu thông tin", href: "/retention", open: props.keeping.allowed },
  ] as const;
  const tabs = all
    .filter((tab) => tab.open)
    .map(({ words, href }) => ({ words, href, current: href === props.current }));
  return <Tabs label="Đơn vị và con người" tabs={tabs} />;
}
