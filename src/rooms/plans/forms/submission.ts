import { z } from "zod";
import { readNumber } from "#kernel/vietnamese/index.ts";
import { check, type Filled, typedDayOrNone, typedText, typedTextOrNone, withErrors } from "#kernel/web/forms.ts";
import type { NewProof } from "../commands/rounds.ts";
import type { Handed } from "../commands/submit-obligation.ts";
import { proofKinds } from "../packs/duty.ts";
import type { Duty } from "../schema.ts";
import type { ProofKind } from "../terms.ts";

/** What of a duty decides how its form looks. */
export type AskedOf = Pick<Duty, "proofs" | "ifAny" | "amount"> & { counted: boolean; today: string };

/** Kinds that are papers: each has a file field of its own. */
const paperKinds: readonly ProofKind[] = ["registration_list", "report", "document"];

/** Kinds that get a file field: the papers the plan accepts; where it accepts none, its first kind may carry a picture. */
export function fileKindsOf(duty: Pick<Duty, "proofs">): ProofKind[] {
  const papers = paperKinds.filter((kind) => duty.proofs.includes(kind));
  return papers.length > 0 ? papers : [duty.proofs[0] ?? "document"];
}

/** Kinds that a row of the form may name: all that are accepted, save the number, which has its own field. */
export function rowKindsOf(duty: Pick<Duty, "proofs">): ProofKind[] {
  const kinds = duty.proofs.filter((kind) => kind !== "number");
  return kinds.length > 0 ? kinds : ["document"];
}

/** The name of the file field of a kind. */
export const fileFieldOf = (kind: ProofKind) => `file_${kind}`;

const link = z
  .string()
  .max(2000)
  .optional()
  .transform((text, context) => {
    if (!text) return null;
    const whole = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) ? `https://${text}` : text;
    if (URL.canParse(whole) && /^https?:\/\/[^/]+\.[^/]+/i.test(whole)) return whole;
    context.addIssue({
      code: "custom",
      message: "Ghi địa chỉ trang đầy đủ, ví dụ https://tand.camau.gov.vn/tin-tuc/1.",
    });
    return z.NEVER;
  });

/**
 * One proof as typed. Of a quota the day is asked, because it decides in which period it counts; what has not happened yet
 * counts for nothing.
 */
export function proofRow(counted: boolean, today: string) {
  return z.object({
    kind: z.enum(proofKinds, "Chọn loại minh chứng."),
    title: typedText("Ghi tên minh chứng: tên bài, tên văn bản, tên hoạt động."),
    url: link,
    happenedOn: typedDayOrNone()
      .refine(
        (day) => day !== null || !counted,
        "Ghi ngày đăng hoặc ngày tổ chức, ví dụ 25/01/2019, để tính vào đúng kỳ.",
      )
      .refine(
        (day) => day === null || !counted || day <= today,
        "Ngày này chưa tới. Đăng hoặc tổ chức xong rồi mới ghi, để chỉ tiêu đếm việc có thật.",
      ),
  });
}

const decimal = z
  .string()
  .optional()
  .transform((text, context) => {
    if (!text) return null;
    const read = readNumber(text);
    if (read.ok) return read.value;
    context.addIssue({ code: "custom", message: "Ghi số liệu bằng chữ số, ví dụ 12 hoặc 98,5." });
    return z.NEVER;
  });

const keptFile = z.object({ file: z.uuid(), kind: z.enum(proofKinds), drop: z.string().optional() });

/** A file that was sent with the form before and waits in it: nothing has to be chosen twice. */
export type KeptFile = z.output<typeof keptFile>;

/** The form of a submission, for what a duty asks. */
export function submissionForm(asked: AskedOf) {
  return z.object({
    note: typedTextOrNone(4000).transform((text) => text ?? ""),
    none: z
      .string()
      .optional()
      .transform((text) => asked.ifAny && text !== undefined && text !== ""),
    value: decimal,
    proof: z.array(proofRow(asked.counted, asked.today)).max(100),
    kept: z.array(keptFile).max(100),
  });
}

/** Rows in which nothing was typed are left away; a kind alone, chosen beforehand, is nothing. */
export function withoutEmptyRows(typed: Record<string, unknown>): Record<string, unknown> {
  const rows = Array.isArray(typed.proof) ? (typed.proof as Record<string, string>[]) : [];
  const full = rows.filter((row) => [row.title, row.url, row.happenedOn].some((text) => text));
  const kept = Array.isArray(typed.kept) ? (typed.kept as Record<string, string>[]) : [];
  return { ...typed, proof: full, kept: kept.filter((one) => !one.drop) };
}

/** A form read: what is handed in, or what to show again. */
export type SubmissionRead = { ok: true; handed: Handed } | { ok: false; rejected: Filled };

/**
 * Reads a submission and names all its problems at once: those of the fields, of the files (`fileErrors`, by field), and
 * that there is nothing behind it. `standing`: proofs of earlier rounds that still count; `titles`: names of kept files.
 */
export function readSubmission(
  asked: AskedOf,
  typed: Record<string, unknown>,
  fileErrors: Record<string, string[]>,
  given: { standing: number; titles: ReadonlyMap<string, string> },
): SubmissionRead {
  const form = withoutEmptyRows(typed);
  const read = check(submissionForm(asked), form);
  const errors = {
    ...(read.ok ? {} : read.rejected.errors),
    ...fileErrors,
    ...nothingBehind(asked, form, fileErrors, given.standing),
  };
  if (!read.ok || Object.keys(errors).length > 0) return { ok: false, rejected: withErrors(form, errors) };
  const { note, none, value, proof, kept } = read.values;
  return { ok: true, handed: { note, none, value, proofs: [...kept.flatMap(fileProof(given.titles)), ...proof] } };
}

function fileProof(titles: ReadonlyMap<string, string>) {
  return ({ file, kind }: KeptFile): NewProof[] => {
    const title = titles.get(file);
    return title === undefined ? [] : [{ kind, title, fileId: file }];
  };
}

/** What no single field can know: «không có» stands alone, and otherwise something must be handed in. */
function nothingBehind(
  asked: AskedOf,
  form: Record<string, unknown>,
  fileErrors: Record<string, string[]>,
  standing: number,
): Record<string, string[]> {
  const brought = (form.proof as unknown[]).length + (form.kept as unknown[]).length + Object.keys(fileErrors).length;
  const numbered = Boolean(form.value);
  if (asked.ifAny && form.none) {
    const both = brought > 0 || numbered;
    return both ? { none: ["Đã chọn “không có” thì bỏ minh chứng kèm theo; nếu có, hãy bỏ dấu chọn này."] } : {};
  }
  if (brought > 0 || numbered || standing > 0) return {};
  if (asked.proofs.every((kind) => kind === "number")) return { value: ["Ghi số liệu, ví dụ 12 hoặc 98,5."] };
  const first = fileFieldOf(fileKindsOf(asked)[0]!);
  return { [first]: ["Kèm ít nhất một minh chứng: chọn tệp, hoặc ghi tên và liên kết ở bảng bên dưới."] };
}
