import { holds, holdsForAgency, type Officer } from "#kernel/auth/index.ts";
import { type Reason, type Verdict, verdict } from "#kernel/verdict.ts";
import { actingUnitIds, actsForUnit, runsExemplars } from "#rooms/exemplars/index.ts";
import { actsFor } from "#rooms/plans/index.ts";
import type { Story } from "./schema.ts";
import { nextStory, type StoryState, type StoryStep } from "./states.ts";
import { type StoryRefusal, stateWords } from "./words.vi.ts";

/** What the rules ask of a story. */
export type StoryFacts = Pick<
  Story,
  "state" | "unitId" | "writerId" | "pitchedBy" | "editedBy" | "confirmedBy" | "consentNeeded" | "textVersion"
>;

/** Ban Biên tập: whoever edits for the whole agency. */
export function edits(officer: Officer): boolean {
  return holdsForAgency(officer, "editor");
}

/** Duyệt đăng: head and deputies of the agency. */
export function approves(officer: Officer): boolean {
  return holdsForAgency(officer, ["head", "deputy_head"]);
}

/** Who works on the stories of the whole agency: the editorial board, the emulation office, the head. */
export function runsStories(officer: Officer): boolean {
  return edits(officer) || runsExemplars(officer);
}

/** Who sees the stories of all units before they are out. */
export function seesAllStories(officer: Officer): boolean {
  return runsStories(officer) || holdsForAgency(officer, ["administrator", "party_committee"]);
}

/** Whether she works on this story: writes it, acts for its unit, or runs the stories of the agency. */
export function worksOn(officer: Officer, story: Pick<Story, "unitId" | "writerId" | "pitchedBy">): boolean {
  const units = actingUnitIds(officer);
  const ofUnit = units === "agency" || units.includes(story.unitId);
  return runsStories(officer) || ofUnit || story.writerId === officer.personId || story.pitchedBy === officer.personId;
}

/** Whose hand a step is. */
const hands = {
  assign: (officer) => runsStories(officer),
  decline: (officer) => runsStories(officer),
  reopen: (officer) => runsStories(officer),
  write: mayType,
  hand_over: mayType,
  confirm: (officer, { unitId }) => holds(officer, ["head", "deputy_head"], unitId),
  return: (officer, story) => holdsTurn(officer, story),
  edit: (officer) => edits(officer),
  check: (officer, { editedBy }) => runsStories(officer) && editedBy !== officer.personId,
  approve: approves,
  schedule: (officer) => runsStories(officer),
  unschedule: (officer) => runsStories(officer),
  publish: (officer) => runsStories(officer),
  correct: (officer) => runsStories(officer),
  withdraw: (officer) => runsStories(officer),
} satisfies Record<StoryStep, (officer: Officer, story: StoryFacts) => boolean>;

const refusedHands: Record<StoryStep, StoryRefusal> = {
  assign: "story.board_does",
  decline: "story.board_does",
  reopen: "story.board_does",
  write: "story.writer_writes",
  hand_over: "story.writer_writes",
  confirm: "story.head_confirms",
  return: "story.not_your_turn",
  edit: "story.board_edits",
  check: "story.second_hand_checks",
  approve: "story.head_approves",
  schedule: "story.board_does",
  unschedule: "story.board_does",
  publish: "story.board_does",
  correct: "story.board_does",
  withdraw: "story.board_does",
};

/** Steps that go on towards the readers: not while facts are unconfirmed or have changed since they were taken. */
const goesOn: readonly StoryStep[] = ["edit", "check", "approve", "schedule"];

/**
 * A step along the map, by whose hand it is. Two hands: who edited does not check. Facts go on only as the head of the unit
 * confirmed them; `factsChanged` names those that read differently at their source today.
 */
export function mayStepStory(
  officer: Officer,
  story: StoryFacts,
  step: StoryStep,
  given: { factsChanged?: number } = {},
): Verdict {
  const changed = given.factsChanged ?? 0;
  return verdict<StoryRefusal>([
    nextStory(story.state, step) === undefined && closed(story.state),
    !hands[step](officer, story) && { code: refusedHands[step] },
    step === "hand_over" && story.textVersion === 0 && { code: "story.nothing_written" },
    goesOn.includes(step) && story.confirmedBy === null && { code: "story.facts_unconfirmed" },
    goesOn.includes(step) && changed > 0 && { code: "story.facts_changed", facts: { n: String(changed) } },
  ]);
}

function closed(state: StoryState): Reason<StoryRefusal> {
  return { code: "story.step_closed", facts: { now: stateWords[state].word.toLocaleLowerCase("vi") } };
}

/** Whose turn it is now: who may give the story back. */
function holdsTurn(officer: Officer, story: StoryFacts): boolean {
  switch (story.state) {
    case "before_head":
      return hands.confirm(officer, story);
    case "before_approval":
      return approves(officer) || runsStories(officer);
    default:
      return runsStories(officer);
  }
}

