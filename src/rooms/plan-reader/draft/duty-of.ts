import type { YearKind } from "#kernel/calendar/index.ts";
import { dueRule } from "#rooms/plans/due-rules/index.ts";
import type { DutyRole, PackDuty } from "#rooms/plans/packs/index.ts";
import type { ReadAmount, ReadDuty } from "../reading.ts";
import { dueOf, type Occasions } from "./due-of.ts";
import { proofsOf } from "./proofs-of.ts";

/** Most letters of a duty's name; the editor allows as many. */
const longestTitle = 160;

/** What is asked of the writer of a plan about one duty: the kinds of the pack without those that are owed by nobody. */
export function dutyOf(read: ReadDuty, key: string, occasion: Occasions, yearKind: YearKind): PackDuty {
  const kind = read.kind === "anniversary" ? "event" : read.kind;
  const due = possible(dueOf(read.due, occasion, yearKind), read);
  const list = listOf(read);
  return {
    key,
    title: titleOf(read),
    cite: read.cite,
    quote: read.quote,
    kind,
    actor: { kinds: [], units: [], all: false, role: roleOf(read.actor), text: actorWords(read) },
    receiver: read.receiver,
    via: read.via || undefined,
    proofs: list ? withList(proofsOf(read)) : proofsOf(read),
    due: due ?? (kind === "target" || kind === "condition" ? null : { type: "standing" }),
    strict: read.strict === true && statesItsEnd(due),
    amount: isWindow(read) ? undefined : amountOf(read.amount),
    ifAny: read.ifAny === true,
    list,
  };
}

const roles: [DutyRole, RegExp][] = [
  ["party_committee", /^(?:các |toàn thể )?(?:cấp ủy|cấp uỷ|chi ủy|đảng ủy|ban chấp hành đảng bộ)(?!\p{L})/iu],
  [
    "head",
    /^(?:các )?(?:thủ trưởng|trưởng (?:các |phòng|ban|khoa|đơn vị)|người đứng đầu|lãnh đạo (?:các|cơ quan|đơn vị))/iu,
  ],
];

/** Who answers for it in each unit, where the plan names a post and not the unit. */
function roleOf(actor: string): DutyRole | undefined {
  return roles.find(([, words]) => words.test(actor.normalize("NFC")))?.[0];
}

/** What is registered, by the words after “đăng ký”; the first that fits. A pledge that is signed is no list. */
const registered: [NonNullable<PackDuty["list"]>, RegExp][] = [
  ["exemplars", /đăng ký[^.;:]{0,60}(?:điển hình|gương (?:tiêu biểu|người tốt))/iu],
  ["initiatives", /đăng ký[^.;:]{0,60}sáng kiến/iu],
  ["titles", /đăng ký(?![^.;:]{0,60}giao ước)[^.;:]{0,40}(?:danh hiệu|(?<!phong trào )thi đua)/iu],
];

/** Sending the list of those registered (exemplars, initiatives, titles) is done with the list kept in the program. */
function listOf({ what, quote, kind }: ReadDuty): PackDuty["list"] {
  if (kind !== "deadline" && kind !== "recurring") return undefined;
  const words = `${what} ${quote}`.normalize("NFC");
  return registered.find(([, said]) => said.test(words))?.[0];
}

/** A list that is handed in is a proof of the duty, whatever else its sentence speaks of; two kinds at most. */
function withList(proofs: PackDuty["proofs"]): PackDuty["proofs"] {
  return [...new Set<PackDuty["proofs"][number]>(["registration_list", ...proofs])].slice(0, 2);
}

/** A day that no calendar has keeps the words of the plan. */
function possible(due: PackDuty["due"], { quote }: ReadDuty): PackDuty["due"] {
  return due === null || dueRule.safeParse(due).success ? due : { type: "relative", text: quote, working: false };
}

/** The act in few words, cut between two of them; of a row of a table the cell that says what is to be done. */
function titleOf({ what, quote }: ReadDuty): string {
  const [first] = cellsOf(what).length > 0 ? cellsOf(what) : cellsOf(quote);
  const whole = (first ?? (what || quote)).replace(/\s+/g, " ").trim();
  if (whole.length <= longestTitle) return whole;
  return `${whole.slice(0, longestTitle).replace(/\s\S*$/, "")}…`;
}

/** The cells of a row that hold words, neither a number nor a bullet; a sentence is a row of one. */
function cellsOf(words: string): string[] {
  return words.split("|").filter((cell) => /\p{L}{2}/u.test(cell));
}

const everybody = /(?<!\p{L})(?:mỗi|từng|các) (?:(?:cơ quan|phòng|ban), )*đơn vị(?!\p{L})/iu;

/** Who acts; where a number is asked of each unit (“mỗi đơn vị giới thiệu …”), each unit does. */
function actorWords({ actor, quote, amount }: ReadDuty): string | undefined {
  if (actor !== "" || amount === undefined) return actor || undefined;
  return everybody.exec(quote.normalize("NFC"))?.[0];
}

/** “Trước ngày” has a meaning only where a last day is stated. */
function statesItsEnd(due: PackDuty["due"]): boolean {
  if (due === null) return false;
  if (due.type === "range") return due.to !== null;
  if (due.type === "every") return due.by !== undefined;
  if (due.type === "relative") return due.days !== undefined;
  return due.type === "by" || due.type === "yearly" || due.type === "event";
}

/** “Trong vòng 10 ngày làm việc”: the days are those of the due rule, nothing to be handed in. */
function isWindow({ kind, due, amount }: ReadDuty): boolean {
  return kind === "deadline" && due?.type === "relative" && /^(?:ngày|giờ|tuần|tháng|phút)$/u.test(amount?.unit ?? "");
}

/** A percentage above it is a slip of the pen. */
const highestPercent = 1000;

const pers = {
  month: "month",
  quarter: "quarter",
  "half-year": "half-year",
  year: "year",
  stage: "stage",
  plan: "plan",
  unit: "unit",
} as const;

function amountOf(read: ReadAmount | undefined): PackDuty["amount"] {
  if (!read || (read.min === undefined && read.max === undefined && read.percent === undefined)) return undefined;
  const per = read.per !== undefined && read.per in pers ? pers[read.per as keyof typeof pers] : undefined;
  const { percent, bound, unit } = read;
  if (percent !== undefined && percent > highestPercent) return undefined;
  const [min, max] = read.min && read.max && read.min > read.max ? [read.max, read.min] : [read.min, read.max];
  const known = bound === "min" || bound === "max" || bound === "over" || bound === "increase" ? bound : undefined;
  return { min, max, percent, bound: known, unit: unit && unit !== "%" ? unit : undefined, per };
}
