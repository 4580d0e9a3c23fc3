/** What each reader is answered at the addresses of the application itself. */
export const app: Record<string, string> = {
  "GET /assets/*": "aaaaaa",
};
