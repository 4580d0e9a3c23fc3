import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { ticked, typedCountOrNone, typedDay, typedText, typedTextOrNone } from "#kernel/web/forms.ts";
import { fundSources } from "../terms.ts";
import { chosenOrNone, revision, words } from "./event.ts";

/** Điều sẽ áp dụng: `who` is herself or one of the units she answers for; `helper` an exemplar or a unit. */
export const takeawayForm = z.object({
  who: z.string("Chọn người nhận hay đơn vị nhận.").refine((who) => who === "herself" || isId(who), {
    message: "Chọn người nhận hay đơn vị nhận.",
  }),
  content: typedText("Ghi điều sẽ áp dụng, cụ thể đến việc.", 2000),
  dueOn: typedDay("Ghi ngày sẽ làm xong."),
  helper: z
    .string("Chọn điển hình hoặc đơn vị giúp.")
    .regex(/^(exemplar|unit):[0-9a-f-]{36}$/, "Chọn điển hình hoặc đơn vị giúp."),
});
export type TakeawayValues = z.output<typeof takeawayForm>;

/** Kết quả áp dụng. */
export const answerForm = z.object({
  revision,
  result: typedText("Ghi đã làm gì, kết quả đo được, kèm số liệu nếu có.", 4000),
});

const costRow = z
  .object({
    item: typedTextOrNone(300),
    source: z.enum(fundSources, "Chọn nguồn."),
    planned: typedCountOrNone({ max: 1_000_000_000_000 }),
    spent: typedCountOrNone({ max: 1_000_000_000_000 }),
  })
  .transform(({ item, source, planned, spent }, context) => {
    if (!item && planned === null && spent === null) return null;
    if (!item) context.addIssue({ code: "custom", path: ["item"], message: "Ghi khoản chi." });
    return item ? { item, source, planned, spent } : z.NEVER;
  });

/** Kinh phí, dự kiến và thực chi, bằng đồng. */
export const costsForm = z.object({
  costs: z.array(costRow).transform((rows) => rows.flatMap((one) => (one === null ? [] : [one]))),
});
export type CostValues = z.output<typeof costsForm>["costs"];

/** Lời về một ảnh. */
export const pictureForm = z.object({
  alt: typedText("Tả trong một câu ảnh chụp gì, cho người không nhìn được.", 300),
  caption: words(300),
  credit: words(200),
  showsPeople: ticked(),
});

/** Đợt lựa chọn. */
export const selectionForm = z
  .object({
    revision,
    title: typedText("Ghi tên đợt lựa chọn, ví dụ: Gương sáng pháp luật năm 2023.", 300),
    planId: chosenOrNone,
    dutyId: chosenOrNone,
    criteria: typedText("Ghi tiêu chí, mỗi tiêu chí một dòng.", 8000),
    proposalsDueOn: typedDay("Ghi hạn các đơn vị giới thiệu."),
    announceOn: typedDay("Ghi ngày công bố."),
    places: typedCountOrNone({ min: 1, max: 1000 }),
  })
  .refine(({ places }) => places !== null, { path: ["places"], message: "Ghi số gương được chọn nhiều nhất." })
  .refine(({ proposalsDueOn, announceOn }) => announceOn >= proposalsDueOn, {
    path: ["announceOn"],
    message: "Ngày công bố phải từ hạn giới thiệu trở đi.",
  });
export type SelectionValues = z.output<typeof selectionForm>;

/** Giới thiệu: an exemplar of the list, or a name. */
export const nomineeForm = z
  .object({
    unit: z.uuid("Chọn đơn vị giới thiệu."),
    exemplar: chosenOrNone,
    name: words(200),
    caption: words(300),
    grounds: typedText("Ghi vì sao đáp ứng tiêu chí, kèm kết quả cụ thể.", 6000),
  })
  .refine(({ exemplar, name }) => exemplar !== null || name !== "", {
    path: ["name"],
    message: "Chọn một điển hình, hoặc ghi tên người, tập thể.",
  });
export type NomineeValues = z.output<typeof nomineeForm>;

const choiceRow = z.object({ id: z.uuid(), chosen: ticked(), reason: words(2000) });

/** Chọn: each nominee with the reason, chosen or not. */
export const choiceForm = z
  .object({ revision, nominees: z.array(choiceRow) })
  .refine(({ nominees }) => nominees.some(({ chosen }) => chosen), {
    path: ["nominees[0][chosen]"],
    message: "Chọn ít nhất một gương.",
  });
export type ChoiceValues = z.output<typeof choiceForm>;
