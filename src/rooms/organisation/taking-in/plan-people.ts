import type { Role } from "#kernel/auth/officer.ts";
import { fold } from "#kernel/vietnamese/index.ts";
import type { Findings, PersonRow } from "../imports/index.ts";
import { positionOf } from "./leading-post.ts";
import { type Choices, type Match, proposed } from "./types.ts";

/** What we know of a matched person on the day of the list. */
export type HerTerms = {
  posts: { unitId: string; title: string; main: boolean }[];
  mandates: { unitId: string; role: Role }[];
};

/** A row as it is taken in: of whom, and what is given to her. */
export type PersonTaking = {
  row: PersonRow;
  personId: string;
  is: "made" | "known" | "joined";
  post: { unitId: string; title: string; position: "head" | "deputy" | "staff"; main: boolean } | null;
  mandates: { unitId: string; role: Role; subtree: boolean }[];
};

/** What taking in a list of people would write, before anything is written. */
export type PeoplePlan = { takings: PersonTaking[]; skipped: number[] };

/**
 * What {@link planPeople} needs to know. `leaders`: heads and deputies are given their roles by their posts. `accounts`: a
 * list of accounts, whose unit is that of the role: it moves nobody who holds a post. `bodies`: councils and the like, in which
 * a seat is held beside the post where one works.
 */
export type PeopleMaterial = {
  findings: Pick<Findings<PersonRow>, "rows" | "duplicates">;
  matches: readonly Match[];
  terms: ReadonlyMap<string, HerTerms>;
  rootId: string;
  choices: Choices;
  leaders: boolean;
  accounts: boolean;
  bodies: ReadonlySet<string>;
  newId: () => string;
};

/** Works out what good rows of a list of people become. Pure: the same material gives the same plan. */
export function planPeople(material: PeopleMaterial): PeoplePlan {
  const { findings, matches, choices, newId, terms } = material;
  const twins = new Map(findings.duplicates.map(([first, later]) => [later, first]));
  const known = new Map(matches.map((match) => [match.row, match]));
  const plan: PeoplePlan = { takings: [], skipped: [] };
  const given = new Map<string, HerTerms>();
  for (const row of findings.rows) {
    if (row.faulty || row.name === null) continue;
    const choice = choices.get(row.row);
    if (choice === "skip") {
      plan.skipped.push(row.row);
      continue;
    }
    const twin = plan.takings.find((one) => one.row.row === twins.get(row.row));
    const match = known.get(row.row);
    const joined = twin !== undefined && choice !== "new";
    const same = !joined && match !== undefined && (choice ?? proposed(match)) === "same";
    const personId = joined ? twin.personId : same ? match.id : newId();
    const hers = given.get(personId) ?? copy(same ? terms.get(personId) : undefined);
    given.set(personId, hers);
    const is = joined ? "joined" : same ? "known" : "made";
    plan.takings.push({ row, personId, is, ...termsOf(material, row, hers, is) });
  }
  return plan;
}

/** The post and roles the row gives besides what she holds already; both are noted as held. */
function termsOf(
  { rootId, leaders, accounts, bodies }: PeopleMaterial,
  row: PersonRow,
  hers: HerTerms,
  is: PersonTaking["is"],
): Pick<PersonTaking, "post" | "mandates"> {
  const unitId = row.unitFound?.id ?? rootId;
  const title = row.post ?? "Cán bộ";
  const position = positionOf(row.post);
  const held = hers.posts.some(
    (one) =>
      (accounts && row.post === null) ||
      (one.unitId === unitId && (row.post === null || fold(one.title) === fold(title))),
  );
  const seat = bodies.has(unitId) && hers.posts.some(({ main }) => main);
  const post = held ? null : { unitId, title, position, main: is !== "joined" && !seat };
  if (post) hers.posts.push(post);
  const wanted = new Set<Role>(row.roles ?? []);
  if (leaders && position === "head") wanted.add("head");
  if (leaders && position === "deputy") wanted.add("deputy_head");
  const mandates = [...wanted].flatMap((role) => {
    const at = role === "administrator" ? rootId : unitId;
    if (hers.mandates.some((one) => one.role === role && one.unitId === at)) return [];
    hers.mandates.push({ role, unitId: at });
    return [{ role, unitId: at, subtree: reachesBelow(role, at === rootId) }];
  });
  return { post, mandates };
}

const leading: readonly Role[] = ["head", "deputy_head", "administrator"];
const ofWholeAgency: readonly Role[] = ["emulation_officer", "editor"];

/** To lead reaches all below; officer in charge and editor at the head of the tree are those of the whole agency. */
function reachesBelow(role: Role, atRoot: boolean): boolean {
  return leading.includes(role) || (atRoot && ofWholeAgency.includes(role));
}

function copy(terms: HerTerms | undefined): HerTerms {
  return { posts: [...(terms?.posts ?? [])], mandates: [...(terms?.mandates ?? [])] };
}
