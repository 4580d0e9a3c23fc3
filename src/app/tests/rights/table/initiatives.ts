/** What each reader is answered at the addresses of the room initiatives. */
export const initiatives: Record<string, string> = {
  "GET /initiatives": "dooooo",
  "GET /initiatives.xlsx": "dooooo",
  "GET /initiatives/new": "dooooo",
  "GET /initiatives/:id": "dooooa",
  "GET /initiatives/:id/edit": "drrrra",
  "GET /initiatives/:id/similar": "dooooa",
  "GET /initiatives/:id/steps/:step": "drrora",
  "GET /initiative-rounds": "dooooo",
  "GET /initiative-rounds/new": "drroro",
  "POST /initiatives": "dfffff",
  "POST /initiatives/:id": "drrrra",
  "POST /initiatives/:id/steps/:step": "drrfra",
  "POST /initiative-rounds": "drrfrf",
};
