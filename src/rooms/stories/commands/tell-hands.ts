import { eq } from "drizzle-orm";
import type { Role } from "#kernel/auth/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { tellPerson, tellUnits } from "#rooms/plans/index.ts";
import type { Story } from "../schema.ts";
import type { StoryState } from "../states.ts";

type Told = Pick<Story, "id" | "agencyId" | "unitId" | "title" | "writerId">;

/** Báo cho người đến lượt: one notice for whoever has the story now, with the reason when it came back. */
export async function tellNextHand(tx: Tx, story: Told, state: StoryState, reason: string | null, now: Date) {
  const why = reason ? ` Lý do: ${reason}` : "";
  const say = (words: string) => `${words}: ${story.title}.${why}`.slice(0, 900);
  const board = (words: string) => tellAgency(tx, story, say(words), ["editor"], now);
  switch (state) {
    case "pitched":
      return board("Đề xuất bài mới");
    case "assigned":
    case "writing":
      return tellWriter(tx, story, say(reason ? "Bài được trả lại để viết tiếp" : "Bạn được phân công viết"), now);
    case "before_head":
      return tellUnit(tx, story, say("Chờ xác nhận số liệu, sự việc của bài"), ["head", "deputy_head"], now);
    case "editing":
      return board(reason ? "Bài được trả lại để biên tập" : "Bài chờ biên tập");
    case "checking":
      return tellAgency(tx, story, say("Bài chờ kiểm tra nội dung, dữ liệu cá nhân"), ["emulation_officer"], now);
    case "before_approval":
      return tellAgency(tx, story, say("Bài chờ duyệt đăng"), ["head", "deputy_head"], now);
    case "approved":
      return board("Bài đã duyệt, chờ hẹn giờ đăng");
    case "published":
    case "corrected":
    case "withdrawn": {
      const words = { published: "Bài đã đăng", corrected: "Bài được đính chính", withdrawn: "Bài đã gỡ" }[state];
      await tellWriter(tx, story, say(words), now);
      return tellUnit(tx, story, say(words), ["head", "emulation_officer"], now);
    }
    default:
      return;
  }
}

/** The editorial board hears that something holds a story. */
export function tellBoard(tx: Tx, story: Told, words: string, now: Date) {
  return tellAgency(tx, story, words, ["editor", "emulation_officer"], now);
}

async function tellAgency(tx: Tx, story: Told, text: string, roles: readonly Role[], now: Date) {
  const [agency] = await tx.select({ root: agencies.rootUnitId }).from(agencies).where(eq(agencies.id, story.agencyId));
  if (agency?.root) await tellUnits(tx, story.agencyId, [agency.root], text, hrefOf(story), now, roles);
}

function tellUnit(tx: Tx, story: Told, text: string, roles: readonly Role[], now: Date) {
  return tellUnits(tx, story.agencyId, [story.unitId], text, hrefOf(story), now, roles);
}

async function tellWriter(tx: Tx, story: Told, text: string, now: Date) {
  if (story.writerId) await tellPerson(tx, story.agencyId, story.writerId, text, hrefOf(story), now);
}

const hrefOf = ({ id }: Told) => `/stories/${id}`;
