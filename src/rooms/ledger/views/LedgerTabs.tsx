import { Tabs } from "#kernel/web/index.tsx";

/** What stands beside the book: ratings, matters for whom they concern, lists that come in. */
export function LedgerTabs(props: {
  current: "/ledger" | "/ratings" | "/matters" | "/ledger/imports";
  keeps: boolean;
  knows: boolean;
}) {
  const tabs = [
    { words: "Sổ khen thưởng", href: "/ledger" },
    { words: "Xếp loại hằng năm", href: "/ratings" },
    { words: "Danh mục, điều kiện", href: "/awards" },
    ...(props.knows ? [{ words: "Việc chưa kết luận", href: "/matters" }] : []),
    ...(props.keeps ? [{ words: "Nhập từ tệp", href: "/ledger/imports" }] : []),
  ];
  return (
    <Tabs label="Thi đua, khen thưởng" tabs={tabs.map((tab) => ({ ...tab, current: tab.href === props.current }))} />
  );
}
