import { z } from "zod";
import { roles } from "#kernel/auth/officer.ts";
import { isId } from "#kernel/ids.ts";
import { readDate } from "#kernel/vietnamese/index.ts";
import { confirmed, ticked, typedDay, typedDayOrNone, typedText, typedTextOrNone } from "#kernel/web/forms.ts";

/** The word typed before two rows become one. */
export const mergeWord = "GỘP";

/** A date of which the day or the month may be unknown → `YYYY-MM-DD`, `YYYY-MM`, `YYYY`; empty is null. */
function typedPartialDay() {
  return z
    .string()
    .max(40)
    .optional()
    .transform((text, context) => {
      if (!text) return null;
      const read = readDate(text);
      if (read.ok) return read.value;
      context.addIssue({
        code: "custom",
        message: "Ghi ngày/tháng/năm, ví dụ 25/01/1980; chưa rõ ngày thì ghi 01/1980 hoặc 1980.",
      });
      return z.NEVER;
    });
}

/** One of a list, or nothing: empty is null. */
const chosen = <const Value extends string>(values: readonly [Value, ...Value[]]) =>
  z
    .string()
    .optional()
    .transform((value) => value || null)
    .pipe(z.enum(values).nullable());

/** What is written down of a person. */
const personFields = {
  name: typedText("Ghi họ và tên.", 120),
  email: z
    .string()
    .max(200)
    .optional()
    .transform((text) => text || null)
    .pipe(z.email("Ghi địa chỉ thư điện tử, ví dụ ten@coquan.gov.vn.").nullable()),
  category: chosen(["công chức", "viên chức", "người lao động"]),
  birthDate: typedPartialDay(),
  sex: chosen(["male", "female"]),
  partyMember: chosen(["yes", "no"]).transform((said) => (said === null ? null : said === "yes")),
  partyDate: typedPartialDay(),
};

/** Positions a post can have. */
export const positions = [
  "head",
  "deputy",
  "staff",
  "party_committee",
  "council_chair",
  "council_vice_chair",
  "council_member",
  "council_secretary",
] as const;

const postFields = {
  unit: typedText("Chọn đơn vị.", 300),
  title: typedText("Ghi chức vụ, ví dụ Chuyên viên.", 160),
  position: z.enum(positions, { error: "Chọn vai trò của chức vụ." }),
  from: typedDay("Ghi ngày bắt đầu, ví dụ 01/03/2024."),
};

/** Thêm cán bộ: the person and the first post. `another` says that she is not one of those with the same name. */
export const newPersonForm = z.object({ ...personFields, ...postFields, another: ticked() });

/** Sửa hồ sơ. */
export const personForm = z.object({ ...personFields, revision: typedText("Mở lại trang rồi sửa.") });

const term = (form: { from: string; to: string | null }, context: z.RefinementCtx) => {
  if (form.to !== null && form.to < form.from)
    context.addIssue({ code: "custom", path: ["to"], message: "Ghi ngày kết thúc sau ngày bắt đầu, hoặc để trống." });
};

/** Giao chức vụ. */
export const postForm = z.object({ ...postFields, to: typedDayOrNone(), side: ticked() }).superRefine(term);

/** Phân công vai trò. */
export const mandateForm = z
  .object({
    role: z.enum(roles, { error: "Chọn vai trò." }),
    unit: postFields.unit,
    subtree: ticked(),
    from: postFields.from,
    to: typedDayOrNone(),
  })
  .superRefine(term);

/** Thôi giữ: the last day, or that it was written by mistake. */
export const termEndForm = z
  .object({ act: z.enum(["end", "withdraw"]).default("end"), lastDay: typedDayOrNone(), reason: typedTextOrNone(500) })
  .superRefine((form, context) => {
    if (form.act === "end" && form.lastDay === null)
      context.addIssue({ code: "custom", path: ["lastDay"], message: "Ghi ngày cuối cùng, ví dụ 30/06/2025." });
  });

/** Gộp hồ sơ. */
export const mergeForm = z.object({ word: confirmed(mergeWord) });

/** What the address of the list of people may ask. */
export const peopleQuery = z.object({
  q: typedTextOrNone(200),
  unit: typedTextOrNone(40).refine((id) => id === null || isId(id)),
  below: ticked(),
  category: chosen(["công chức", "viên chức", "người lao động"]),
  account: chosen(["with", "without"]),
  post: z.enum(["held", "none", "any"]).default("held"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type PeopleAsked = z.output<typeof peopleQuery>;

/** The address of the list of people as asked; what is at its default is left out. */
export function peopleHref(asked: PeopleAsked, path = "/people"): string {
  const query = new URLSearchParams();
  for (const key of ["q", "unit", "category", "account"] as const) if (asked[key]) query.set(key, asked[key]);
  if (asked.below) query.set("below", "on");
  if (asked.post !== "held") query.set("post", asked.post);
  if (asked.page > 1) query.set("page", String(asked.page));
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The list's address as the query wants it. Everybody below the head of the tree is everybody: no tree need be walked. */
export function peopleFilter(asked: PeopleAsked, rootUnitId: string) {
  const everybody = asked.unit === rootUnitId && asked.below && asked.post === "held";
  return {
    ...(asked.q ? { search: asked.q } : {}),
    ...(asked.unit && !everybody ? { unitId: asked.unit, below: asked.below } : {}),
    ...(asked.category ? { category: asked.category } : {}),
    ...(asked.account ? { account: asked.account } : {}),
    ...(asked.post === "any" ? {} : { post: asked.post }),
  };
}
