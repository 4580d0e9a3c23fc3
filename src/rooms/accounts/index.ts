/** The door of the accounts room: all that other rooms may use. */
export { activitySentences as accountActivity } from "./activity.vi.ts";
export { closeAccount, enterAccount, openAccount, resetPassword } from "./commands/keep-accounts.ts";
export { practiceAgencies } from "./queries.ts";
export { doorRoutes } from "./routes/door.tsx";
export { accountRoutes } from "./routes/own-account.tsx";
export { personAccountRoutes } from "./routes/person-account.tsx";
export { keptStartCode, readStartCode } from "./start-code.ts";
export { refusals as accountRefusals } from "./words.vi.ts";
