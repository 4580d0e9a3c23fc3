import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { log } from "../log.ts";
import { connectionName } from "./embedded/index.ts";
import { PreparingClient } from "./prepared.ts";

/** The database as queries and commands receive it. */
export type Db = ReturnType<typeof drizzleOn>;

/** A transaction inside {@link Db}. */
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];

/** For what may run alone or inside another's transaction. */
export type DbOrTx = Db | Tx;

/** Questions of one plan that are answered at the same moment; each connection holds the plans of them all. */
const besideAtMost = 6;

/** An idle connection is kept so long: with it goes what PostgreSQL learnt of every question asked often. */
const idleMinutes = 10;

/**
 * The connections of the program, with a few beside them that keep one plan of each question, whatever its values are
 * (`plan_cache_mode`). That is said once for a connection: said around every question it would cost three round trips.
 */
export class ProgramPool extends pg.Pool {
  readonly #settings: pg.PoolConfig;
  #beside: pg.Pool | undefined;
  #onePlan: Db | undefined;

  constructor(settings: pg.PoolConfig) {
    const all = { ...settings, Client: PreparingClient, idleTimeoutMillis: idleMinutes * 60_000 };
    super(all);
    this.#settings = all;
    this.on("error", lost);
  }

  /** The same database for {@link askedByOnePlan}; its first connection is made at the first question. */
  get onePlan(): Db {
    if (!this.#onePlan) {
      this.#beside = new pg.Pool({ ...this.#settings, max: besideAtMost, onConnect: keepOnePlan });
      this.#beside.on("error", lost);
      this.#onePlan = drizzleOn(this.#beside);
    }
    return this.#onePlan;
  }

  override end(): Promise<void>;
  override end(told: () => void): void;
  override end(told?: () => void): Promise<void> | undefined {
    const ended = Promise.all([super.end(), this.#beside?.end()]).then(() => undefined);
    if (!told) return ended;
    ended.then(told, told);
  }
}

function keepOnePlan(client: pg.ClientBase) {
  return client.query("set plan_cache_mode = force_generic_plan");
}

/** The loss of an idle connection (a restarted server) is outlived: the next question connects anew. */
function lost(error: Error): void {
  log.warn({ err: error }, "a database connection was lost");
}

/** Drizzle over a pool; rooms pass their tables to queries themselves. */
export function drizzleOn(pool: pg.Pool) {
  return drizzle({ client: pool, casing: "snake_case" });
}

/** The pool of a database by its address, of at most `max` connections and the few of {@link ProgramPool.onePlan}. */
export function poolOn(url: string, max = 20): ProgramPool {
  return new ProgramPool({
    connectionString: url,
    max,
    application_name: connectionName,
    connectionTimeoutMillis: 15_000,
  });
}
