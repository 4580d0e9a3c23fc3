/** What each reader is answered at the addresses of the room awards. */
export const awards: Record<string, string> = {
  "GET /awards": "dooooo",
  "GET /awards/:id": "dooooa",
  "GET /awards/:id/rule": "drrora",
  "GET /road-maps": "drroro",
  "GET /road-maps/people/:id": "droora",
  "GET /road-maps/units/:id": "droora",
  "POST /awards/:id/rule": "drrfra",
};
