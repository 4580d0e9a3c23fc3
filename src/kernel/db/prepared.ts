import pg from "pg";

/** A text is worth a plan of its own once it has come so often. */
const timesBefore = 3;
/** No more statements than this are kept by a connection; each costs the server some memory. */
const mostNames = 500;
/** Texts longer than this are lists of values written out, which seldom come twice. */
const longest = 16_000;
/** How a text begins that is always kept, from its first time and however long: whoever writes it asks it at every page. */
export const alwaysKept = "/* always kept */";
/** So many texts are counted before counting begins anew. */
const mostCounted = 3_000;

/**
 * A connection that has the server keep what it learnt of a question asked often (a named prepared statement): pages ask
 * the same ten to twenty questions at every request, and reading and planning them costs PostgreSQL more than answering.
 * Only questions (`select`, `with`) with values get a name, and only from the fourth time on, or at once where the text begins
 * with {@link alwaysKept}.
 */
export class PreparingClient extends pg.Client {
  override query(config: unknown, values?: unknown, callback?: unknown): never {
    const ask = super.query as unknown as (...given: unknown[]) => never;
    if (typeof config === "string") {
      const name = Array.isArray(values) ? nameOf(config) : undefined;
      return ask.call(this, name ? { text: config, name } : config, values, callback);
    }
    if (isPlainQuestion(config) && (Array.isArray(values) || Array.isArray(config.values))) {
      const name = nameOf(config.text);
      return ask.call(this, name ? { ...config, name } : config, values, callback);
    }
    return ask.call(this, config, values, callback);
  }
}

type PlainQuestion = { text: string; values?: unknown[]; name?: string };

function isPlainQuestion(config: unknown): config is PlainQuestion {
  if (typeof config !== "object" || config === null || "submit" in config) return false;
  const { text, name } = config as Partial<PlainQuestion>;
  return typeof text === "string" && !name;
}

const names = new Map<string, string>();
const counted = new Map<string, number>();

/** The name under which a text is kept; undefined while it is new, or not worth keeping. */
function nameOf(text: string): string | undefined {
  const name = names.get(text);
  if (name) return name;
  if (text.startsWith(alwaysKept)) return named(text);
  if (names.size >= mostNames || text.length > longest || !/^\s*(select|with)\b/i.test(text)) return undefined;
  const times = (counted.get(text) ?? 0) + 1;
  if (times <= timesBefore) {
    if (counted.size >= mostCounted) counted.clear();
    counted.set(text, times);
    return undefined;
  }
  counted.delete(text);
  return named(text);
}

function named(text: string): string {
  const given = `gs_${names.size + 1}`;
  names.set(text, given);
  return given;
}
