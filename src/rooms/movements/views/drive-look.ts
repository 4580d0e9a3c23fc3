import type { StateName } from "#kernel/web/index.tsx";
import type { Drive } from "../schema.ts";

/** How a drive stands on a day: ahead, running, past without its interim review, reviewed. */
export function driveLook(
  { state, startsOn, endsOn }: Pick<Drive, "state" | "startsOn" | "endsOn">,
  today: string,
): { word: string; state: StateName } {
  if (state === "reviewed") return { word: "Đã sơ kết", state: "done" };
  if (today < startsOn) return { word: "Chưa bắt đầu", state: "open" };
  return today <= endsOn ? { word: "Đang diễn ra", state: "run" } : { word: "Chưa sơ kết", state: "late" };
}
