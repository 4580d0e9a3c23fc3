import { notFound } from "#kernel/not-found.ts";
import { keyFor } from "#kernel/written/index.ts";
import { withGroups } from "./paste.ts";
import { criteriaOf, type ScoreCriterion, type ScoreGroup, type ScoreTable } from "./table.ts";

type Line = { group: string; criterion: Omit<ScoreCriterion, "key"> };

/** Adds a criterion, last in its group; a group that is not there is made. */
export function withLine({ group, criterion }: Line): (table: ScoreTable) => ScoreTable {
  return (table) => {
    const taken = new Set([...criteriaOf(table), ...table.groups].map(({ key }) => key));
    const key = keyFor(criterion.title, taken);
    return withGroups(table, putInto(table.groups, group, { key, ...criterion }, taken));
  };
}

/** Changes a criterion in its place, or moves it to another group; its key stays, so that the tie chain still means it. */
export function changedLine(key: string, { group, criterion }: Line): (table: ScoreTable) => ScoreTable {
  return (table) => {
    const home = table.groups.find(({ criteria }) => criteria.some((one) => one.key === key)) ?? notFound();
    if (home.title !== group) {
      const taken = new Set([...criteriaOf(table), ...table.groups].map((one) => one.key));
      return withGroups(table, putInto(withoutIn(table.groups, key), group, { key, ...criterion }, taken));
    }
    const changed = { ...home, criteria: home.criteria.map((one) => (one.key === key ? { key, ...criterion } : one)) };
    return withGroups(
      table,
      table.groups.map((one) => (one === home ? changed : one)),
    );
  };
}

/** Takes a criterion out; a group that has none left goes with it. */
export function withoutLine(key: string): (table: ScoreTable) => ScoreTable {
  return (table) => withGroups(table, withoutIn(table.groups, key));
}

function withoutIn(groups: readonly ScoreGroup[], key: string): ScoreGroup[] {
  return groups
    .map((group) => ({ ...group, criteria: group.criteria.filter((one) => one.key !== key) }))
    .filter(({ criteria }) => criteria.length > 0);
}

function putInto(groups: readonly ScoreGroup[], title: string, one: ScoreCriterion, taken: Set<string>): ScoreGroup[] {
  if (!groups.some((group) => group.title === title))
    return [...groups, { key: keyFor(title, taken), title, criteria: [one] }];
  return groups.map((group) => (group.title === title ? { ...group, criteria: [...group.criteria, one] } : group));
}
