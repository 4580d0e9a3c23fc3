import { formatDay } from "#kernel/calendar/index.ts";
import type { Reason } from "#kernel/verdict.ts";
import { fold } from "#kernel/vietnamese/index.ts";
import type { Contest } from "../schema.ts";
import type { HandRole, Origin } from "../terms.ts";
import type { ContestRefusal } from "../words.vi.ts";

/** An entry, as the rules of the contest (thể lệ) look at it. */
export type Examined = {
  origin: Origin;
  /** The day that counts: of the postmark, else of sending, in Việt Nam. */
  on: string;
  words: number;
  text: string;
  /**
   * `namesake`: of the jury or the organisers, somebody with the name of an author who is not known to be of the agency. `kinOf`:
   * an organiser of a quiz who named the author as kin.
   */
  author: {
    name: string;
    role: HandRole | null;
    ofAgency: boolean;
    unitInvited: boolean;
    namesake: string | null;
    kinOf?: string | null;
  };
  /** Other entries of the same author that count. */
  others: number;
  sameTextElsewhere: boolean;
  likeness: number;
  likeWarning: "strong" | "partial" | null;
};

/** What was found: `against` bars the entry, `doubts` can be overcome with a reason. */
export type Findings = { against: Reason<ContestRefusal>[]; doubts: Reason<ContestRefusal>[] };

type Rules = Pick<Contest, "startsOn" | "endsOn" | "entrants" | "maxWords" | "maxEntries">;

/** Kiểm tra điều kiện dự thi: every finding at once, each with its fact. */
export function eligibilityOf(entry: Examined, rules: Rules): Findings {
  const { author, on } = entry;
  const { startsOn, endsOn, entrants, maxWords, maxEntries } = rules;
  return {
    against: found([
      on > endsOn && { code: "entry.too_late", facts: { endsOn: formatDay(endsOn), on: formatDay(on) } },
      on < startsOn && { code: "entry.not_begun", facts: { startsOn: formatDay(startsOn) } },
      author.role !== null && author.role !== "organiser" && { code: "entry.author_judges" },
      author.role === "organiser" && { code: "entry.author_organises" },
      entrants === (author.ofAgency ? "public" : "staff") && { code: "entry.not_invited" },
    ]),
    doubts: found([
      author.namesake !== null && { code: "entry.namesake", facts: { name: author.namesake } },
      author.kinOf != null && { code: "entry.kin_of_hand", facts: { name: author.kinOf } },
      author.ofAgency && !author.unitInvited && { code: "entry.unit_not_invited" },
      maxWords !== null &&
        entry.words > maxWords && {
          code: "entry.too_long",
          facts: { words: String(entry.words), most: String(maxWords) },
        },
      entry.others >= maxEntries && {
        code: "entry.too_many",
        facts: { others: String(entry.others), most: String(maxEntries) },
      },
      entry.sameTextElsewhere && { code: "entry.same_text" },
      entry.likeWarning !== null && { code: "entry.copied", facts: { percent: String(entry.likeness) } },
      names(entry.text, author.name) && { code: "entry.names_author" },
    ]),
  };
}

/** Số chữ: syllables written apart, as Vietnamese rules of contests count («chữ»). */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function names(text: string, name: string): boolean {
  return ` ${folded(text)} `.includes(` ${folded(name)} `);
}

const folded = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const found = (list: (Reason<ContestRefusal> | false)[]) => list.filter((one) => one !== false);
