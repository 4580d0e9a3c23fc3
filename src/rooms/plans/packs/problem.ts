/** Where in a pack: `["duties", 3, "due", "by"]`. */
export type Path = readonly (string | number)[];

/** One thing to mend in a pack. `line` counts from 1; `path` reads `duties[3].due.by`; `message` in Vietnamese says what to do. */
export type PackProblem = { line: number; path: string; message: string };

/** A path as people read it: `duties[3].due.by`. */
export function writtenPath(path: Path): string {
  return path.reduce<string>(
    (written, step) => (typeof step === "number" ? `${written}[${step}]` : written ? `${written}.${step}` : step),
    "",
  );
}
