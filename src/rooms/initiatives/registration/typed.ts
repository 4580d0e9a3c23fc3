import { z } from "zod";
import { readNumber, sameTextKey } from "#kernel/vietnamese/index.ts";
import { check, type Filled, typedText, withErrors } from "#kernel/web/forms.ts";
import type { AuthorTyped, InitiativeTyped } from "../commands/write-initiative.ts";
import { addsUp, initiativeKinds, wholeShare } from "../terms.ts";
import { readAppliedFrom } from "./applied-from.ts";

/** Authors of one initiative at most. */
const most = 30;
const text = (max: number) => z.string().max(max, `Rút gọn còn tối đa ${max} ký tự.`).optional().default("");

const author = z.object({ name: typedText("Ghi họ và tên tác giả.", 200), unit: text(60), share: text(20) });

const initiativeForm = z.object({
  round: typedText("Chọn đợt đăng ký."),
  unit: typedText("Chọn đơn vị đăng ký."),
  kind: z.enum(initiativeKinds, "Chọn sáng kiến hoặc đề tài."),
  title: typedText("Ghi tên sáng kiến, đề tài.", 500),
  field: text(200),
  before: text(20_000),
  solution: text(40_000),
  novelty: text(20_000),
  appliedAt: text(1_000),
  appliedFrom: text(40),
  effect: text(20_000),
  revision: z.coerce.number().int().catch(0),
  author: z.array(author).max(most, `Mỗi sáng kiến tối đa ${most} tác giả.`),
});

/** A person of the agency as a name of the form may mean her. */
export type NamedPerson = { id: string; name: string; unitId: string | null; unitName: string | null };

/** What the form knows beside what was typed. */
export type InitiativeAsked = {
  people: readonly NamedPerson[];
  units: readonly { id: string; name: string }[];
};

export type InitiativeRead =
  | { ok: true; roundId: string; unitId: string; revision: number; typed: Omit<InitiativeTyped, "fileIds"> }
  | { ok: false; rejected: Filled };

/** Reads the form; empty rows of authors are left out, every problem is named at its field, what was typed is kept. */
export function readInitiativeForm(typed: Record<string, unknown>, asked: InitiativeAsked): InitiativeRead {
  const rows = Array.isArray(typed.author) ? (typed.author as Record<string, string>[]) : [];
  const full = rows.filter((one) => [one.name, one.share].some((said) => said?.trim()));
  const kept = { ...typed, author: full };
  const read = check(initiativeForm, kept);
  const errors: Record<string, string[]> = read.ok ? {} : { ...read.rejected.errors };
  const fault = (field: string, say: string) => (errors[field] ??= [say]);
  const applied = readAppliedFrom(String(typed.appliedFrom ?? ""));
  if (!applied.ok) fault("appliedFrom", "Ghi ngày, tháng hoặc năm bắt đầu áp dụng, ví dụ 15/02/2024 hoặc 03/2024.");
  const authors = full.map((one, n) => authorOf(one, n, full.length, asked, fault));
  if (authors.length > 0 && authors.every(({ share }) => share > 0) && !addsUp(authors.map(({ share }) => share)))
    fault("author[0][share]", `Tỷ lệ cộng lại là ${sharesWords(authors)}, phải bằng 100%.`);
  if (!read.ok || Object.keys(errors).length > 0) return { ok: false, rejected: withErrors(kept, errors) };
  const { round, unit, revision, author: _, appliedFrom: __, ...content } = read.values;
  const from = applied.ok ? applied.from : null;
  return { ok: true, roundId: round, unitId: unit, revision, typed: { ...content, appliedFrom: from, authors } };
}

function sharesWords(authors: readonly { share: number }[]): string {
  return `${String(authors.reduce((sum, { share }) => sum + share, 0) / 10).replace(".", ",")}%`;
}

function authorOf(
  row: Record<string, string>,
  n: number,
  of: number,
  asked: InitiativeAsked,
  fault: (field: string, say: string) => void,
): AuthorTyped {
  const share = shareOf(row.share ?? "", of);
  if (share === null) fault(`author[${n}][share]`, "Ghi tỷ lệ đóng góp bằng số từ 0,1 đến 100, ví dụ 60 hoặc 33,4.");
  const unit = asked.units.find(({ id }) => id === row.unit) ?? null;
  const name = (row.name ?? "").trim();
  const meant = personMeant(asked.people, name, unit?.id ?? null);
  if (meant === "several") fault(`author[${n}][unit]`, "Cơ quan có nhiều người tên này; chọn đơn vị của tác giả.");
  const person = meant === "several" ? null : meant;
  return {
    ...{ name, personId: person?.id ?? null, unitId: unit?.id ?? person?.unitId ?? null },
    ...{ place: unit?.name ?? person?.unitName ?? "", share: share ?? 0 },
  };
}

/** “60”, “60%”, “33,4” in tenths of a percent; the only author of an initiative need not write 100. */
function shareOf(said: string, authors: number): number | null {
  if (said.trim() === "") return authors === 1 ? wholeShare : null;
  const read = readNumber(said);
  if (!read.ok || read.value <= 0 || read.value > 100) return null;
  return Math.round(read.value * 10);
}

/** Who is meant by a name: the one of that name, in the unit where one is chosen; null is somebody from elsewhere. */
export function personMeant(
  people: readonly NamedPerson[],
  name: string,
  unitId: string | null,
): NamedPerson | "several" | null {
  const key = sameTextKey(name);
  const named = people.filter((one) => sameTextKey(one.name) === key);
  const inUnit = unitId === null ? named : named.filter((one) => one.unitId === unitId);
  if (inUnit.length === 1) return inUnit[0]!;
  if (unitId !== null && inUnit.length === 0) return named.length === 1 ? named[0]! : null;
  return inUnit.length > 1 ? "several" : null;
}
