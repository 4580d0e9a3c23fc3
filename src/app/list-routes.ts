import { application, type Parts } from "./index.tsx";

/** Every address and its method, in the order in which requests meet them. For `npm run routes` and the test of rights. */
export function listRoutes(): string[] {
  const nothing = {} as never;
  const parts: Parts = {
    db: nothing,
    door: nothing,
    clock: () => new Date(),
    jobs: () => undefined,
    assets: { url: (name) => name, serve: async () => new Response() },
    secret: "routes",
    publicUrl: "http://localhost",
    practice: true,
    dataFolder: "",
    logFault: () => undefined,
  };
  const handlers = application(parts).routes.filter((route) => route.method !== "ALL");
  return [...new Set(handlers.map((route) => `${route.method.padEnd(5)} ${route.path}`))];
}
