import { z } from "zod";
import { yearKinds } from "#kernel/calendar/index.ts";
import {
  day,
  dayOrMonth,
  key,
  keyed,
  line,
  maybeLine,
  maybeText,
  sentence,
  text,
  year,
} from "#kernel/written/index.ts";
import { rungInPack } from "#rooms/awards/ladder/index.ts";
import { dutyInPack } from "./duty.ts";
import { criterionInPack, kindInPack } from "./kind.ts";
import { anniversaryLevels, movementInPack } from "./movement.ts";

/** The mark of the format; a later, incompatible one will end in /2. */
export const packFormat = "guongsang-plan/1";

const person = keyed({ name: line, post: line.optional() });

const parentPlan = keyed({
  number: line.nullable().default(null),
  title: line.nullable().default(null),
  issuer: line.nullable().default(null),
  issuedOn: dayOrMonth.nullable().default(null),
});

const basis = keyed({
  text,
  number: line.optional(),
  issuedOn: dayOrMonth.optional(),
  issuer: line.optional(),
});

const section = keyed({
  cite: maybeLine.default(""),
  heading: maybeLine.default(""),
  text: maybeText.default(""),
});

const stage = keyed({
  key,
  name: line,
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  until: key.optional(),
  quote: sentence.optional(),
});

const occasion = keyed({
  key,
  name: line,
  on: day.nullable().default(null),
  year: year.optional(),
  quote: sentence.optional(),
});

const anniversary = keyed({
  name: line,
  founded: z.union([day, z.int().min(1).max(2200)], "Ghi ngày (1930-02-03) hoặc năm (1930) của sự kiện được kỷ niệm."),
  ordinal: z.int().min(1).max(5000).optional(),
  stage: key.optional(),
  level: z.enum(anniversaryLevels, `Chọn một trong: ${anniversaryLevels.join(", ")}.`).optional(),
  quote: sentence.optional(),
});

const unit = keyed({
  name: line,
  kind: line,
  from: day.optional(),
  to: day.optional(),
});

const recipient = z.union(
  [
    line.transform((name) => ({ name })),
    keyed({
      name: line,
      unit: line.optional(),
      kinds: z.array(line).min(1, "Ghi ít nhất một loại đơn vị, hoặc bỏ khóa này.").optional(),
      purpose: line.optional(),
    }),
  ],
  "Ghi tên nơi nhận, hoặc {name, unit, kinds, purpose}.",
);

const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);

/** A whole plan as one document: what docs/plan-format.md describes and `plans/*.yaml` hold. */
export const planPack = keyed({
  format: z.literal(packFormat, `Ghi format: ${packFormat} ở đầu tệp.`),
  key,
  number: line.nullable().default(null),
  title: line,
  agency: line,
  issuer: line,
  place: line.nullable().default(null),
  issuedOn: dayOrMonth.nullable().default(null),
  signer: person.nullable().default(null),
  parent: parentPlan.nullable().default(null),
  yearKind: z
    .enum(yearKinds, "Chọn calendar (năm dương lịch), court (năm công tác tòa án) hoặc school (năm học).")
    .default("calendar"),
  period: keyed({
    from: day.nullable().default(null),
    to: day.nullable().default(null),
    until: key.optional(),
  }),
  bases: list(basis),
  purposes: list(text),
  contents: list(section),
  stages: list(stage),
  occasions: list(occasion),
  anniversaries: list(anniversary),
  /** Phong trào mà kế hoạch phát động. */
  movements: list(movementInPack),
  /** Đợt thi đua: which stages are drives of the movements. */
  drives: list(key),
  units: list(unit),
  /** Tiêu chí chung, for every kind of exemplar. */
  criteria: list(criterionInPack),
  /** Loại điển hình của kế hoạch. */
  kinds: list(kindInPack),
  ladder: list(rungInPack),
  duties: z.array(dutyInPack),
  recipients: list(recipient as z.ZodType<PackRecipient, string | PackRecipient>),
  attachments: list(keyed({ name: line, note: text.optional() })),
  funding: maybeText.default(""),
  notes: list(text),
});

/** Gói kế hoạch: a plan read from a pack, complete (absent keys have their defaults). */
export type PlanPack = z.infer<typeof planPack>;
export type PackStage = PlanPack["stages"][number];
export type PackOccasion = PlanPack["occasions"][number];
export type PackUnit = PlanPack["units"][number];
export type PackRecipient = { name: string; unit?: string; kinds?: string[]; purpose?: string };
export type PackAnniversary = PlanPack["anniversaries"][number];
