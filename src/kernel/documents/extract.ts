import { BrokenArchive } from "#kernel/archives/index.ts";
import { asText } from "./as-text.ts";
import { paragraphsOfDocx } from "./docx/read-docx.ts";
import { kindOfFile } from "./kind-of-file.ts";
import type { Limits } from "./limits.ts";
import { paragraphsOfText } from "./plain-text.ts";
import { UnreadableDocument } from "./unreadable.ts";

/** Checks and reads a file in this very thread; the program does so in a thread of its own. */
export async function extract(bytes: Uint8Array, limits: Limits): Promise<string> {
  try {
    switch (kindOfFile(bytes, limits)) {
      case "docx":
        return asText(paragraphsOfDocx(bytes, limits), limits);
      case "pdf":
        return asText(await (await import("./pdf/read-pdf.ts")).paragraphsOfPdf(bytes, limits), limits);
      case "text":
        return asText(paragraphsOfText(bytes), limits);
    }
  } catch (failure) {
    throw failure instanceof BrokenArchive ? new UnreadableDocument(failure.fault, limits) : failure;
  }
}
