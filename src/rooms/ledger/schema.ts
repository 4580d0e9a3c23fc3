import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { yearKinds } from "#kernel/calendar/index.ts";
import {
  awardFamilies,
  awardLevels,
  disciplineForms,
  grounds,
  holderKinds,
  initiativeScopes,
  pendingKinds,
  ratingLevels,
} from "#rooms/awards/index.ts";
import { agencies, people, sex, units } from "#rooms/organisation/schema.ts";
import { heldAwardStates, matterStates } from "./states.ts";

const moment = () => timestamp({ withTimezone: true });
const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
const ofAgency = () =>
  uuid()
    .notNull()
    .references(() => agencies.id);

export const heldAwardState = pgEnum("held_award_state", heldAwardStates);
export const matterState = pgEnum("matter_state", matterStates);
export const ratingLevel = pgEnum("rating_level", ratingLevels);
export const disciplineForm = pgEnum("discipline_form", disciplineForms);
export const pendingKind = pgEnum("pending_kind", pendingKinds);

/** Người, tập thể, hộ gia đình ngoài danh sách của cơ quan: known by name alone, with what tells them apart. */
export const outsiders = pgTable(
  "outsiders",
  {
    id: uuid().primaryKey(),
    agencyId: ofAgency(),
    kind: text({ enum: holderKinds }).notNull(),
    name: text().notNull(),
    /** Nơi công tác hoặc địa chỉ. */
    place: text().notNull().default(""),
    nameFolded: text().generatedAlwaysAs(sql`vn_fold(name)`),
  },
  (t) => [index("outsiders_by_name").on(t.agencyId, t.nameFolded)],
);

/** Quyết định khen thưởng, as it was signed: the name of the body is history, no link to a unit of today. */
export const awardDecisions = pgTable(
  "award_decisions",
  {
    id: uuid().primaryKey(),
    agencyId: ofAgency(),
    /** Số, ký hiệu, without spaces; null when nobody knows it any more. */
    number: text(),
    decidedOn: date(),
    /** Cơ quan, người ban hành, as named then. */
    decidedBy: text(),
    signer: text(),
    /** Trích yếu. */
    subject: text(),
    fileId: uuid(),
    fileName: text(),
    revision: integer().notNull().default(1),
    numberFolded: text().generatedAlwaysAs(sql`vn_fold(number)`),
  },
  (t) => [index("award_decisions_by_number").on(t.agencyId, t.numberFolded, t.decidedOn)],
);
export type AwardDecision = typeof awardDecisions.$inferSelect;

/**
 * Sổ khen thưởng, một dòng: one award held for life by a person, a collective or a household. Names are as in the
 * decision. `unitId` is the collective itself, or the unit where the person worked then; it stays when units change.
 */
