import { openDatabase } from "#kernel/db/index.ts";
import { explainStop, readSettings } from "#kernel/settings.ts";
import { loadPractice } from "#practice/index.ts";
import { practiceAgencies } from "#rooms/accounts/index.ts";
import { keepCatalogue } from "#rooms/awards/index.ts";

/** Loads practice into the database the settings name, unless an agency is there already. Gives the exit code. */
export async function seed(): Promise<number> {
  try {
    const settings = readSettings();
    const database = await openDatabase(settings);
    await keepCatalogue(database.db, new Date());
    await loadPractice(database.db, new Date(), { lived: true, dataFolder: settings.dataFolder });
    const there = await practiceAgencies(database.db);
    await database.close();
    console.log(
      there.length > 0
        ? `Practice agencies: ${there.map((agency) => agency.key).join(", ")}`
        : "The database has agencies of its own; nothing was loaded.",
    );
    return 0;
  } catch (error) {
    explainStop(error);
    return 1;
  }
}
