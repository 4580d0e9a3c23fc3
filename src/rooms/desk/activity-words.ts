import type { ActivitySentences } from "#kernel/activity/index.ts";
import { accountActivity } from "#rooms/accounts/index.ts";
import { awardActivity } from "#rooms/awards/index.ts";
import { ceremonyActivity } from "#rooms/ceremonies/index.ts";
import { clusterActivity } from "#rooms/clusters/index.ts";
import { contestActivity } from "#rooms/contests/index.ts";
import { exemplarActivity } from "#rooms/exemplars/index.ts";
import { initiativeActivity } from "#rooms/initiatives/index.ts";
import { ledgerActivity } from "#rooms/ledger/index.ts";
import { movementActivity } from "#rooms/movements/index.ts";
import { opinionActivity } from "#rooms/opinions/index.ts";
import { organisationActivity } from "#rooms/organisation/index.ts";
import { planActivity } from "#rooms/plans/index.ts";
import { registrationActivity } from "#rooms/registrations/index.ts";
import { storyActivity } from "#rooms/stories/index.ts";

/** How every verb that any room records is told; a test holds it complete. */
export const activityWords: ActivitySentences = {
  ...organisationActivity,
  ...accountActivity,
  ...planActivity,
  ...awardActivity,
  ...ledgerActivity,
  ...registrationActivity,
  ...exemplarActivity,
  ...opinionActivity,
  ...storyActivity,
  ...initiativeActivity,
  ...movementActivity,
  ...clusterActivity,
  ...contestActivity,
  ...ceremonyActivity,
};

/** Where the thing stands that a line is about; null when it has no page of its own. */
export function hrefOf(line: { subjectType: string; subjectId: string }): string | null {
  switch (line.subjectType) {
    case "obligation":
      return `/obligations/${line.subjectId}`;
    case "movement":
      return `/movements/${line.subjectId}`;
    case "drive":
      return `/drives/${line.subjectId}`;
    case "inspection":
      return `/inspections/${line.subjectId}`;
    case "plan":
      return `/plans/${line.subjectId}`;
    case "award":
      return `/awards/${line.subjectId}`;
    case "recognition":
      return `/recognitions/${line.subjectId}`;
    case "cluster":
      return `/clusters/${line.subjectId}`;
    case "exemplar":
      return `/exemplars/${line.subjectId}`;
    case "opinion_window":
      return `/opinion-windows/${line.subjectId}`;
    case "contest":
      return `/contests/${line.subjectId}`;
    case "story":
      return `/stories/${line.subjectId}`;
    case "event":
      return `/events/${line.subjectId}`;
    case "selection":
      return `/selections/${line.subjectId}`;
    case "book":
      return `/stories/books/${line.subjectId}`;
    case "held_award":
      return `/ledger/awards/${line.subjectId}`;
    case "award_decision":
      return `/ledger/decisions/${line.subjectId}`;
    case "tip":
      return `/tips/${line.subjectId}`;
    case "title_sheet":
      return `/title-registrations/${line.subjectId}`;
    case "pledge":
      return `/pledges/${line.subjectId}`;
    case "registration":
      return `/registration-lists/${line.subjectId}`;
    case "initiative":
      return `/initiatives/${line.subjectId}`;
    case "initiative_round":
      return "/initiative-rounds";
    case "council_session":
      return `/council-sessions/${line.subjectId}`;
    case "unit":
      return `/units/${line.subjectId}`;
    case "person":
      return `/people/${line.subjectId}`;
    default:
      return null;
  }
}
