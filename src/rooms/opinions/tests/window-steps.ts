import { and, eq } from "drizzle-orm";
import type { Office, Visitor } from "#testing/office.ts";
import { giveOpinion } from "../commands/give-opinion.ts";
import { opinionSubjects, opinions, opinionWindows } from "../schema.ts";
import type { Stand } from "../terms.ts";

/** What is asked and done again and again with one window: `window` gives its id, for it is made by the first test. */
export function stepsOf(at: { office: () => Office; officer: () => Visitor; window: () => string }) {
  const db = () => at.office().db;
  const stored = async () => (await db().select().from(opinionWindows).where(eq(opinionWindows.id, at.window())))[0]!;
  const book = () =>
    db().select().from(opinions).where(eq(opinions.windowId, at.window())).orderBy(opinions.receivedAt);
  let minutes = 0;
  return {
    stored,
    book,
    revision: async () => String((await stored()).revision),
    async subject(name: string) {
      const named = and(eq(opinionSubjects.windowId, at.window()), eq(opinionSubjects.name, name));
      return (await db().select().from(opinionSubjects).where(named))[0]!;
    },
    /** Another opinion as it comes from the street, a minute after the last. Gives its id. */
    async give(about: string, stand: Stand, text: string, sender = { name: "", contact: "" }): Promise<string> {
      const now = new Date(`2020-04-27T02:${String(10 + ++minutes)}:00Z`);
      await giveOpinion(db(), at.window(), { about, stand, text, ...sender }, `stamp ${minutes}`, now);
      return (await book()).at(-1)!.id;
    },
    /** A step of one opinion, posted by the officer with the revision that stands. */
    async step(opinion: string, which: string, fields: Record<string, string> = {}): Promise<Response> {
      const [row] = await db().select().from(opinions).where(eq(opinions.id, opinion));
      const path = `/opinion-windows/${at.window()}/opinions/${opinion}/${which}`;
      return at.officer().post(path, { revision: String(row!.revision), ...fields });
    },
  };
}
