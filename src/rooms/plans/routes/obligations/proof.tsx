import { type Context, Hono } from "hono";
import { keepFile, officePapers, ownFiles } from "#kernel/files/index.ts";
import { isId, newId } from "#kernel/ids.ts";
import { check, readUpload, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { addProof } from "../../commands/keep-proofs.ts";
import { proofRow, rowKindsOf } from "../../forms/submission.ts";
import type { SeenObligation } from "../../queries/obligation-page.ts";
import { recordedSaid } from "../../reading/acts.vi.ts";
import { ProofPage } from "../../views/obligations/ProofPage.tsx";
import { allowedOn, idOf } from "./seen.ts";

/** Ghi minh chứng as it happens. */
export const proofRoutes = new Hono()
  .get("/obligations/:id/proofs/new", async (c) => {
    const seen = await allowedOn(c, "addProof");
    const [only, ...others] = rowKindsOf(seen.duty);
    const form = filled(others.length === 0 ? { kind: only } : {});
    return render(c, <ProofPage seen={seen} form={form} kept={[]} once={newId()} />);
  })
  .post("/obligations/:id/proofs", async (c) => {
    const seen = await allowedOn(c, "addProof");
    const typed = await typedOf(c);
    const read = await readProof(c, seen, typed);
    const once = isId(String(typed.once)) ? String(typed.once) : newId();
    if (!read.ok) return render(c, <ProofPage seen={seen} form={read.rejected} kept={read.kept} once={once} />, 422);
    const settled = await addProof(c.var.db, c.var.officer, idOf(c), read.proof, c.var.now, once);
    return seeOther(c, `/obligations/${idOf(c)}`, recordedSaid(seen, settled));
  });

/** The fields and the file of one proof, all problems at once; a file that passed waits in the form. */
async function readProof(c: Context, seen: SeenObligation, typed: Record<string, unknown>) {
  const upload = await readUpload(c, "file", officePapers);
  const stored = upload.files[0]
    ? await keepFile(c.var.db, c.var.officer, upload.files[0], c.var.dataFolder, c.var.now)
    : (await ownFiles(c.var.db, c.var.officer, [String(typed.fileId)].filter(isId)))[0];
  const read = check(proofRow(seen.obligation.target !== null, c.var.today), typed);
  const wrong: Filled["errors"] = {
    ...(read.ok ? {} : read.rejected.errors),
    ...(upload.ok ? {} : { file: upload.errors }),
  };
  const kept = stored ? [{ id: stored.id, name: stored.name, size: stored.size, kind: "document" as const }] : [];
  if (!read.ok || !upload.ok) return { ok: false as const, rejected: withErrors(typed, wrong), kept };
  return { ok: true as const, proof: { ...read.values, fileId: stored?.id ?? null } };
}
