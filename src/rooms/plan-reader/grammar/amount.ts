import type { ReadAmount } from "../reading.ts";
import type { TimePhrase } from "./time.ts";

/** Cụm từ chỉ số lượng: one number to reach, not to pass or to hold, and which piece of grammar read it. */
export type AmountPhrase = {
  from: number;
  to: number;
  piece: string;
  amount: ReadAmount;
  /** `bounded` carries a word of measure (ít nhất, không quá, %); `counted` is a bare number of things. */
  weight: "bounded" | "counted";
  /** The time that the head of its column names, where it stands in a table. */
  under?: TimePhrase;
};
