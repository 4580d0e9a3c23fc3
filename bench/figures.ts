/** One measured figure, with the aim it is held against. */
export type Figure = { what: string; value: number; unit: string; aim?: string };

/** Runs once and says how long it took, in milliseconds. */
export async function timed<Value>(work: () => Promise<Value>): Promise<{ value: Value; ms: number }> {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}

/** Median and 95th percentile of several runs, in milliseconds, after some unmeasured ones. */
export async function repeated(
  work: () => Promise<unknown>,
  runs = 30,
  warm = 5,
): Promise<{ median: number; p95: number }> {
  for (let n = 0; n < warm; n += 1) await work();
  const times: number[] = [];
  for (let n = 0; n < runs; n += 1) times.push((await timed(work)).ms);
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(times.length / 2)]!, p95: times[Math.floor(times.length * 0.95)]! };
}

/** Prints figures as a table on the terminal. */
export function print(title: string, figures: Figure[]): void {
  console.log(`\n${title}`);
  for (const { what, value, unit, aim } of figures) {
    const shown = Number.isInteger(value) ? value.toLocaleString("en-US") : value.toFixed(value < 10 ? 2 : 1);
    console.log(`  ${shown.padStart(12)} ${unit.padEnd(5)} ${what}${aim ? `   (aim ${aim})` : ""}`);
  }
}
