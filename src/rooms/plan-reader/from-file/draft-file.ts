import type { Reading } from "../reading.ts";

/** A reading as the text of a plan pack, and what must still be written in it. Packs are loaded only when one is asked for. */
export async function draftFile(reading: Reading): Promise<{ text: string; missing: string[] }> {
  const [{ packOfReading }, { toMend }, { writePack }] = await Promise.all([
    import("../draft/draft-of.ts"),
    import("../draft/to-mend.ts"),
    import("#rooms/plans/packs/index.ts"),
  ]);
  const pack = packOfReading(reading);
  return { text: writePack(pack), missing: toMend(pack).map(({ message }) => message) };
}
