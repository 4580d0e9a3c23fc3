import type { Context } from "hono";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import type { SeenObligation } from "../../queries/obligation-page.ts";
import { obligationById, proofsOf } from "../../queries/obligations.ts";
import { actsOn, type ObligationActs } from "../../reading/obligation-acts.ts";

/** The number in the address; what is no number is answered 404 by the query. */
export function idOf(c: Context): number {
  return /^\d{1,15}$/.test(c.req.param("id") ?? "") ? Number(c.req.param("id")) : Number.NaN;
}

/** The obligation of the address, seen and open to the act: the page of a form is refused where its post would be. */
export async function allowedOn(c: Context, act: Exclude<keyof ObligationActs, "onBehalf">): Promise<SeenObligation> {
  const seen = await obligationById(c.var.db, c.var.officer, idOf(c), c.var.today);
  insist(actsOn(c.var.officer, seen, c.var.today)[act]);
  return seen;
}

/** The proof of the address, which stands and may be withdrawn. */
export async function standingProofOn(c: Context) {
  const seen = await allowedOn(c, "withdrawProof");
  const id = c.req.param("proof") ?? "";
  const line = isId(id) ? (await proofsOf(c.var.db, idOf(c))).find(({ proof }) => proof.id === id) : undefined;
  if (!line || line.proof.withdrawnAt) return notFound();
  return { seen, proof: line.proof };
}
