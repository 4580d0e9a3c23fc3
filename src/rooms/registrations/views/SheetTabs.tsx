import { Tabs } from "#kernel/web/index.tsx";

/** The two halves of a sheet: who registers for what, and the targets of the unit. */
export function SheetTabs({ id, here }: { id: string; here: "lines" | "targets" }) {
  const at = `/title-registrations/${id}`;
  return (
    <Tabs
      label="Các phần của bản đăng ký"
      tabs={[
        { words: "Danh hiệu, hình thức", href: at, current: here === "lines" },
        { words: "Chỉ tiêu của đơn vị", href: `${at}/targets`, current: here === "targets" },
      ]}
    />
  );
}
