/** The door of the organisation room: all that other rooms may use. */

export { activitySentences as organisationActivity } from "./activity.vi.ts";
export { establishUnit, type NewUnit, placeUnit } from "./commands/establish-unit.ts";
export { foundAgency, type NewAgency } from "./commands/found-agency.ts";
export { importWork } from "./commands/imports/import-queue.ts";
export { enterPerson } from "./commands/people/enter-person.ts";
export { endTerms } from "./commands/unit-changes/end-unit.ts";
export { writeRename } from "./commands/unit-changes/rename-unit.ts";
export { spellOut } from "./imports/units/names.ts";
export { agencyClocks } from "./queries/agency-clocks.ts";
export { holdsOn, subtreeOf } from "./queries/as-of.ts";
export { type Authority, authoritiesOn } from "./queries/authorities.ts";
export { knownVersionsOf, rootOf } from "./queries/imports.ts";
export { agencyOfAccount, officerOn } from "./queries/officers.ts";
export { leadersOn, mandatedOn, peopleOn, personById } from "./queries/people.ts";
export { peopleBelow } from "./queries/people-below.ts";
export { successorOf, type UnitEnd } from "./queries/successors.ts";
export { findUnitOn, type UnitChoice, unitChoicesOn } from "./queries/unit-choices.ts";
export { agencyById, kindsOn, type UnitOnDay, unitOn, unitsOn } from "./queries/units.ts";
export { retentionRoutes } from "./routes/retention.tsx";
export { organisationRoutes } from "./routes.tsx";
export { mayKeepAccounts, mayKeepOrganisation } from "./rules.ts";
export { type Meant, type Named, offered, personMeant, sameName } from "./same-name.ts";
export { UnitField } from "./views/UnitField.tsx";
export { categoryNames, positionNames, refusals as organisationRefusals, roleNames } from "./words.vi.ts";
