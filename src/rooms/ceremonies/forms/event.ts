import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { typedCountOrNone, typedDay, typedDayOrNone, typedText, typedTextOrNone } from "#kernel/web/forms.ts";
import { eventForms, eventKinds, guestRoles } from "../terms.ts";

/** A text that may stay empty; empty is "". */
export const words = (max: number) => typedTextOrNone(max).transform((text) => text ?? "");

/** The id of a thing chosen from a list; nothing chosen is null. */
export const chosenOrNone = z
  .string()
  .optional()
  .transform((id) => (id && isId(id) ? id : null));

/** The revision that was read; 0 when the form carries none. */
export const revision = z.coerce.number().int().catch(0);

const hour = /^([01]?\d|2[0-3])[:hg]([0-5]\d)$/;

/** `8h30`, `08:30` → `08:30`. */
const toHour = (text: string) => {
  const [, h = "", m = ""] = hour.exec(text) ?? [];
  return `${h.padStart(2, "0")}:${m}`;
};
const sayHour = "Ghi giờ và phút, ví dụ 08:00.";

/** A required hour. */
export const typedHour = z.string({ error: sayHour }).trim().regex(hour, sayHour).transform(toHour);

/** An hour that may stay empty. */
export const typedHourOrNone = z
  .string()
  .trim()
  .optional()
  .transform((text) => text || null)
  .refine((text) => text === null || hour.test(text), sayHour)
  .transform((text) => (text === null ? null : toHour(text)));

const item = z
  .object({
    onDay: z.string().optional(),
    at: z.string().optional(),
    content: typedTextOrNone(1000),
    inCharge: words(300),
  })
  .transform(({ onDay, at, content, inCharge }, context) => {
    if (!at && !content && inCharge === "") return null;
    const said = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    const read = { at: typedHour.safeParse(at ?? ""), onDay: typedDayOrNone().safeParse(onDay) };
    if (!read.at.success) said("at", sayHour);
    if (!read.onDay.success) said("onDay", read.onDay.error.issues[0]?.message ?? "Ghi ngày/tháng/năm.");
    if (!content) said("content", "Ghi nội dung của dòng chương trình này.");
    return read.at.success && read.onDay.success && content
      ? { at: read.at.data, onDay: read.onDay.data, content, inCharge }
      : z.NEVER;
  });

/** Sự kiện, as it is drafted and edited. */
export const eventForm = z
  .object({
    revision,
    kind: z.enum(eventKinds, "Chọn loại sự kiện."),
    form: z.enum(eventForms, "Chọn hình thức tổ chức."),
    joinedTo: typedTextOrNone(300),
    planId: chosenOrNone,
    movementId: chosenOrNone,
    duty: z.array(z.string()).transform((ids) => ids.filter(isId)),
    title: typedText("Ghi tên sự kiện.", 300),
    content: words(10_000),
    place: words(500),
    startsOn: typedDay("Ghi ngày bắt đầu."),
    startsAt: typedHour,
    endsOn: typedDayOrNone(),
    endsAt: typedHourOrNone,
    seats: typedCountOrNone({ min: 1, max: 100_000 }),
    registerBy: typedDayOrNone(),
    items: z.array(item).transform((rows) => rows.flatMap((one) => (one === null ? [] : [one]))),
  })
  .refine(({ startsOn, endsOn }) => !endsOn || endsOn >= startsOn, {
    path: ["endsOn"],
    message: "Ngày kết thúc phải từ ngày bắt đầu trở đi.",
  })
  .refine(({ startsOn, startsAt, endsOn, endsAt }) => !endsAt || (endsOn ?? startsOn) > startsOn || endsAt > startsAt, {
    path: ["endsAt"],
    message: "Giờ kết thúc phải sau giờ bắt đầu.",
  })
  .refine(({ form, joinedTo }) => form !== "joined" || joinedTo, {
    path: ["joinedTo"],
    message: "Ghi hội nghị mà sự kiện này lồng ghép vào.",
  })
  .refine(({ startsOn, registerBy }) => !registerBy || registerBy <= startsOn, {
    path: ["registerBy"],
    message: "Hạn đăng ký phải trước hoặc đúng ngày bắt đầu.",
  });
