/** The door of the database: how it is opened, brought forward, and what queries are given. */

export { contains } from "./contains.ts";
export { locks } from "./locks.ts";
export { migrate, pendingMigrations } from "./migrate.ts";
export { askedByOnePlan } from "./one-plan.ts";
export { type Claim, claimDataFolder } from "./one-server.ts";
export { type Database, openDatabase } from "./open-database.ts";
export type { Db, DbOrTx, Tx } from "./pool.ts";
