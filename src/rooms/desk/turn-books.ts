import type { TurnBook } from "#kernel/turns/index.ts";
import { ceremonyTurns } from "#rooms/ceremonies/index.ts";
import { clusterTurns } from "#rooms/clusters/index.ts";
import { contestTurns } from "#rooms/contests/index.ts";
import { exemplarTurns } from "#rooms/exemplars/index.ts";
import { initiativeTurns } from "#rooms/initiatives/index.ts";
import { movementTurns } from "#rooms/movements/index.ts";
import { opinionTurns } from "#rooms/opinions/index.ts";
import { titleTurns } from "#rooms/registrations/index.ts";
import { storyTurns } from "#rooms/stories/index.ts";

/** Whose turn it is, asked of every room in one question; a room with turns of its own adds its book. */
export const turnBooks: readonly TurnBook[] = [
  exemplarTurns,
  opinionTurns,
  initiativeTurns,
  movementTurns,
  titleTurns,
  clusterTurns,
  storyTurns,
  contestTurns,
  ceremonyTurns,
];