export type EventValues = z.output<typeof eventForm>;

/** Giấy mời: the document, and which units. */
export const invitationForm = z.object({
  revision,
  parentBody: words(200),
  number: typedText("Ghi số, ký hiệu giấy mời, ví dụ 15/GM-STP.", 80),
  issuedAt: typedText("Ghi địa danh, ví dụ Ninh Bình.", 80),
  invitedOn: typedDay("Ghi ngày của giấy mời."),
  signerTitle: typedText("Ghi chức vụ người ký, ví dụ: KT. GIÁM ĐỐC.", 120),
  signerName: typedText("Ghi họ tên người ký.", 120),
  inviteNote: words(1000),
  units: z.array(z.string()).transform((ids) => ids.filter(isId)),
});
export type InvitationValues = z.output<typeof invitationForm>;

/** Một khách: by name and office, or an exemplar of the list. */
export const guestForm = z
  .object({
    exemplar: chosenOrNone,
    name: words(200),
    caption: words(300),
    role: z.enum(guestRoles, "Chọn tư cách dự."),
  })
  .refine(({ exemplar, name }) => exemplar !== null || name !== "", {
    path: ["name"],
    message: "Ghi họ tên khách, hoặc chọn một điển hình.",
  });
export type GuestValues = z.output<typeof guestForm>;

const person = z
  .object({ id: chosenOrNone, personId: chosenOrNone, name: words(200), caption: words(300) })
  .transform((row) => (row.name === "" && row.personId === null ? null : row));

/** Đăng ký của một đơn vị: who comes; nobody, with the reason. */
export const registrationForm = z
  .object({
    revision,
    comes: z.enum(["yes", "no"], "Chọn có cử người dự hay không."),
    people: z.array(person).transform((rows) => rows.flatMap((one) => (one === null ? [] : [one]))),
    note: words(1000),
  })
  .refine(({ comes, people }) => comes === "no" || people.length > 0, {
    path: ["people[0][name]"],
    message: "Ghi ít nhất một người dự.",
  })
  .refine(({ comes, note }) => comes === "yes" || note !== "", {
    path: ["note"],
    message: "Ghi lý do không cử người dự.",
  });
export type RegistrationValues = z.output<typeof registrationForm>;

/** Dời ngày, đổi nơi: what is told to all concerned. */
export const postponeForm = z
  .object({
    revision,
    startsOn: typedDay("Ghi ngày mới."),
    startsAt: typedHour,
    endsOn: typedDayOrNone(),
    endsAt: typedHourOrNone,
    place: typedText("Ghi địa điểm.", 500),
    registerBy: typedDayOrNone(),
    reason: typedText("Ghi lý do, để người được mời biết.", 1000),
  })
  .refine(({ startsOn, endsOn }) => !endsOn || endsOn >= startsOn, {
    path: ["endsOn"],
    message: "Ngày kết thúc phải từ ngày bắt đầu trở đi.",
  })
  .refine(({ startsOn, registerBy }) => !registerBy || registerBy <= startsOn, {
    path: ["registerBy"],
    message: "Hạn đăng ký phải trước hoặc đúng ngày bắt đầu.",
  });
export type PostponeValues = z.output<typeof postponeForm>;

/** Hủy, bỏ dự thảo, mở lại: the reason. */
export const reasonForm = z.object({ revision, reason: typedText("Ghi lý do.", 1000) });

/** Mã gõ ở cửa. */
export const codeForm = z.object({ code: typedText("Gõ mã trên giấy mời, ví dụ 027-K7QM2X.", 80) });

/** Biên bản. */
export const minutesForm = z.object({
  revision,
  heldOn: typedDay("Ghi ngày tổ chức."),
  chair: typedText("Ghi người chủ trì.", 200),
  secretary: typedText("Ghi thư ký.", 200),
  minutes: typedText("Ghi diễn biến, ý kiến và kết luận.", 40_000),
});
export type MinutesValues = z.output<typeof minutesForm>;
