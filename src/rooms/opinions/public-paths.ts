/** What asks for opinions, on the portal. */
export function windowPath(agency: string, windowId: string): string {
  return `/lay-y-kien/${agency}/${windowId}`;
}

/** The form for an opinion; about one name of the list when `subjectId` is given. */
export function givePath(agency: string, windowId: string, subjectId?: string): string {
  return `${windowPath(agency, windowId)}/gop-y${subjectId ? `?ve=${subjectId}` : ""}`;
}

/** Said after an opinion was sent. */
export function thanksPath(agency: string, windowId: string): string {
  return `${windowPath(agency, windowId)}/da-nhan`;
}
