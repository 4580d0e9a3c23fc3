import type { Assets } from "#kernel/web/index.tsx";

/** Assets for tests of markup: every name has an address, nothing is built. */
export const plainAssets: Assets = {
  url: (name) => `/assets/${name}`,
  serve: async () => new Response(null, { status: 404 }),
};
