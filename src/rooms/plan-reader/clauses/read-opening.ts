import type { PlanYears } from "../grammar/time.ts";
import type { ReadDuty } from "../reading.ts";
import type { Passage } from "../structure/passages.ts";
import { readPassage } from "./read-passage.ts";

const founding =
  /(?:^|[,;.] ?)([^,;.]{3,140}?) (?:đã )?(?:xây dựng|ban hành|phát động|triển khai|đề ra|tổ chức)(?: và [^,;.]{3,20})? (?:kế hoạch|phong trào|đợt|cuộc|chương trình|hướng dẫn|phương án)(?!\p{L})|(?:^|[,;.] ?)([^,;.]{3,140}?) hướng dẫn (?=(?:việc |công tác |các |một số |tổ chức |thực hiện )[^.]{3,300}như sau)/gu;

/**
 * The plan's own period: stated where it is enacted (“Sở … ban hành Kế hoạch … giai đoạn 2021-2025 như sau”), and in the
 * title where that says it otherwise.
 */
export function readOpening(source: string, passages: readonly Passage[], years: PlanYears): ReadDuty[] {
  const preamble = passages.filter(({ region }) => region === "preamble");
  const enacting = preamble.filter((passage) => enactmentAt(passage) !== null).at(-1);
  const enacted = enacting ? enactment(source, enacting, years) : [];
  const titles = passages
    .filter(({ region }) => region === "title")
    .flatMap((passage) => readPassage(source, { ...passage, heading: false, region: "body" }, years).duties);
  const stated = titles.filter(
    (duty) =>
      duty.kind !== "anniversary" && duty.due !== null && duty.due.type !== "event" && duty.amount === undefined,
  );
  const inTitle = enacted.length > 0 ? stated.filter(isOpen) : stated;
  return [...inTitle, ...enacted].map((duty) => (duty.kind === "anniversary" ? duty : { ...duty, kind: "period" }));
}

/** “Đến năm 2020”: a title that leaves the start open says more than the stage named below. */
function isOpen({ due }: ReadDuty): boolean {
  return due?.type === "range" && due.from === null;
}

/** Where “Sở … ban hành Kế hoạch …” begins in a passage: the last such clause that is not the name of another document. */
function enactmentAt({ block }: Passage): number | null {
  const { lower } = block.flat;
  const found = [...lower.matchAll(founding)]
    .filter(({ 1: subject, 2: guided }) => !/số \d|(?:về việc|v\/v) ?$/u.test(subject ?? guided ?? ""))
    .at(-1);
  return found ? found.index + found[0].indexOf(found[1] ?? found[2]!) : null;
}

function enactment(source: string, passage: Passage, years: PlanYears): ReadDuty[] {
  const { flat } = passage.block;
  const clause = { ...passage.block, flat: cut(flat, enactmentAt(passage) ?? 0), mark: null };
  const { duties } = readPassage(source, { ...passage, region: "body", heading: false, block: clause }, years);
  return duties.filter(
    ({ kind, due }) =>
      kind === "anniversary" || due?.type === "year" || due?.type === "range" || due?.type === "relative",
  );
}

function cut(flat: Passage["block"]["flat"], from: number): Passage["block"]["flat"] {
  return {
    text: flat.text.slice(from),
    lower: flat.lower.slice(from),
    starts: flat.starts.slice(from),
    ends: flat.ends.slice(from),
  };
}
