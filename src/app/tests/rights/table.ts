import type { Fields } from "#testing/office/visitor.ts";
import { accounts } from "./table/accounts.ts";
import { app } from "./table/app.ts";
import { awards } from "./table/awards.ts";
import { ceremonies } from "./table/ceremonies.ts";
import { clusters } from "./table/clusters.ts";
import { contests } from "./table/contests.ts";
import { desk } from "./table/desk.ts";
import { exemplars } from "./table/exemplars.ts";
import { initiatives } from "./table/initiatives.ts";
import { ledger } from "./table/ledger.ts";
import { movements } from "./table/movements.ts";
import { opinions } from "./table/opinions.ts";
import { organisation } from "./table/organisation.ts";
import { planReader } from "./table/plan-reader.ts";
import { plans } from "./table/plans.ts";
import { portal } from "./table/portal.ts";
import { registrations } from "./table/registrations.ts";
import { stories } from "./table/stories.ts";

/** Who asks, in the order of the letters below: nobody, staff of a unit, officer of that unit, officer of the agency, its administrator, officer of another agency. */
export const readers = [
  null,
  "Trịnh Mỹ Duyên",
  "Lâm Thị Bích Thủy",
  "Trần Minh Khải",
  "Tô Quốc Bảo",
  "Thạch Thị Sa Ry",
] as const;

/** What is posted where an empty form would do something the others below do not expect. */
export const fieldsOf: Record<string, Fields> = {
  "POST /practice-clock": { day: "18/03/2019" },
};

/** Routes that change what the others stand on: asked last, in this order. */
export const lastOfAll = [
  "POST /contests/:id/questions/:question/removal",
  "POST /plan-readings/:id/plan",
  "POST /plan-readings/:id/removal",
  "POST /practice-clock",
  "POST /sign-out",
];

/**
 * What every address answers to each reader; the letters are explained in `answers.ts`. A new route adds its line to its
 * room's table: think first what each of the six should be answered, then let the test agree.
 */
export const rights: Record<string, string> = {
  ...app,
  ...accounts,
  ...organisation,
  ...ledger,
  ...plans,
  ...planReader,
  ...movements,
  ...initiatives,
  ...registrations,
  ...awards,
  ...exemplars,
  ...opinions,
  ...stories,
  ...contests,
  ...portal,
  ...clusters,
  ...ceremonies,
  ...desk,
};
