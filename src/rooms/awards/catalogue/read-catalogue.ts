import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { type CatalogueAward, catalogueFile } from "./catalogue-file.ts";

/** In the order in which lists show them: titles, commendations and honours, titles of the courts. */
const files = ["titles.yaml", "commendations.yaml", "courts.yaml"] as const;

/** The catalogue of the country as the program carries it; a mistake in a file is a mistake of the program and throws. */
export async function readCatalogue(): Promise<CatalogueAward[]> {
  const folder = join(programFolder(), "awards");
  const read = await Promise.all(files.map(async (file) => parse(await readFile(join(folder, file), "utf8"))));
  return read.flatMap((one) => catalogueFile.parse(one).awards);
}
