import type { StoryState } from "#rooms/stories/states.ts";
import type { ChannelKind } from "#rooms/stories/terms.ts";

/** A story of a practice agency: of an exemplar found by name, at a step, with what happened to it. */
export type ToldStory = {
  exemplar: string;
  title: string;
  standfirst: string;
  body: string;
  state: StoryState;
  /** When it goes or went out, in the words of ISO and of Việt Nam: `2019-11-20T08:00`. */
  publishAt?: string;
  /** A consent of the person it tells of: since when, and when it was taken back. */
  consent?: { name: string; givenOn: string; withdrawnOn?: string };
  /** Where else it was sent, by the name of the channel, and on which day. */
  sent?: { channel: string; on: string; url?: string; number?: string };
  withdrawn?: { on: string; reason: string };
  /** Bears a drawing of the province. */
  pictured?: boolean;
};

/** Channels of a practice agency, with the duties of its plan they count for. */
export type ToldChannel = { kind: ChannelKind; name: string; url?: string; duties?: string[] };