function mayType(officer: Officer, { writerId }: StoryFacts): boolean {
  return writerId === officer.personId || edits(officer);
}

/** Viết, sửa chữ: the writer while it is hers, the editorial board until the story is approved, and to correct it. */
export function mayWriteText(officer: Officer, story: StoryFacts): Verdict {
  const writers: readonly StoryState[] = ["assigned", "writing"];
  const board: readonly StoryState[] = ["editing"];
  return verdict<StoryRefusal>([
    ![...writers, ...board].includes(story.state) && closed(story.state),
    writers.includes(story.state) && !mayType(officer, story) && { code: "story.writer_writes" },
    board.includes(story.state) && !edits(officer) && { code: "story.board_edits" },
  ]);
}

/** States in which the story has been approved: what readers will see is changed by those who run the stories alone. */
const approvedStates: readonly StoryState[] = ["approved", "scheduled", "published", "corrected"];

/** Ảnh, chờ quyết định: those who work on the story; once it is approved only those who run the stories. */
export function mayEquip(officer: Officer, story: StoryFacts): Verdict {
  const approved = approvedStates.includes(story.state);
  return verdict<StoryRefusal>([
    !worksOn(officer, story) && { code: "story.not_your_turn" },
    approved && worksOn(officer, story) && !runsStories(officer) && { code: "story.board_does" },
    story.state === "declined" && closed(story.state),
  ]);
}

/** Lấy lại dữ kiện: those who work on the story, before it left the editorial board: the head must confirm them anew. */
export function mayTakeFacts(officer: Officer, story: StoryFacts): Verdict {
  const open: readonly StoryState[] = ["pitched", "assigned", "writing", "before_head", "editing"];
  return verdict<StoryRefusal>([
    !worksOn(officer, story) && { code: "story.not_your_turn" },
    !open.includes(story.state) && closed(story.state),
  ]);
}

/** Ghi sự đồng ý: those who work on the story, at any time. */
export function mayRecordConsent(officer: Officer, story: StoryFacts): Verdict {
  return verdict<StoryRefusal>([
    !worksOn(officer, story) && { code: "story.not_your_turn" },
    story.state === "declined" && closed(story.state),
  ]);
}

/** Rút sự đồng ý: whoever works on the story writes it down, and the person herself may at any time. */
export function mayWithdrawConsent(officer: Officer, story: StoryFacts, ownPersonId: string | null): Verdict {
  const herself = ownPersonId === officer.personId;
  return verdict<StoryRefusal>([!herself && !worksOn(officer, story) && { code: "story.not_your_turn" }]);
}

/** Ghi lần gửi: those who run the stories, and the unit's officers; only of a story that is out. */
export function maySend(officer: Officer, story: Pick<StoryFacts, "state" | "unitId">): Verdict {
  const out = story.state === "published" || story.state === "corrected";
  return verdict<StoryRefusal>([
    !(runsStories(officer) || actsForUnit(officer, story.unitId)) && { code: "story.not_your_turn" },
    !out && { code: "story.not_out_yet" },
  ]);
}

/** Kênh tuyên truyền: who runs the stories keeps the list and says which duties a channel counts for. */
export function mayKeepChannels(officer: Officer): Verdict {
  return verdict<StoryRefusal>([!runsStories(officer) && { code: "story.board_does" }]);
}

/** Làm sách: who runs the stories puts books together and has them made. */
export function mayKeepBooks(officer: Officer): Verdict {
  return verdict<StoryRefusal>([!runsStories(officer) && { code: "story.board_does" }]);
}

/** Bấm làm sách: with something in it, and not while it is being made. */
export function mayMakeBook(officer: Officer, book: { printable: number; beingMade: boolean }): Verdict {
  return verdict<StoryRefusal>([
    !runsStories(officer) && { code: "story.board_does" },
    book.printable === 0 && { code: "book.empty" },
    book.beingMade && { code: "book.being_made" },
  ]);
}

/** Nộp sách làm minh chứng: a finished book that may be given out, by those who hand things in for some unit. */
export function mayHandInBook(officer: Officer, standing: { gone: number } | null): Verdict {
  const units = actsFor(officer);
  return verdict<StoryRefusal>([
    units !== "agency" && units.length === 0 && { code: "book.for_no_unit" },
    standing === null && { code: "book.not_made" },
    standing !== null && standing.gone > 0 && { code: "book.not_standing", facts: { n: String(standing.gone) } },
  ]);
}

/** Tải sách: everybody of the agency, as long as all that is in it may be given out. */
export function mayTakeBook(standing: { gone: number }): Verdict {
  return verdict<StoryRefusal>([
    standing.gone > 0 && { code: "book.not_standing", facts: { n: String(standing.gone) } },
  ]);
}
