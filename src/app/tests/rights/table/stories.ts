/** What each reader is answered at the addresses of the room stories. */
export const stories: Record<string, string> = {
  "GET /stories": "dooooo",
};
