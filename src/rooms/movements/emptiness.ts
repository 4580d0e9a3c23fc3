import { addDays, type Day, daysBetween, formatDay } from "#kernel/calendar/index.ts";
import type { MovementState } from "./states.ts";

/** What is known of a movement that was launched; null where nobody could be asked. */
export type Lived = {
  state: MovementState;
  launchedOn: Day | null;
  endsOn: Day | null;
  answersDueOn: Day | null;
  units: number;
  answered: number;
  registrations: number | null;
  exemplars: number | null;
};

/** After how many days without any it is said: registrations come with the launch, exemplars grow. */
export const patience = { registrations: 30, exemplars: 90 } as const;

/**
 * Phát động rồi để đó: launched, and nobody launched it on, nobody registered, no exemplar came of it, no review followed.
 * One sentence each, with the fact it rests on. Thái Bình: tránh phô trương, hình thức.
 */
export function emptinessOf(of: Lived, today: Day): string[] {
  if (of.state !== "launched" || of.launchedOn === null) return [];
  const days = daysBetween(of.launchedOn, today);
  const pastAnswers = of.answersDueOn !== null && of.answersDueOn < today;
  return [
    pastAnswers && of.answered === 0 && of.units > 0
      ? `Quá hạn ${formatDay(of.answersDueOn!)} mà chưa đơn vị nào phát động trong đơn vị mình.`
      : "",
    days >= patience.registrations && of.registrations === 0
      ? `Đã phát động ${days} ngày mà chưa có đăng ký thi đua nào.`
      : "",
    days >= patience.exemplars && of.exemplars === 0
      ? `Đã phát động ${days} ngày mà chưa phát hiện điển hình nào ở các đơn vị tham gia.`
      : "",
    of.endsOn !== null && addDays(of.endsOn, 1) <= today
      ? `Đã hết thời gian thi đua từ ${formatDay(of.endsOn)} mà chưa tổng kết.`
      : "",
  ].filter((words) => words !== "");
}
