import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Assets } from "./assets.ts";
import type { Filled } from "./forms/filled.ts";

/** Turns a refusal's facts into a sentence; each room's words hold them by code. */
export type Sentences = Record<string, (facts: Record<string, string>) => string>;

/** One line of the side menu. */
export type MenuItem = {
  words: string;
  /** Shorter words for the narrow rail of wide pages. */
  short?: string;
  href: string;
  icon: string;
  /** How many things there wait for the reader; 0 shows nothing. */
  count?: number;
  /** What the number counts, for those who listen: “việc đến lượt bạn”. */
  countWords?: string;
  current?: boolean;
  /** Begins a new group below a line. */
  gap?: boolean;
};

/** All that stands around a page. The application fills it; the kernel names no room. */
export type Frame = {
  agency: { lines: string[]; art?: string } | null;
  menu: MenuItem[];
  who: { name: string; caption: string; href?: string } | null;
  /** The program's day in practice mode; `practice` draws the dashed box. */
  today: { words: string; practice: boolean; href?: string } | null;
  searchAction: string | null;
  /** Where the brand leads. */
  home: string;
  csrf: string;
};

/** What a page gathers while it renders, used after: icons for the sprite, fields for the list of errors. */
export type Gathered = {
  /** Null inside a Turbo frame: its icons are drawn in place, for the sprite stays with the page. */
  icons: Set<string> | null;
  fields: Map<Filled, Map<string, { id: string; label: string }>>;
  summaries: { of: Filled; title: string; kept: boolean }[];
};

/** What every component can reach while a page renders. */
export type Surroundings = {
  frame: Frame;
  assets: Pick<Assets, "url">;
  sentences: Sentences;
  path: string;
  /** A word left by the last act, shown once. */
  note: string | null;
  gathered: Gathered;
};

export const SurroundingsContext = createContext<Surroundings | null>(null);

/** The surroundings of the page being rendered; throws outside `render`. */
export function useSurroundings(): Surroundings {
  const found = useContext(SurroundingsContext);
  if (!found) throw new Error("Components of #kernel/web are rendered by render() or fragment(), not directly.");
  return found;
}

/** The form around a field: where it reads what was typed and what is wrong. */
export const FormContext = createContext<Filled | null>(null);
