/** “năm 2024”, “phong trào …, năm 2024”: what a sheet is for, in a sentence. */
export function whatFor({ year, ofName }: { year: number; ofName: string | null }): string {
  return ofName === null ? `năm ${year}` : `“${ofName}”, năm ${year}`;
}
