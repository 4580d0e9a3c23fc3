import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { fold } from "#kernel/vietnamese/index.ts";

/**
 * Chứa lời tìm, không phân biệt dấu: whether a text that is folded already (`vn_fold`, as every `search_text` is) holds the words
 * somewhere; `%` and `_` among them stand for themselves. The words are folded here: a plan that PostgreSQL keeps for any words
 * would fold them again for every row it looks at.
 */
export function contains(folded: SQLWrapper, words: string): SQL {
  const pattern = `%${fold(words).replace(/[\\%_]/g, "\\$&")}%`;
  return sql`${folded} like ${pattern}`;
}
