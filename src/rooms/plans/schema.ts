import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { files } from "#kernel/files/schema.ts";
import { agencies, people, units } from "#rooms/organisation/schema.ts";
import { handedLists } from "./packs/duty.ts";
import { obligationStates, planStates } from "./states.ts";
import type { Actor, Amount, DueRule, DutyKind, PackBody, ProofKind } from "./terms.ts";

const moment = () => timestamp({ withTimezone: true });

/** Lần gửi: thường, tự gửi khi đủ chỉ tiêu, giải trình. */
const submissionKinds = ["handed", "counted", "explained"] as const;

export const planState = pgEnum("plan_state", planStates);
export const obligationState = pgEnum("obligation_state", obligationStates);

/** Kế hoạch: what an agency or a unit has set itself to do, with its text. */
export const plans = pgTable(
  "plans",
  {
    id: uuid().primaryKey(),
    agencyId: uuid()
      .notNull()
      .references(() => agencies.id),
    key: text().notNull(),
    number: text(),
    title: text().notNull(),
    /** Cơ quan ban hành: the unit or body in whose name it is issued. */
    issuerId: uuid()
      .notNull()
      .references(() => units.id),
    issuerName: text().notNull(),
    /** The unit whose officer runs it; of an agency's plan the root unit. */
    ownerUnitId: uuid()
      .notNull()
      .references(() => units.id),
    /** Kế hoạch cấp trên in the program, when there is one. */
    parentPlanId: uuid(),
    state: planState().notNull().default("drafting"),
    /** The day written on it; null while the draft leaves it blank. */
    issuedOn: date(),
    /** `YYYY-MM` when the text gives only the month. */
    issuedMonth: text(),
    periodFrom: date(),
    periodTo: date(),
    /** The occasion at which it ends, by key. */
    periodUntil: text(),
    yearKind: text({ enum: ["calendar", "court", "school"] })
      .notNull()
      .default("calendar"),
    /** Text, bases, anniversaries and all else that no list asks for. */
    body: jsonb().$type<PackBody>().notNull(),
    version: integer().notNull().default(1),
    /** Counts every save, so that a second hand on an older page is noticed. */
    revision: integer().notNull().default(1),
    createdAt: moment().notNull(),
    createdBy: uuid(),
    issuedAt: moment(),
    closedAt: moment(),
    closeReason: text(),
    searchText: text().generatedAlwaysAs(sql`vn_fold(title || ' ' || coalesce(number, ''))`),
  },
  (t) => [
    uniqueIndex("plans_by_key").on(t.agencyId, t.key),
    index("plans_newest").on(t.agencyId, t.state, t.issuedOn),
    index("plans_of_parent").on(t.parentPlanId),
    index("plans_of_owner").on(t.ownerUnitId),
    index("plans_search").using("gin", sql`${t.searchText} gin_trgm_ops`),
  ],
);
export type Plan = typeof plans.$inferSelect;

/** Bản của kế hoạch: the whole plan as it stood after each issue or amendment, with the reason. */
export const planVersions = pgTable(
  "plan_versions",
  {
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    version: integer().notNull(),
    /** Lý do sửa đổi; null for the first. */
    reason: text(),
    document: text(),
    effectiveOn: date().notNull(),
    pack: jsonb().$type<unknown>().notNull(),
    madeBy: uuid(),
    madeAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.planId, t.version] })],
);

/** Nơi nhận: who is given the plan, and whether it was received. */
export const planRecipients = pgTable(
  "plan_recipients",
  {
    id: uuid().primaryKey(),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    /** As written under «Nơi nhận»; of a distributed plan also one row a unit. */
    name: text().notNull(),
    unitId: uuid().references(() => units.id),
    purpose: text(),
    position: integer().notNull(),
    sentAt: moment(),
    acknowledgedAt: moment(),
    acknowledgedBy: uuid().references(() => people.id),
  },
  (t) => [index("plan_recipients_of_plan").on(t.planId, t.position), index("plan_recipients_of_unit").on(t.unitId)],
);

/** Tệp kèm theo kế hoạch: the signed paper itself, its annexes, the papers of an amendment. */
export const planFiles = pgTable(
  "plan_files",
  {
    id: uuid().primaryKey(),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    title: text().notNull(),
    addedBy: uuid()
      .notNull()
      .references(() => people.id),
    addedAt: moment().notNull(),
    removedAt: moment(),
  },
  (t) => [index("plan_files_of_plan").on(t.planId), index("plan_files_of_file").on(t.fileId)],
);

/** Giai đoạn, đợt of a plan. */
export const planStages = pgTable(
  "plan_stages",
  {
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    key: text().notNull(),
    name: text().notNull(),
    startsOn: date(),
    endsOn: date(),
    until: text(),
    quote: text(),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.planId, t.key] })],
);

/** Dịp, sự kiện a due rule or the period hangs on; without a day until somebody gives it one. */
export const planOccasions = pgTable(
  "plan_occasions",
  {
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    key: text().notNull(),
    name: text().notNull(),
    heldOn: date(),
    year: integer(),
    position: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.planId, t.key] })],
);

