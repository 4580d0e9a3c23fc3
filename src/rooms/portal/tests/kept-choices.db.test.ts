import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "#testing/office.ts";
import { queriesDuring } from "#testing/queries.ts";
import { choicesReader } from "../kept-choices.ts";

let office: Office;
let agencyId: string;
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], lived: true });
  agencyId = (await office.db.execute<{ id: string }>("select id from agencies where key = 'soc-trang'")).rows[0]!.id;
});
afterAll(() => office.close());

const at = (seconds: number) => new Date(Date.parse("2020-05-18T02:00:00Z") + seconds * 1000);

test("choices that are quickly read are read at every page", async () => {
  const read = choicesReader(60_000);
  const times = [0, 1].map((second) => () => read(office.db, agencyId, at(second)));
  for (const once of times) expect(await queriesDuring(once)).toBe(1);
});

test("those that take long are kept for a minute of the agency's clock, by one reading for all who come at once", async () => {
  const read = choicesReader(-1);
  const choices = await read(office.db, agencyId, at(0));
  expect(choices.years).not.toEqual([]);
  expect(await queriesDuring(() => read(office.db, agencyId, at(59)))).toBe(0);
  const all = () => Promise.all([1, 2, 3].map(() => read(office.db, agencyId, at(60))));
  expect(await queriesDuring(all)).toBe(1);
  expect(await queriesDuring(() => read(office.db, agencyId, at(-3600)))).toBe(1);
});
