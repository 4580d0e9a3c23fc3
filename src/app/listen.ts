import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { addressOf, CannotStart, type Settings } from "#kernel/settings.ts";

/** What answers requests: a Hono application's `fetch`. */
export type Answering = (request: Request, env?: object) => Response | Promise<Response>;

/** A server that listens. */
export type Listening = {
  /** The address for this machine's browser, with the real port (PORT=0 takes any free one). */
  address: string;
  /** Takes no new requests, lets those under way finish (at most 10 seconds), then ends all connections. */
  close(): Promise<void>;
};

/** Listens on HOST and PORT. Throws CannotStart with one sentence when the port is taken or not ours to take. */
export async function listen(answer: Answering, settings: Pick<Settings, "host" | "port">): Promise<Listening> {
  const server = createAdaptorServer({ fetch: answer }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(explainListen(error, settings)));
    server.listen(settings.port, settings.host, resolve);
  });
  const bound = server.address();
  const port = bound && typeof bound === "object" ? bound.port : settings.port;
  return { address: addressOf(settings.host, port), close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), 10_000);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function explainListen(error: NodeJS.ErrnoException, { host, port }: Pick<Settings, "host" | "port">): Error {
  const other = port === 3000 ? 3001 : 3000;
  if (error.code === "EADDRINUSE") {
    return new CannotStart(
      `Port ${port} on ${host} is taken by another program: stop that program, or choose another port with the setting PORT, for example PORT=${other}.`,
      `Cổng ${port} trên ${host} đang do chương trình khác dùng: hãy dừng chương trình đó, hoặc chọn cổng khác bằng thiết lập PORT, ví dụ PORT=${other}.`,
    );
  }
  if (error.code === "EACCES") {
    return new CannotStart(
      `This user may not listen on port ${port}: choose a port from 1024 up with the setting PORT, for example PORT=${other}.`,
      `Người dùng này không được lắng nghe ở cổng ${port}: hãy chọn cổng từ 1024 trở lên bằng thiết lập PORT, ví dụ PORT=${other}.`,
    );
  }
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND" || error.code === "EAI_AGAIN") {
    return new CannotStart(
      `HOST "${host}" is not an address of this machine: use 127.0.0.1 (this machine only) or 0.0.0.0 (others too).`,
      `HOST "${host}" không phải địa chỉ của máy này: hãy dùng 127.0.0.1 (chỉ máy này) hoặc 0.0.0.0 (cả máy khác).`,
    );
  }
  return error;
}
