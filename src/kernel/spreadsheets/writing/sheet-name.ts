/** Excel takes at most 31 characters and none of \\ / ? * [ ] : in the name of a sheet. */
export function sheetName(name: string): string {
  const usable = name
    .replace(/[\\/?*[\]:]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim()
    .slice(0, 31);
  return usable === "" ? "Trang 1" : usable;
}
