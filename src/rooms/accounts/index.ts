/** The door of the accounts room: all that other rooms may use. */
export { activitySentences as accountActivity } from "./activity.vi.ts";
export { closeAccount, enterAccount, openAccount, resetPassword } from "./commands.ts";
export { accountRoutes } from "./own-account.tsx";
export { practiceAgencies } from "./queries.ts";
export { doorRoutes } from "./routes.tsx";
export { refusals as accountRefusals } from "./words.vi.ts";
