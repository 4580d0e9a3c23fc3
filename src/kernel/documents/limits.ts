/** What a file may ask of us. Sizes in bytes, time in milliseconds. */
export type Limits = {
  fileBytes: number;
  unpackedBytes: number;
  entries: number;
  /** Elements of one XML part, and how deep they may lie in each other. */
  elements: number;
  depth: number;
  pages: number;
  /** Characters of text that come out; a plan of 40 pages has some 120,000. */
  characters: number;
  /** Sentences that give a duty; the longest plans have some 150. */
  duties: number;
  milliseconds: number;
  memoryMegabytes: number;
};

/** Generous for a plan of 300 pages with pictures, small for a server. */
export const usualLimits: Limits = {
  fileBytes: 20 * 1024 * 1024,
  unpackedBytes: 120 * 1024 * 1024,
  entries: 3_000,
  elements: 1_500_000,
  depth: 200,
  pages: 300,
  characters: 1_000_000,
  duties: 1_000,
  milliseconds: 30_000,
  memoryMegabytes: 768,
};
