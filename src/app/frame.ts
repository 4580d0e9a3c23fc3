import type { Context } from "hono";
import { unreadNotices } from "#kernel/notices/index.ts";
import { bareFrame, dayLong, type Frame, type MenuItem } from "#kernel/web/index.tsx";
import { turnCount } from "#rooms/desk/index.ts";

/** What stands around every page behind the door: agency, menu of nouns, whose turn, which day. */
export async function frameOf(c: Context): Promise<Frame> {
  const { officer, agency, today } = c.var;
  if (!officer) return bareFrame(c);
  const [turns, unread] = await Promise.all([
    turnCount(c.var.db, officer, today),
    unreadNotices(c.var.db, officer.personId),
  ]);
  return {
    agency: { lines: agency.lines, ...(agency.art ? { art: agency.art } : {}) },
    menu: menu(turns, unread).map((item) => ({ ...item, current: isCurrent(c.req.path, item.href) })),
    who: { name: officer.name, caption: officer.caption, href: "/account" },
    today: agency.practice
      ? { words: dayLong(today), practice: true, href: "/practice-clock" }
      : { words: dayLong(today), practice: false },
    searchAction: "/search",
    home: "/desk",
    csrf: c.get("csrfToken") ?? "",
  };
}

function menu(turns: number, unread: number): MenuItem[] {
  return [
    {
      words: "Bàn làm việc",
      short: "Bàn làm việc",
      href: "/desk",
      icon: "home",
      count: turns,
      countWords: "việc đến lượt bạn",
    },
    { words: "Kế hoạch", href: "/plans", icon: "file-text" },
    { words: "Phong trào", href: "/movements", icon: "flag" },
    { words: "Điển hình", href: "/exemplars", icon: "star" },
    { words: "Tin bài", href: "/stories", icon: "news" },
    { words: "Sự kiện", href: "/events", icon: "users-group" },
    { words: "Thi đua, khen thưởng", short: "Khen thưởng", href: "/ledger", icon: "medal" },
    { words: "Lịch", href: "/calendar", icon: "calendar-event" },
    { words: "Đơn vị, con người", short: "Đơn vị", href: "/units", icon: "building", gap: true },
    { words: "Nhật ký", href: "/activity", icon: "history" },
    { words: "Thông báo", href: "/notices", icon: "bell", count: unread, countWords: "thông báo chưa đọc" },
  ];
}

/** Pages below a menu item count as that item; obligations are part of the plans, people of the units. */
function isCurrent(path: string, href: string): boolean {
  const below: Record<string, string[]> = {
    "/plans": ["/plans", "/plan-readings", "/obligations"],
    "/movements": [
      "/movements",
      "/drives",
      "/anniversaries",
      "/title-registrations",
      "/pledges",
      "/initiatives",
      "/initiative-rounds",
      "/council-sessions",
      "/council-rules",
      "/clusters",
      "/cluster-years",
      "/cluster-sheets",
      "/inspections",
    ],
    "/ledger": ["/ledger", "/ratings", "/matters", "/confidential-looks", "/outsiders", "/awards", "/road-maps"],
    "/exemplars": [
      "/exemplars",
      "/registration-lists",
      "/tips",
      "/nurturing",
      "/practices",
      "/replications",
      "/recognitions",
      "/assessments",
      "/introductions",
      "/registered-achieved",
      "/quiet-ones",
      "/unit-exemplars",
      "/opinion-windows",
    ],
    "/stories": ["/stories", "/contests"],
    "/events": ["/events", "/takeaways", "/selections"],
    "/units": ["/units", "/people", "/imports", "/bodies"],
  };
  return (below[href] ?? [href]).some((start) => path === start || path.startsWith(`${start}/`));
}
