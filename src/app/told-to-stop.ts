const signals: NodeJS.Signals[] = [
  "SIGINT",
  "SIGTERM",
  "SIGHUP",
  ...(process.platform === "win32" ? (["SIGBREAK"] as const) : []),
];

/**
 * Listens for the signals that end a server. npm hands Ctrl-C on a second time within a moment, so only a signal
 * that comes more than a second after the first ends the process at once; the database is then adopted
 * at the next start.
 */
export function toldToStop(): { promise: Promise<void>; already(): boolean; done(): void } {
  let firstAt = 0;
  let tell: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const hear = () => {
    if (firstAt === 0) {
      firstAt = Date.now();
      tell();
    } else if (Date.now() - firstAt > 1_000) process.exit(130);
  };
  for (const signal of signals) process.on(signal, hear);
  const done = () => {
    for (const signal of signals) process.off(signal, hear);
  };
  return { promise, already: () => firstAt > 0, done };
}
