/** The door of the database: how it is opened, brought forward, and what queries are given. */

export { locks } from "./locks.ts";
export { migrate, pendingMigrations } from "./migrate.ts";
export { type Claim, claimDataFolder } from "./one-server.ts";
export { type Database, type Db, type DbOrTx, openDatabase, type Tx } from "./open-database.ts";
export { alwaysKept } from "./prepared.ts";
