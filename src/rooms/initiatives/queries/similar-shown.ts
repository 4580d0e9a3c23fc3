import { and, inArray, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { cutAt, type Match, type Piece } from "#kernel/similarity/index.ts";
import { initiatives } from "../schema.ts";
import type { InitiativeTexts } from "../similarity/compared-of.ts";
import type { ShownMatch, SimilarShown } from "../similarity/shown.ts";
import { partNames } from "../words.vi.ts";
import type { InitiativeFound } from "./initiatives.ts";
import { unitNameOn } from "./initiatives.ts";
import { type Similar, similarTo } from "./similar.ts";
import { visibleTo } from "./visible.ts";

/** Passages shown of one pair. */
const mostMatches = 12;

/**
 * The earlier initiatives like this one, for this reader: of those she may not read she learns only that there is one, of
 * which unit and year. Three queries.
 */
export async function similarShown(
  db: DbOrTx,
  officer: Officer,
  { initiative }: InitiativeFound,
  today: string,
): Promise<SimilarShown[]> {
  const { title, before, solution, novelty, effect } = initiative;
  const texts = { title, before, solution, novelty, effect };
  const asked = { ...initiative, id: initiative.id, texts };
  const similar = await similarTo(db, asked);
  if (similar.length === 0) return [];
  const ids = similar.map(({ id }) => id);
  const named = await db
    .select({ id: initiatives.id, unitName: unitNameOn(today), seen: sql<boolean>`(${visibleTo(officer)})` })
    .from(initiatives)
    .where(and(inArray(initiatives.id, ids)));
  return similar.map((one) => {
    const { unitName = "", seen = false } = named.find(({ id }) => id === one.id) ?? {};
    return shownOf(one, texts, unitName, seen);
  });
}

function shownOf(one: Similar, ours: InitiativeTexts, unitName: string, seen: boolean): SimilarShown {
  const { id, year, state, warning, score } = one;
  const matches = seen
    ? one.comparison.matches.slice(0, mostMatches).map((match) => matchShown(match, ours, one.texts))
    : [];
  const percent = Math.round(Math.min(1, score) * 100);
  return { id, title: seen ? one.texts.title : null, unitName, year, state, warning, percent, matches };
}

function matchShown({ ours, theirs }: Match, a: InitiativeTexts, b: InitiativeTexts): ShownMatch {
  return {
    ours: cutAt(partOf(a, ours), ours),
    theirs: cutAt(partOf(b, theirs), theirs),
    oursIn: nameOf(ours),
    theirsIn: nameOf(theirs),
  };
}

function partOf(texts: InitiativeTexts, { part }: Piece): string {
  return texts[part as keyof InitiativeTexts].normalize("NFC");
}

function nameOf({ part }: Piece): string {
  return partNames[part as keyof typeof partNames];
}
