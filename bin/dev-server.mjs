// What `npm run dev` runs, again after each change.
import { buildAssets } from "../src/browser/build.ts";

await buildAssets("dist/assets");
await import("../src/app/server.ts");
