/** What each reader is answered at the addresses of the room movements. */
export const movements: Record<string, string> = {
  "GET /movements": "dooooo",
  "GET /movements.xlsx": "dooooo",
};