export const heldAwards = pgTable(
  "held_awards",
  {
    id: uuid().primaryKey(),
    agencyId: ofAgency(),
    holderKind: text({ enum: holderKinds }).notNull(),
    personId: uuid().references(() => people.id),
    outsiderId: uuid().references(() => outsiders.id),
    unitId: uuid().references(() => units.id),
    holderName: text().notNull(),
    /** Chức vụ lúc được khen. */
    holderPost: text(),
    unitName: text(),
    /** Key of the catalogue or of an agency's rung; null when the catalogue does not know it. */
    awardKey: text(),
    awardName: text().notNull(),
    family: text({ enum: awardFamilies }),
    level: text({ enum: awardLevels }),
    ground: text({ enum: grounds }),
    /** Năm khen thưởng; of a period its last year, with the first beside it. */
    year: smallint(),
    fromYear: smallint(),
    decisionId: uuid()
      .notNull()
      .references(() => awardDecisions.id),
    /** The decision's day and number once more, for order and search; written with the decision alone. */
    decidedOn: date(),
    decisionNumber: text(),
    achievement: text(),
    /** Số sổ vàng. */
    goldBook: text(),
    /** For the yearly statistics (TT 02/2023/TT-BNV): how it was when the award was given. */
    sex: sex(),
    leads: boolean(),
    worksDirectly: boolean(),
    collectiveKind: text({ enum: ["office", "public_service", "enterprise", "other"] }),
    note: text(),
    origin: text({ enum: ["entered", "imported", "recognised"] }).notNull(),
    state: heldAwardState().notNull().default("standing"),
    /** Ngày thu hồi, hủy bỏ; until then it was held. */
    revokedOn: date(),
    revocationReason: text(),
    revocationNumber: text(),
    revision: integer().notNull().default(1),
    enteredBy: uuid(),
    enteredAt: moment().notNull(),
    sortOn: date().generatedAlwaysAs(sql`coalesce(decided_on, make_date(coalesce(year, 1945)::integer, 12, 31))`),
    /** Words of the line without diacritics, whole and in their parts: “37/qd-stp”, “37”, “qd-stp”, “stp”. */
    searchWords: tsvector().generatedAlwaysAs(
      sql`vn_words(holder_name || ' ' || coalesce(decision_number, '') || ' ' || award_name || ' ' || coalesce(unit_name, '') || ' ' || coalesce(year::text, ''))`,
    ),
  },
  (t) => [
    check(
      "held_by_one",
      sql`num_nonnulls(person_id, outsider_id) <= 1 and (holder_kind <> 'person' or num_nonnulls(person_id, outsider_id) = 1) and num_nonnulls(person_id, outsider_id, unit_id) >= 1`,
    ),
    index("held_awards_newest").on(t.agencyId, t.sortOn.desc(), t.id.desc()),
    index("held_awards_of_unit").on(t.unitId, t.sortOn.desc(), t.id.desc()),
    index("held_awards_of_year").on(t.agencyId, t.year, t.sortOn.desc(), t.id.desc()),
    index("held_awards_of_award").on(t.agencyId, t.awardKey, t.sortOn.desc(), t.id.desc()),
    index("held_awards_of_level").on(t.agencyId, t.level, t.sortOn.desc(), t.id.desc()),
    index("held_awards_of_family").on(t.agencyId, t.family, t.sortOn.desc(), t.id.desc()),
    index("held_awards_revoked").on(t.agencyId, t.sortOn.desc(), t.id.desc()).where(sql`state <> 'standing'`),
    index("held_awards_of_kind").on(t.agencyId, t.holderKind, t.sortOn.desc(), t.id.desc()),
    /** Holds all that rules ask of a person's awards, so that a hundred thousand people are read from it alone. */
    index("held_awards_of_person").on(
      ...[t.personId, t.awardKey, t.year, t.fromYear, t.decidedOn, t.decisionNumber, t.ground, t.sortOn, t.revokedOn],
    ),
    index("held_awards_of_outsider").on(t.outsiderId),
    index("held_awards_of_decision").on(t.decisionId),
    index("held_awards_words").using("gin", t.searchWords),
  ],
);
export type HeldAward = typeof heldAwards.$inferSelect;

/** Xếp loại chất lượng hằng năm of a person or a collective (`personId` null). One a year; corrected with a reason. */
export const ratings = pgTable(
  "ratings",
  {
    id: uuid().primaryKey(),
    agencyId: ofAgency(),
    personId: uuid().references(() => people.id),
    /** The unit that rated her, or the collective itself. */
    unitId: uuid()
      .notNull()
      .references(() => units.id),
    year: smallint().notNull(),
    yearKind: text({ enum: yearKinds }).notNull().default("calendar"),
    level: ratingLevel().notNull(),
    document: text(),
    revision: integer().notNull().default(1),
    enteredBy: uuid(),
    enteredAt: moment().notNull(),
  },
  (t) => [
    uniqueIndex("one_rating_a_year").on(t.personId, t.year).where(sql`person_id is not null`),
    uniqueIndex("one_rating_of_a_collective").on(t.unitId, t.year).where(sql`person_id is null`),
    index("ratings_of_person").on(t.personId, t.year, t.level),
    index("ratings_of_unit").on(t.unitId, t.year),
    index("ratings_of_agency").on(t.agencyId, t.year),
  ],
);
export type Rating = typeof ratings.$inferSelect;

