import { Tabs } from "#kernel/web/index.tsx";

/** The catalogue and whom to nurture for a title, beside the book of awards and the ratings. */
export function AwardTabs(props: { here: string; candidates: boolean }) {
  const tabs = [
    { words: "Sổ khen thưởng", href: "/ledger" },
    { words: "Xếp loại hằng năm", href: "/ratings" },
    { words: "Danh mục, điều kiện", href: "/awards" },
    ...(props.candidates ? [{ words: "Tính ngược từ danh hiệu", href: "/road-maps" }] : []),
  ];
  return <Tabs label="Thi đua, khen thưởng" tabs={tabs.map((tab) => ({ ...tab, current: tab.href === props.here }))} />;
}
