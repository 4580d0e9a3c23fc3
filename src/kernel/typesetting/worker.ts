import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { OnTheWay } from "#kernel/threads/ask-thread.ts";

/** What the thread is given: the template's text, the data of each document, pictures by name, the files of the type faces. */
export type Task = { template: string; data: string[]; pictures: [name: string, bytes: Uint8Array][]; fonts: string[] };
export type Answer = { documents: { pdf: Uint8Array<ArrayBuffer>; pages: number }[] } | { fault: string };

/** A folder that is not there: what a template may read is only what was put beside it in memory. */
const nowhere = join(tmpdir(), "guongsang-typesetting-has-no-folder");

parentPort?.postMessage(answer(workerData as Task));

/** Says “1”, “2”, … when it begins with the first document, the second … One compiler for all: pictures are read once. */
function answer({ template, data, pictures, fonts }: Task): Answer {
  const faces = fonts.map((path) => readFileSync(path));
  const compiler = NodeCompiler.create({ workspace: nowhere, fontArgs: [{ fontBlobs: faces }] });
  for (const [name, bytes] of pictures) compiler.mapShadow(join(nowhere, "pictures", name), Buffer.from(bytes));
  const documents: Extract<Answer, { documents: unknown }>["documents"] = [];
  for (const one of data) {
    parentPort?.postMessage({ onTheWay: String(documents.length + 1) } satisfies OnTheWay);
    compiler.mapShadow(join(nowhere, "data.json"), Buffer.from(one));
    const set = compiler.compile({ mainFileContent: template });
    const document = set.result;
    if (!document) return { fault: faultOf(compiler, set.takeError()) };
    documents.push({ pdf: new Uint8Array(compiler.pdf(document)), pages: document.numOfPages });
  }
  return { documents };
}

function faultOf(compiler: NodeCompiler, error: Parameters<NodeCompiler["fetchDiagnostics"]>[0] | null): string {
  if (!error) return "typst gave neither a document nor a reason";
  const said = compiler.fetchDiagnostics(error) as { message?: string }[];
  return said.map(({ message }) => message ?? "").join("; ");
}
