import { type HolderKind, holderKinds } from "#rooms/awards/index.ts";

export { type HolderKind, holderKinds };

/** Ít nhất, không quá: which side of its value a target means. */
export const bounds = ["min", "max"] as const;
export type Bound = (typeof bounds)[number];
