import type { Holds } from "../queries/holds.ts";
import type { StoryState } from "../states.ts";

/** Why a story that is meant to be read is not, in one short line; null when nothing holds it. */
export function heldWords({ state, holds }: { state: StoryState; holds: Holds }): string | null {
  if (state !== "scheduled" && state !== "published" && state !== "corrected") return null;
  if (holds.unsigned) return "Bị giữ: chờ quyết định được ký";
  if (holds.textWithoutConsent) return "Bị giữ: chưa có hoặc đã rút đồng ý";
  if (holds.exemplarDown) return "Bị giữ: điển hình không còn hiệu lực";
  return null;
}