/** Kỷ luật: what was decided about a person. Need to know: see rules.ts. */
export const disciplines = pgTable(
  "disciplines",
  {
    id: uuid().primaryKey(),
    agencyId: ofAgency(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    form: disciplineForm().notNull(),
    number: text(),
    decidedBy: text(),
    decidedOn: date().notNull(),
    /** Ngày chấp hành xong; null while it runs or when nobody has entered it. */
    servedOn: date(),
    ground: text(),
    /** Bãi bỏ: it counts as if it had not been. */
    liftedOn: date(),
    liftingReason: text(),
    revision: integer().notNull().default(1),
    enteredBy: uuid(),
    enteredAt: moment().notNull(),
  },
  (t) => [index("disciplines_of_person").on(t.personId, t.decidedOn), index("disciplines_of_agency").on(t.agencyId)],
);
export type Discipline = typeof disciplines.$inferSelect;

/** Việc chưa kết luận về một người hoặc một tập thể: what holds a case without refusing it. Need to know. */
export const matters = pgTable(
  "matters",
  {
    id: uuid().primaryKey(),
    agencyId: ofAgency(),
    personId: uuid().references(() => people.id),
    unitId: uuid().references(() => units.id),
    kind: pendingKind().notNull(),
    openedOn: date().notNull(),
    /** Nội dung, nguồn. */
    summary: text().notNull(),
    state: matterState().notNull().default("open"),
    concludedOn: date(),
    conclusion: text(),
    /** Kết luận có vi phạm. */
    violation: boolean().notNull().default(false),
    disciplineId: uuid().references(() => disciplines.id),
    revision: integer().notNull().default(1),
    enteredBy: uuid(),
    enteredAt: moment().notNull(),
  },
  (t) => [
    check("about_one", sql`num_nonnulls(person_id, unit_id) = 1`),
    index("matters_of_person").on(t.personId),
    index("matters_of_unit").on(t.unitId),
    index("matters_of_agency").on(t.agencyId, t.state, t.openedOn),
  ],
);
export type Matter = typeof matters.$inferSelect;

/**
 * Sổ xem thông tin hạn chế: who looked at, or changed, what only some may know; about whom, when and why. `personId` and
 * `unitId` both null: the whole list. Apart from the activity, which others read. Never edited.
 */
export const confidentialLooks = pgTable(
  "confidential_looks",
  {
    id: uuid().primaryKey(),
    agencyId: ofAgency(),
    lookerId: uuid().notNull(),
    lookerName: text().notNull(),
    act: text({
      enum: ["looked", "entered", "corrected", "served", "lifted", "opened", "concluded", "reopened"],
    }).notNull(),
    personId: uuid().references(() => people.id),
    unitId: uuid().references(() => units.id),
    /** What else was looked at, where it is neither a person nor a unit: its id, and how it is called in the book. */
    thingId: uuid(),
    thing: text(),
    why: text().notNull(),
    at: moment().notNull(),
  },
  (t) => [
    index("confidential_looks_newest").on(t.agencyId, t.at.desc()),
    index("confidential_looks_by").on(t.lookerId, t.at.desc()),
    index("confidential_looks_at_person").on(t.personId, t.at.desc()),
  ],
);

/** Sửa sổ: what a line said before it was corrected, by whom and why. */
export const corrections = pgTable(
  "ledger_corrections",
  {
    id: uuid().primaryKey(),
    agencyId: ofAgency(),
    of: text({ enum: ["award", "decision", "rating", "service"] }).notNull(),
    subjectId: uuid().notNull(),
    before: jsonb().$type<Record<string, unknown>>().notNull(),
    after: jsonb().$type<Record<string, unknown>>().notNull(),
    reason: text().notNull(),
    correctedBy: uuid(),
    byName: text().notNull(),
    correctedAt: moment().notNull(),
  },
  (t) => [index("ledger_corrections_of").on(t.subjectId, t.correctedAt)],
);
export type Correction = typeof corrections.$inferSelect;

/**
 * Xác nhận của người có tên, và đề nghị: what no record tells and a named person vouches for, of a person or of a collective
 * (`personId` null), for a year or a period.
 */
export const certifications = pgTable(
  "certifications",
  {
    id: uuid().primaryKey(),
    agencyId: ofAgency(),
    personId: uuid().references(() => people.id),
    unitId: uuid().references(() => units.id),
    kind: text({ enum: ["certified", "proposed"] }).notNull(),
    /** What is certified, as the rule names it (`moral`); of a proposal the key of the award. */
    about: text().notNull(),
    /** The same in words, as the rule said it when it was certified. */
    title: text(),
    by: text().notNull(),
    /** Chức vụ of who certified. */
    post: text(),
    certifierId: uuid().references(() => people.id),
    on: date().notNull(),
    /** Năm, of a period its last; null = of no certain year. */
    year: smallint(),
    fromYear: smallint(),
    number: text(),
    /** Rút: from this day on it vouches for nothing any more. */
    withdrawnOn: date(),
    withdrawalReason: text(),
    withdrawnBy: text(),
    enteredBy: uuid(),
    enteredAt: moment().notNull(),
  },
  (t) => [
    check("withdrawn_for_a_reason", sql`(withdrawn_on is null) = (withdrawal_reason is null)`),
    index("certifications_of_person").on(t.personId),
    index("certifications_of_unit").on(t.unitId),
  ],
);
export type Certification = typeof certifications.$inferSelect;

/** Ngày bắt đầu công tác of a person, on which years of service rest: from outside the program, so somebody enters it. */
export const serviceStarts = pgTable(
  "service_starts",
  {
    personId: uuid()
      .primaryKey()
      .references(() => people.id),
    agencyId: ofAgency(),
    since: date().notNull(),
    /** Căn cứ: quyết định tuyển dụng, sổ bảo hiểm, hồ sơ. */
    document: text().notNull(),
    enteredBy: uuid(),
    enteredAt: moment().notNull(),
  },
  (t) => [index("service_starts_of_agency").on(t.agencyId)],
);

/**
 * Sáng kiến được công nhận, of one author: the one fact that rules, road maps and records read. The room of initiatives
 * writes it by `keepInitiative` when a decision recognises one; `initiativeId` leads back to it, null of what was only known
 * by its paper. `scope` is the widest recognised so far.
 */
export const recognisedInitiatives = pgTable(
  "recognised_initiatives",
  {
    id: uuid().primaryKey(),
    agencyId: ofAgency(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    year: smallint().notNull(),
    title: text().notNull(),
    scope: text({ enum: initiativeScopes }).notNull(),
    number: text(),
    recognisedOn: date(),
    /** Key of the award it was used for; null = free. */
    usedFor: text(),
    /** Where it was used: the award in words with its year, the day, and the line of the book. */
    usedPlace: text(),
    usedOn: date(),
    heldAwardId: uuid().references(() => heldAwards.id, { onDelete: "set null" }),
    /** The initiative itself, in the room above; and the author's share of it in tenths of a percent. */
    initiativeId: uuid(),
    share: smallint(),
    enteredBy: uuid(),
    enteredAt: moment().notNull(),
  },
  (t) => [
    index("recognised_initiatives_of_person").on(t.personId),
    uniqueIndex("one_fact_an_author").on(t.initiativeId, t.personId).where(sql`initiative_id is not null`),
    index("recognised_initiatives_of_award").on(t.heldAwardId),
  ],
);
