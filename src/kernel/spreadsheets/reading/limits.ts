/** What a file may ask of us. Sizes in bytes, time in milliseconds. */
export type Limits = {
  fileBytes: number;
  unpackedBytes: number;
  entries: number;
  sheets: number;
  rows: number;
  columns: number;
  milliseconds: number;
  memoryMegabytes: number;
};

/** Generous for a province's lists (some 50,000 people), small for a server. */
export const usualLimits: Limits = {
  fileBytes: 20 * 1024 * 1024,
  unpackedBytes: 160 * 1024 * 1024,
  entries: 2_000,
  sheets: 60,
  rows: 60_000,
  columns: 300,
  milliseconds: 60_000,
  memoryMegabytes: 1024,
};
