// Draws the lifecycles of each room into its README.md from states.ts: npm run diagrams
import { readFile, writeFile } from "node:fs/promises";
import "tsx";

const { drawn, roomsWithLifecycles } = await import("../src/app/diagrams.ts");
for (const room of roomsWithLifecycles) {
  const file = new URL(`../src/rooms/${room}/README.md`, import.meta.url);
  await writeFile(file, drawn(room, await readFile(file, "utf8")));
  console.log(`src/rooms/${room}/README.md`);
}
