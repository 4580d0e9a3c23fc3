import { createServer } from "node:net";
import pg from "pg";

/** What a port on this machine answers when asked for the cluster in `cluster`. */
export type Answer = "ours" | "not-yet" | "nobody" | "another";

/** Asks who listens at the address: our cluster, our cluster still starting or stopping, nobody, or another server. */
export async function whoAnswers(url: string, cluster: string): Promise<Answer> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query("show data_directory");
    return rows[0].data_directory === cluster ? "ours" : "another";
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === "57P03") return "not-yet";
    return code === "ECONNREFUSED" ? "nobody" : "another";
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The wanted port when nobody listens there, else a free one. */
export async function freePort(wanted: number): Promise<number> {
  return (await listenOn(wanted)) ?? (await listenOn(0)) ?? 0;
}

function listenOn(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(null));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === "object" ? address.port : null));
    });
  });
}
