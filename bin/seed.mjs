// Loads the practice agencies into an empty database: npm run seed. Where an agency is, nothing is done.
import "tsx";

const { seed } = await import("../src/app/seed.ts");
process.exitCode = await seed();
