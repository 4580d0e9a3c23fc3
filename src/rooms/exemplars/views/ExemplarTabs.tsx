import type { Officer } from "#kernel/auth/index.ts";
import { Tabs } from "#kernel/web/index.tsx";
import { mayLeadView } from "../quiet/rules.ts";
import { maySeeCases } from "../recognition/rules.ts";

/** Who looks: some parts are only for those who answer for exemplars. */
export type Reader = Officer;

/** The parts of the section; a room above adds its line here by its address. */
const tabs = {
  exemplars: { words: "Danh sách", href: "/exemplars" },
  unit: { words: "Đơn vị tôi", href: "/unit-exemplars", may: leads },
  tips: { words: "Tin giới thiệu", href: "/tips" },
  registration: { words: "Đăng ký", href: "/registration-lists" },
  nurturing: { words: "Bồi dưỡng", href: "/nurturing" },
  introductions: { words: "Giới thiệu", href: "/introductions", may: seesCases },
  recognitions: { words: "Công nhận", href: "/recognitions", may: seesCases },
  opinions: { words: "Lấy ý kiến", href: "/opinion-windows" },
  practices: { words: "Cách làm", href: "/practices" },
  quiet: { words: "Gợi ý", href: "/quiet-ones", may: leads },
} as const satisfies Record<string, { words: string; href: string; may?: (reader: Reader) => boolean }>;

function seesCases(reader: Reader): boolean {
  return maySeeCases(reader).allowed;
}

function leads(reader: Reader): boolean {
  return mayLeadView(reader).allowed;
}

/** The parts of the room, above each of its lists; those this reader would be refused are left away. */
export function ExemplarTabs(props: { here: keyof typeof tabs; reader: Reader }) {
  const shown = Object.entries(tabs).filter(([, tab]) => !("may" in tab) || tab.may(props.reader));
  return (
    <Tabs
      label="Các phần của Điển hình"
      tabs={shown.map(([key, { words, href }]) => ({ words, href, current: key === props.here }))}
    />
  );
}