/** Nhiệm vụ của kế hoạch: one thing to be done, beside the sentence that asks it. */
export const duties = pgTable(
  "duties",
  {
    id: uuid().primaryKey(),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    key: text().notNull(),
    position: integer().notNull(),
    title: text().notNull(),
    cite: text().notNull().default(""),
    /** The sentence of the plan, verbatim. */
    quote: text().notNull(),
    kind: text().$type<DutyKind>().notNull(),
    actor: jsonb().$type<Actor>().notNull(),
    receiver: text().notNull().default(""),
    receiverId: uuid().references(() => units.id),
    via: text(),
    proofs: text().array().$type<ProofKind[]>().notNull(),
    proofNote: text(),
    due: jsonb().$type<DueRule | null>(),
    strict: boolean().notNull().default(false),
    amount: jsonb().$type<Amount | null>(),
    ifAny: boolean().notNull().default(false),
    stage: text(),
    /** The list of the program that is handed in for it. */
    list: text({ enum: handedLists }),
    /** The duty of the parent plan that this one takes over. */
    sourceDutyId: uuid(),
    /** The version that took it out; what was owed before stays on record. */
    retiredInVersion: integer(),
  },
  (t) => [
    uniqueIndex("duties_by_key").on(t.planId, t.key),
    index("duties_in_order").on(t.planId, t.position),
    index("duties_of_source").on(t.sourceDutyId),
    index("duties_search").using("gin", sql`vn_fold(${t.title}) gin_trgm_ops`),
  ],
);
export type Duty = typeof duties.$inferSelect;

/** Việc có hạn của một đơn vị: one duty, one unit, one period. Made by the program, never by hand. */
export const obligations = pgTable(
  "obligations",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    agencyId: uuid().notNull(),
    /** Without a foreign key, as the unit: both hang on the duty, and a million rows are written at once. */
    planId: uuid().notNull(),
    dutyId: uuid()
      .notNull()
      .references(() => duties.id, { onDelete: "cascade" }),
    unitId: uuid().notNull(),
    /** Đơn vị kế thừa that answers for it since the unit itself is no more; it stays that unit's under its name. */
    heirId: uuid(),
    /** «2019», «2019-Q1», «once»: with duty and unit it makes the row one of its kind. */
    period: text().notNull(),
    dueFrom: date(),
    /** The last day in time; null while it hangs on something without a date. */
    dueOn: date(),
    /** Set when the due date was moved by hand: planning leaves it alone. */
    moved: boolean().notNull().default(false),
    state: obligationState().notNull().default("open"),
    /** The day of the latest submission that was not recalled. */
    submittedOn: date(),
    /** The first submission came after dueOn; of a quota, the thing that filled it happened after dueOn. */
    late: boolean().notNull().default(false),
    /** «Không có» was the answer (only of a duty «nếu có»). */
    answeredNone: boolean().notNull().default(false),
    /** How many are wanted, where the duty counts; how many linked things count so far. */
    target: integer(),
    done: integer().notNull().default(0),
    changedAt: moment().notNull(),
  },
  (t) => [
    uniqueIndex("obligations_one_of_a_kind").on(t.dutyId, t.unitId, t.period),
    index("obligations_of_unit").on(t.unitId, t.state, t.dueOn),
    index("obligations_of_heir").on(t.heirId).where(sql`${t.heirId} is not null`),
    /** With the duty at its end, so that what is due is counted by duty without opening the rows. */
    index("obligations_of_plan").on(t.planId, t.state, t.dueOn, t.dutyId),
    index("obligations_counted").on(t.planId, t.dueOn).where(sql`${t.target} is not null`),
  ],
);
export type Obligation = typeof obligations.$inferSelect;

/**
 * Sổ đếm việc có hạn: obligations alike in all that lists and plan pages ask, counted. A trigger of the database adds lines
 * of difference when obligations move (migrations), so the count of a kind is the sum of its lines; lines of the same kind
 * are put together now and then (`foldTallies`). Whatever depends on the day is asked of the last day in time, never kept.
 */
export const obligationTallies = pgTable(
  "obligation_tallies",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    /** Without foreign keys: the lines that take a deleted plan's obligations away come after it is gone. */
    planId: uuid().notNull(),
    dutyId: uuid().notNull(),
    period: text().notNull(),
    dueFrom: date(),
    dueOn: date(),
    moved: boolean().notNull(),
    state: obligationState().notNull(),
    late: boolean().notNull(),
    answeredNone: boolean().notNull(),
    target: integer(),
    done: integer().notNull(),
    /** How many came to this kind, less those that left it. */
    n: integer().notNull(),
    /** The ids of those that came, added up, less those that left: of a single one its id. */
    ids: bigint({ mode: "number" }).notNull(),
  },
  (t) => [index("obligation_tallies_of_plan").on(t.planId, t.state, t.dueOn)],
);

