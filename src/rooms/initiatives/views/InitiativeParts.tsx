import { Switch } from "#kernel/web/index.tsx";

const parts = {
  register: { words: "Sổ sáng kiến", href: "/initiatives" },
  rounds: { words: "Đợt đăng ký", href: "/initiative-rounds" },
  sessions: { words: "Hội đồng", href: "/council-sessions" },
} as const;

/** The parts of Sáng kiến, right of the title of each of its lists. */
export function InitiativeParts({ here }: { here: keyof typeof parts }) {
  return (
    <Switch
      label="Các phần của Sáng kiến"
      ways={Object.entries(parts).map(([key, { words, href }]) => ({ words, href, current: key === here }))}
    />
  );
}
