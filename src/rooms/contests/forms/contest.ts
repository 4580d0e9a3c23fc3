import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { readNumber } from "#kernel/vietnamese/index.ts";
import { ticked, typedCountOrNone, typedDay, typedDayOrNone, typedText, typedTextOrNone } from "#kernel/web/forms.ts";
import { contestFormats, contestKinds, entrantKinds, tieRules } from "../terms.ts";

/** The revision that was read; 0 when the form carries none. */
export const revision = z.coerce.number().int().catch(0);

/** A long text that may stay empty. */
export const words = (max: number) => typedTextOrNone(max).transform((text) => text ?? "");

/** Điểm, typed as offices write it: 10; 7,5. Empty is null. */
export const typedPoints = z
  .string()
  .optional()
  .transform((text, context) => {
    if (!text) return null;
    const read = readNumber(text);
    if (read.ok && read.value >= 0 && read.value <= 1000) return Math.round(read.value * 100) / 100;
    context.addIssue({ code: "custom", message: "Ghi bằng chữ số, ví dụ 10 hoặc 7,5." });
    return z.NEVER;
  });

const criterion = z.object({ name: typedTextOrNone(300), points: typedPoints });
const prize = z.object({
  name: typedTextOrNone(200),
  count: typedCountOrNone({ min: 1, max: 500 }),
  worth: words(200),
});
const round = z.object({
  name: typedTextOrNone(200),
  goOn: typedCountOrNone({ min: 1, max: 5000 }),
  dueOn: typedDayOrNone(),
});

/** Thể lệ cuộc thi, as it is drafted and edited. */
export const contestForm = z
  .object({
    revision,
    kind: z.enum(contestKinds).catch("own"),
    format: z.enum(contestFormats).catch("writing"),
    drawn: typedCountOrNone({ min: 1, max: 200 }),
    predicts: ticked(),
    organiser: typedTextOrNone(300),
    name: typedText("Ghi tên cuộc thi.", 500),
    subject: words(2000),
    entrants: z.enum(entrantKinds).catch("staff"),
    takesText: ticked(),
    takesFiles: ticked(),
    takesPost: ticked(),
    postAddress: words(500),
    maxWords: typedCountOrNone({ min: 1, max: 1_000_000 }),
    maxEntries: typedCountOrNone({ min: 1, max: 100 }).transform((n) => n ?? 1),
    wantedEntries: typedCountOrNone({ min: 1, max: 1000 }),
    startsOn: typedDay("Ghi ngày bắt đầu nhận bài."),
    endsOn: typedDay("Ghi ngày cuối nhận bài."),
    rules: words(40_000),
    url: typedTextOrNone(500),
    tieRule: z.enum(tieRules).catch("criteria"),
    judgesPerEntry: typedCountOrNone({ min: 1, max: 9 }).transform((n) => n ?? 2),
    spread: typedPoints,
    complaintDays: typedCountOrNone({ min: 1, max: 90 }).transform((n) => n ?? 10),
    criteria: z.array(criterion).optional().default([]),
    prizes: z.array(prize).optional().default([]),
    rounds: z.array(round).optional().default([]),
    duty: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .transform((ids) => [ids ?? []].flat().filter(isId)),
  })
  .refine(({ startsOn, endsOn }) => endsOn >= startsOn, {
    path: ["endsOn"],
    message: "Ngày cuối nhận bài phải từ ngày bắt đầu trở đi.",
  })
  .refine(({ kind, organiser }) => kind === "own" || organiser !== null, {
    path: ["organiser"],
    message: "Ghi cơ quan tổ chức cuộc thi.",
  })
  .refine(({ url }) => url === null || /^https?:\/\/\S+$/.test(url), {
    path: ["url"],
    message: "Ghi địa chỉ đầy đủ, ví dụ https://thaibinh.gov.vn.",
  })
  .refine(({ takesPost, postAddress }) => !takesPost || postAddress !== "", {
    path: ["postAddress"],
    message: "Ghi nơi nhận bài gửi qua bưu điện.",
  })
  .superRefine(({ criteria, prizes, rounds }, context) => {
    const say = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
    for (const [n, { name, points }] of criteria.entries()) {
      if (name && (points === null || points === 0)) say(["criteria", n, "points"], "Ghi điểm tối đa, lớn hơn 0.");
      if (!name && points !== null) say(["criteria", n, "name"], "Ghi tên tiêu chí.");
    }
    for (const [n, { name, count }] of prizes.entries())
      if (!name && count !== null) say(["prizes", n, "name"], "Ghi tên giải.");
    const named = rounds.filter(({ name }) => name !== null).length;
    let seen = 0;
    for (const [n, { name, goOn }] of rounds.entries()) {
      if (!name) continue;
      seen += 1;
      if (seen < named && goOn === null) say(["rounds", n, "goOn"], "Ghi số bài vào vòng sau.");
      if (seen === named && goOn !== null) say(["rounds", n, "goOn"], "Vòng cuối để trống ô này.");
    }
  });
export type ContestValues = z.output<typeof contestForm>;

/** What a quiz has not: texts, files, criteria, judges, rounds of judging; a contest of writing draws no questions. */
export function asFormat(values: ContestValues): ContestValues {
  if (values.kind === "outside" || values.format === "writing")
    return { ...values, format: "writing", drawn: null, predicts: false };
  return {
    ...values,
    ...{ takesText: true, takesFiles: false, maxWords: null, spread: null },
    criteria: [],
    rounds: [],
  };
}

/** Phát động: the document, and to whom. */
export const launchForm = z
  .object({
    revision,
    number: typedText("Ghi số, ký hiệu văn bản phát động.", 120),
    launchedOn: typedDay("Ghi ngày của văn bản phát động."),
    to: z.enum(["all", "chosen"], "Chọn phát động đến đơn vị nào."),
    units: z.array(z.string()),
  })
  .refine(({ to, units }) => to !== "chosen" || units.some(isId), {
    path: ["units"],
    message: "Chọn ít nhất một đơn vị.",
  });

/** Phát động thêm. */
export const extendForm = z.object({
  revision,
  units: z.array(z.string()).refine((units) => units.some(isId), "Chọn ít nhất một đơn vị."),
});

/** Đơn vị báo đã tham gia: how many entries, who, with what shows it. */
export const reportForm = z
  .object({
    revision,
    sent: typedCountOrNone({ min: 0, max: 10_000 }).refine((n) => n !== null, "Ghi số bài đã gửi; không có thì ghi 0."),
    sentOn: typedDay("Ghi ngày gửi bài."),
    entrants: words(4000),
    evidence: words(1000),
    prizes: words(1000),
    fileId: z
      .string()
      .optional()
      .transform((id) => (id && isId(id) ? id : null)),
  })
  .refine(({ sent, entrants }) => !sent || entrants !== "", {
    path: ["entrants"],
    message: "Ghi họ tên người dự thi, mỗi người một dòng.",
  });
export type ReportValues = z.output<typeof reportForm>;

/** Lý do. */
export const reasonForm = z.object({ revision, reason: typedText("Ghi lý do.", 2000) });

/** Kết thúc theo dõi: what came of it. */
export const conclusionForm = z.object({ revision, result: typedText("Ghi kết quả tham gia của cơ quan.", 4000) });
