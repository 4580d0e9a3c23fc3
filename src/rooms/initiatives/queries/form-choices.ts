import type { Context } from "hono";
import type { Choice } from "#kernel/web/index.tsx";
import { unitsOn } from "#rooms/organisation/index.ts";
import { mayRegister } from "../rules.ts";
import { roundsNewest } from "./rounds.ts";

/** What the form of registration offers: rounds, the units she may register for, units of authors. */
export async function choicesFor({ db, officer, agency, today }: Context["var"]) {
  const [rounds, units] = await Promise.all([
    roundsNewest(db, agency.id),
    unitsOn(db, agency.id, today, { category: "unit" }),
  ]);
  const choice = ({ id, name }: { id: string; name: string }): Choice => ({ value: id, words: name });
  return {
    rounds: rounds.map(({ id, title }) => ({ value: id, words: title })),
    units: units.filter(({ id }) => mayRegister(officer, id).allowed).map(choice),
    authorUnits: units.map(choice),
  };
}
