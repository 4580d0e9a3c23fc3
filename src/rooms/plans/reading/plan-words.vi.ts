import { formatDay } from "#kernel/calendar/index.ts";
import type { Plan } from "../schema.ts";

/** Giai đoạn: “2017 – 2020”, “Năm 2024”, “2021 – Đại hội VI”; with days where it does not run over whole years. */
export function periodWords(plan: Pick<Plan, "periodFrom" | "periodTo">, until: string | null): string | null {
  const { periodFrom: from, periodTo: to } = plan;
  if (from === null && to === null) return until;
  if (to === null) return `${from === null ? "" : startWords(from)} – ${until ?? "chưa ấn định"}`;
  if (from === null) return `Đến ${formatDay(to)}`;
  if (!from.endsWith("-01-01") || !to.endsWith("-12-31")) return `${formatDay(from)} – ${formatDay(to)}`;
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? `Năm ${first}` : `${first} – ${last}`;
}

function startWords(from: string): string {
  return from.endsWith("-01-01") ? from.slice(0, 4) : formatDay(from);
}

/** Ngày ban hành: the day, or the month alone while the text leaves the day blank. */
export function issuedWords(plan: Pick<Plan, "issuedOn" | "issuedMonth" | "state">): string {
  if (plan.issuedOn) return formatDay(plan.issuedOn);
  if (plan.issuedMonth)
    return `Tháng ${Number(plan.issuedMonth.slice(5))}/${plan.issuedMonth.slice(0, 4)}, chưa ghi ngày`;
  return "Chưa ghi ngày";
}

/** The plan in a breadcrumb: its number, else the beginning of its title. */
export function shortName(plan: Pick<Plan, "number" | "title">): string {
  if (plan.number) return plan.number;
  const words = plan.title.split(" ");
  return words.length <= 8 ? plan.title : `${words.slice(0, 8).join(" ")}…`;
}
