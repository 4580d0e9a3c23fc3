import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { drawn, roomsWithLifecycles } from "../diagrams.ts";

test.each(roomsWithLifecycles)(
  "the drawing in the README of %s equals its lifecycle; npm run diagrams draws it anew",
  (room) => {
    const readme = readFileSync(join(programFolder(), "src/rooms", room, "README.md"), "utf8").replaceAll("\r\n", "\n");
    expect(drawn(room, readme)).toBe(readme);
  },
);
