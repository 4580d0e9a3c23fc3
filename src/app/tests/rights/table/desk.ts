/** What each reader is answered at the addresses of the room desk. */
export const desk: Record<string, string> = {
  "GET /calendar/:file{[A-Za-z0-9_-]{43}\\.ics}": "aaaaaa",
  "GET /desk": "dooooo",
  "GET /units/:id/obligations": "dooooa",
  "GET /units/:id/obligations.xlsx": "dooooa",
  "GET /calendar": "dooooo",
  "GET /calendar/feed": "dooooo",
  "GET /activity": "dooooo",
  "GET /notices": "dooooo",
  "GET /search": "dooooo",
  "POST /calendar/feed": "dggggg",
  "POST /calendar/feed/removal": "dggggg",
  "POST /notices/readings": "dggggg",
  "POST /notices/:id/reading": "daaaaa",
};