/** Lần gửi: what a unit handed in for an obligation, each time, and what was answered. */
export const submissions = pgTable(
  "submissions",
  {
    id: uuid().primaryKey(),
    obligationId: bigint({ mode: "number" })
      .notNull()
      .references(() => obligations.id, { onDelete: "cascade" }),
    round: integer().notNull(),
    /** Handed in by the unit, by itself when a quota was reached, or the unit's words on a quota it missed. */
    kind: text({ enum: submissionKinds }).notNull().default("handed"),
    note: text().notNull().default(""),
    /** Số liệu, where a number is the proof. */
    value: numeric({ mode: "number" }),
    none: boolean().notNull().default(false),
    /** True when the department's officer entered it for the unit. */
    onBehalf: boolean().notNull().default(false),
    late: boolean().notNull().default(false),
    submittedBy: uuid()
      .notNull()
      .references(() => people.id),
    submittedAt: moment().notNull(),
    answer: text({ enum: ["accepted", "returned", "recalled"] }),
    answerReason: text(),
    answeredBy: uuid().references(() => people.id),
    answeredAt: moment(),
  },
  (t) => [uniqueIndex("submissions_by_round").on(t.obligationId, t.round)],
);
export type Submission = typeof submissions.$inferSelect;

/** Minh chứng: a document, list, report, published story, event or number that stands behind an obligation. */
export const proofs = pgTable(
  "proofs",
  {
    id: uuid().primaryKey(),
    obligationId: bigint({ mode: "number" })
      .notNull()
      .references(() => obligations.id, { onDelete: "cascade" }),
    kind: text().$type<ProofKind>().notNull(),
    title: text().notNull(),
    /** Liên kết to the published thing. */
    url: text(),
    fileId: uuid().references(() => files.id),
    /** The day it was published or held; a quota counts it in that period. */
    happenedOn: date(),
    /** What it tells of: of several with one subject a quota counts one. Null: itself. */
    subjectId: uuid(),
    /** The thing of another room that brought it and takes it away again; null when it was written down by hand. */
    sourceId: uuid(),
    addedBy: uuid()
      .notNull()
      .references(() => people.id),
    addedAt: moment().notNull(),
    withdrawnAt: moment(),
    withdrawReason: text(),
  },
  (t) => [
    index("proofs_of_obligation").on(t.obligationId),
    index("proofs_of_file").on(t.fileId).where(sql`${t.fileId} is not null`),
    uniqueIndex("proofs_of_source")
      .on(t.sourceId, t.obligationId)
      .where(sql`source_id is not null and withdrawn_at is null`),
  ],
);
export type Proof = typeof proofs.$inferSelect;

/** Dời hạn: who moved which due date, from when to when, and why. */
export const dueMoves = pgTable(
  "due_moves",
  {
    id: uuid().primaryKey(),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    dutyId: uuid()
      .notNull()
      .references(() => duties.id, { onDelete: "cascade" }),
    period: text().notNull(),
    /** Null: for every unit. */
    unitId: uuid().references(() => units.id),
    fromDay: date(),
    toDay: date().notNull(),
    reason: text().notNull(),
    movedBy: uuid()
      .notNull()
      .references(() => people.id),
    movedAt: moment().notNull(),
  },
  (t) => [index("due_moves_of_plan").on(t.planId, t.movedAt), index("due_moves_of_duty").on(t.dutyId, t.period)],
);

/** Miễn: an obligation lifted by a named authority, with the reason. */
export const excuses = pgTable(
  "excuses",
  {
    id: uuid().primaryKey(),
    obligationId: bigint({ mode: "number" })
      .notNull()
      .references(() => obligations.id, { onDelete: "cascade" }),
    /** Người cho phép: the head or deputy who decided it. */
    authorityId: uuid()
      .notNull()
      .references(() => people.id),
    reason: text().notNull(),
    recordedBy: uuid()
      .notNull()
      .references(() => people.id),
    recordedAt: moment().notNull(),
  },
  (t) => [index("excuses_of_obligation").on(t.obligationId)],
);

/** Vướng mắc, hỏi đáp: what a unit asks about a plan, the answer, and the amendment it led to. */
export const questions = pgTable(
  "questions",
  {
    id: uuid().primaryKey(),
    planId: uuid()
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    dutyId: uuid().references(() => duties.id),
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    text: text().notNull(),
    askedBy: uuid()
      .notNull()
      .references(() => people.id),
    askedAt: moment().notNull(),
    answer: text(),
    answeredBy: uuid().references(() => people.id),
    answeredAt: moment(),
    /** The version of the plan that came of it. */
    ledToVersion: integer(),
  },
  (t) => [index("questions_of_plan").on(t.planId, t.askedAt)],
);
export type Question = typeof questions.$inferSelect;

/** Nháp: what was typed and not yet sent, kept for its writer until it is. */
export const drafts = pgTable(
  "drafts",
  {
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    key: text().notNull(),
    values: jsonb().$type<Record<string, unknown>>().notNull(),
    savedAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.key] })],
);
