import type { AgencyHere, Door, Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import type { Jobs } from "#kernel/jobs/index.ts";

declare module "hono" {
  interface ContextVariableMap {
    db: Db;
    /** This moment by the clock of the reader's agency. */
    now: Date;
    /** This moment by the program's own clock, wherever that of a practice agency stands: sessions live by it. */
    programNow: Date;
    /** Its calendar day in Việt Nam, `YYYY-MM-DD`. */
    today: string;
    /** Who reads. Set for every address behind the door. */
    officer: Officer;
    agency: AgencyHere;
    door: Door;
    /** The session the reader came with, to tell it from her others. */
    sessionToken: string;
    /** True while her password is one that somebody else set. */
    mustChangePassword: boolean;
    /** Folder of uploaded files and drafts of imports. */
    dataFolder: string;
    /** Where the program is reached from outside, without a slash at the end. */
    publicUrl: string;
    /** The workers of long work; undefined in the first moments of a start. */
    jobs: () => Jobs | undefined;
  }
}
