import type { Choice } from "#kernel/web/index.tsx";
import type { Exemplar } from "../../schema.ts";
import { crumbsTo } from "../exemplar/crumbs.ts";

/** A unit to choose from. */
export type UnitChoice = { id: string; name: string };

/** Units as choices of a list. */
export const choicesOf = (units: UnitChoice[]): Choice[] => units.map(({ id, name }) => ({ value: id, words: name }));

/** Where the spread of an exemplar stands. */
export const spreadOf = (exemplar: Exemplar) => `/exemplars/${exemplar.id}/replications`;

/** The way to a page below the spread of an exemplar. */
export const crumbsOf = (exemplar: Exemplar) => [
  ...crumbsTo(exemplar),
  { words: "Nhân rộng", href: spreadOf(exemplar) },
];
