import { Agent, request } from "node:http";
import type { Database } from "#kernel/db/index.ts";
import { publicSearch } from "#rooms/stories/index.ts";
import { type Figure, timed } from "./figures.ts";
import { manyStories } from "./many-stories.ts";
import { nationalAgency } from "./national.ts";
import { serve } from "./office.ts";

/** What the public asks: words that are everywhere, rare ones, several, with numbers, and what is nowhere. */
const searches = [
  ...[
    "hòa giải",
    "ho so tre hen",
    "nguoi",
    "người dân xã",
    "trợ giúp pháp lý",
    "cong nghe",
    "khmer",
    "ê đê",
    "loa dai",
  ],
  ...[
    "sáng kiến rút ngắn",
    "dat dai tranh chap",
    "xuồng ghe kênh rạch",
    "cải tiến 4471",
    "bao417",
    "không hề có từ này",
  ],
  ...["thi đua điển hình làm theo", "phu nu nong thon moi", "đúng hạn", "hồ sơ 88", "mường"],
];

/** So many readers ask at once, each on a line kept open. */
const readers = 8;

/** 100,000 public stories: search, and how many a second are given out beside a static file of the same server. */
export async function benchPortal({ db, pool }: Database, stories = 100_000): Promise<Figure[]> {
  const now = new Date();
  const national = await nationalAgency(db, `portal-${Date.now()}`, 500, now);
  const slug = await manyStories(db, national, stories);
  const { rows } = await pool.query<{ key: string }>("select key from agencies where id = $1", [national.agencyId]);
  const key = rows[0]!.key;
  const server = await serve(db, national, now);
  try {
    const times: number[] = [];
    for (const search of searches)
      for (let n = 0; n < 8; n += 1) {
        const { ms } = await timed(() =>
          publicSearch(db, national.agencyId, now, search, {}, { limit: 20, offset: 0 }),
        );
        if (n >= 2) times.push(ms);
      }
    times.sort((a, b) => a - b);
    const at = (path: string) => `${server.address}${path}`;
    const story = at(`/guong-dien-hinh/${key}/${slug}`);
    const searched = at(`/tin-bai/${key}?tim=sang+kien`);
    const [file, cached, page] = [await manyAsk(at(server.assetPath)), await manyAsk(story), await manyAsk(searched)];
    const size = await once(story);
    return [
      { what: "search: median", value: times[Math.floor(times.length / 2)]!, unit: "ms" },
      { what: "search: 95th percentile", value: times[Math.floor(times.length * 0.95)]!, unit: "ms", aim: "≤ 50 ms" },
      { what: "a static file, given out by the same server", value: file, unit: "a s" },
      { what: "a story, drawn before", value: cached, unit: "a s" },
      { what: "its share of the static file", value: cached / file, unit: "×", aim: "≥ 0.33" },
      { what: "a page of search results", value: page, unit: "a s" },
      { what: "its share of the static file", value: page / file, unit: "×" },
      { what: "page of a story without its pictures and style", value: size / 1024, unit: "KB", aim: "≤ 60 KB" },
    ];
  } finally {
    await server.close();
  }
}

/** How often a second an address is answered to several readers at once, over three seconds. */
async function manyAsk(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const line = async (until: number) => {
    let answered = 0;
    while (performance.now() < until) {
      await once(url, agent);
      answered += 1;
    }
    return answered;
  };
  const all = async (ms: number) => {
    const until = performance.now() + ms;
    const counts = await Promise.all(Array.from({ length: readers }, () => line(until)));
    return counts.reduce((sum, one) => sum + one, 0) / (ms / 1000);
  };
  await all(800);
  const rate = await all(3_000);
  agent.destroy();
  return rate;
}

/** Asks once; gives the size of the answer in bytes. */
function once(url: string, agent?: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { ...(agent ? { agent } : {}), headers: { accept: "text/html" } }, (answer) => {
      let bytes = 0;
      answer.on("data", (part: Buffer) => {
        bytes += part.length;
      });
      answer.on("error", reject).on("end", () => {
        if (answer.statusCode === 200) resolve(bytes);
        else reject(new Error(`${url} answered ${answer.statusCode}`));
      });
    })
      .on("error", reject)
      .end();
  });
}
