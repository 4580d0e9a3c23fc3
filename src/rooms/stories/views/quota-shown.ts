import type { Half, QuotaState } from "#rooms/plans/index.ts";
import type { CountingChannel, QuotaStory } from "../queries/quota-stories.ts";

/** What the page of a quota's stories shows. */
export type QuotaShown = {
  obligation: { id: number; period: string; dueOn: string | null };
  duty: { title: string };
  plan: { id: string; number: string | null; title: string; yearKind: "calendar" | "court" | "school" };
  /** How many of each half, own first; of a duty that stands alone only itself. */
  halves: Half[];
  target: number;
  state: QuotaState;
  channels: CountingChannel[];
  found: (QuotaStory & { sends: boolean })[];
  /** Whether she may write down by hand what was done outside the program. */
  records: boolean;
  keepsChannels: boolean;
  today: string;
};

/** The channels that count for one half. */
export function ofHalf(channels: CountingChannel[], { obligationId }: Half): CountingChannel[] {
  return channels.filter((one) => one.obligationId === obligationId);
}
