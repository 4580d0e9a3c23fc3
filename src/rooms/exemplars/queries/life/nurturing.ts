import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { LifeAct, StageLine, StageNews } from "../../life.ts";
import { mayAgree, mayFollowNurturing, mayPlanNurturing, maySelect } from "../../nurturing/rules.ts";
import type { Exemplar } from "../../schema.ts";
import { type WholeNurturing, wholeNurturing } from "../nurturing.ts";
import { nothingYet } from "./stage-news.ts";

/** Bồi dưỡng: the plan, who answers for it, support, weaknesses, check-ins. */
export async function nurturingOf(
  db: DbOrTx,
  officer: Officer,
  exemplar: Exemplar,
): Promise<StageNews & { whole: WholeNurturing | null }> {
  const whole = await wholeNurturing(db, exemplar.id);
  if (!whole) return { ...nothingYet, acts: planning(officer, exemplar), whole: null };
  return { says: standing(whole), lines: lines(whole), acts: acts(officer, exemplar, whole), whole };
}

function planning(officer: Officer, exemplar: Exemplar): LifeAct[] {
  const select = {
    words: "Chọn để bồi dưỡng",
    icon: "plant-2",
    href: `/exemplars/${exemplar.id}/selection`,
    primary: true,
  };
  if (maySelect(officer, exemplar).allowed)
    return [{ ...select, turn: "Đến lượt đơn vị: đã phát hiện, chưa chọn để bồi dưỡng." }];
  if (!mayPlanNurturing(officer, exemplar, false).allowed) return [];
  const turn = "Đến lượt đơn vị: đã chọn, chưa có kế hoạch bồi dưỡng.";
  return [{ words: "Lập kế hoạch bồi dưỡng", icon: "plant-2", href: pathOf(exemplar, "/edit"), primary: true, turn }];
}

function acts(officer: Officer, exemplar: Exemplar, { nurturing }: WholeNurturing): LifeAct[] {
  if (mayAgree(officer, exemplar, nurturing).allowed)
    return [
      {
        ...{ words: "Thống nhất kế hoạch bồi dưỡng", icon: "circle-check", href: pathOf(exemplar), primary: true },
        turn: "Đến lượt bạn: đọc và thống nhất kế hoạch bồi dưỡng.",
      },
    ];
  if (!mayFollowNurturing(officer, exemplar, nurturing).allowed) return [];
  return [{ words: "Ghi lần trao đổi", icon: "message-2", href: pathOf(exemplar, "/check-ins/new") }];
}

function standing({ nurturing, items }: WholeNurturing): StageNews["says"] {
  if (nurturing.state === "drafting") return { state: "wait", words: "Kế hoạch chờ thống nhất" };
  const goals = items.filter(({ kind, state }) => kind === "goal" && state !== "dropped");
  const reached = goals.filter(({ state }) => state === "done").length;
  const words = `${reached}/${goals.length} mục tiêu đạt`;
  return nurturing.state === "closed" ? { state: "done", words } : { state: "run", words: `Đang làm, ${words}` };
}

/** Agreement, then adjustments, talks and goals as they came; the last few, for the page tells all. */
function lines({ nurturing, items, talks, adjustments }: WholeNurturing): StageLine[] {
  const { committeeAgreedAt, headAgreedAt } = nurturing;
  const agreed =
    committeeAgreedAt && headAgreedAt && (committeeAgreedAt > headAgreedAt ? committeeAgreedAt : headAgreedAt);
  const goals = items.filter(({ kind, closedOn }) => kind === "goal" && closedOn !== null);
  const all: StageLine[] = [
    ...(agreed ? [{ on: vietnamDay(agreed), words: "Cấp ủy và lãnh đạo cùng lập kế hoạch bồi dưỡng." }] : []),
    ...adjustments.map((one) => ({ on: vietnamDay(one.madeAt), words: `Điều chỉnh: ${one.reason}` })),
    ...goals.map((goal) => ({ on: goal.closedOn!, words: `${goal.state === "done" ? "Đạt" : "Bỏ"}: ${goal.title}.` })),
    ...talks.slice(0, 1).map((talk) => ({ on: talk.heldOn, words: `Trao đổi lần thứ ${talks.length}.` })),
  ];
  return all.sort((a, b) => a.on.localeCompare(b.on)).slice(-4);
}

const pathOf = (exemplar: Exemplar, more = "") => `/exemplars/${exemplar.id}/nurturing${more}`;
