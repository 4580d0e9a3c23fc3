/** Hands rows over in lots that one statement can carry (a statement takes 65,535 values). Nothing for no rows. */
export async function inLots<Row>(rows: readonly Row[], write: (lot: Row[]) => Promise<unknown>): Promise<void> {
  const size = 1000;
  for (let at = 0; at < rows.length; at += size) await write(rows.slice(at, at + size));
}
