import { randomInt } from "node:crypto";
import type { Context, ErrorHandler, NotFoundHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { NotFound } from "#kernel/not-found.ts";
import { Overtaken, type Reason, Refused } from "#kernel/verdict.ts";
import { Forged, TooLarge, TooMany, Unreadable } from "./errors/kinds.ts";
import { ErrorPage, type Said } from "./errors/pages.tsx";
import { sentenceOf } from "./parts/Reasons.tsx";
import { render, renderBare } from "./render.tsx";
import { units } from "./words.ts";

export { Forged, TooLarge, TooMany, Unreadable } from "./errors/kinds.ts";

/** Where a fault of ours is written: the number the officer sees, and what broke. */
export type LogFault = (number: string, error: unknown, c: Context) => void;

/** The program's `onError`: every error is a designed page that says what to do. */
export function onError(log: LogFault): ErrorHandler {
  return async (error, c) => {
    const known = answerTo(error, c);
    if (known) return say(c, known.status, known.said);
    const number = faultNumber();
    log(number, error, c);
    return say(c, 500, ourFault(number));
  };
}

/** The program's `notFound`. */
export const onNotFound: NotFoundHandler = (c) => say(c, 404, nothingHere);

type Answer = { status: ContentfulStatusCode; said: Said };

function answerTo(error: Error, c: Context): Answer | null {
  const sentences = (reasons: Reason[]) => reasons.map((reason) => sentenceOf(reason, c.get("site")?.sentences ?? {}));
  if (error instanceof NotFound) return { status: 404, said: nothingHere };
  if (error instanceof Refused) return { status: 403, said: refused(sentences(error.reasons)) };
  if (error instanceof Overtaken) return { status: 409, said: overtaken(sentences(error.reasons), c) };
  if (error instanceof Unreadable) return { status: 422, said: unreadable(error.sentences) };
  if (error instanceof TooLarge) return { status: 413, said: tooLarge };
  if (error instanceof Forged) return { status: 403, said: stale };
  if (error instanceof TooMany) {
    c.header("retry-after", String(error.seconds));
    return { status: 429, said: tooMany(error.seconds) };
  }
  if (error instanceof HTTPException) return fromHttp(error);
  return null;
}

function fromHttp(error: HTTPException): Answer | null {
  if (error.status === 404) return { status: 404, said: nothingHere };
  if (error.status === 413) return { status: 413, said: tooLarge };
  if (error.status === 403) return { status: 403, said: stale };
  return error.status < 500 ? { status: error.status, said: unreadable([]) } : null;
}

/** The frame is asked for only when it can be had; an error while drawing it must not hide the first one. */
async function say(c: Context, status: ContentfulStatusCode, said: Said): Promise<Response> {
  if (!c.get("site")) return c.text([said.title, ...said.words].join("\n"), status);
  try {
    return await render(c, <ErrorPage {...said} />, status);
  } catch {
    return renderBare(c, <ErrorPage {...said} />, status);
  }
}

/** Easy to read out on the telephone: no 0/O, 1/I. */
function faultNumber(): string {
  const signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  const part = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join("");
  return `${part()}-${part()}`;
}

const nothingHere: Said = {
  title: "Không tìm thấy trang này",
  icon: "risk",
  words: [
    "Địa chỉ có thể đã thay đổi, hoặc nội dung không thuộc phạm vi được xem của tài khoản đang dùng.",
    "Thử tìm lại bằng tên đơn vị, số kế hoạch, hoặc hỏi người phụ trách thi đua, khen thưởng của đơn vị.",
  ],
};

const refused = (reasons: string[]): Said => ({
  title: "Chưa làm được việc này",
  icon: "lock",
  reasons,
  words: ["Chưa có gì thay đổi. Nếu cần, trao đổi với người phụ trách thi đua, khen thưởng của đơn vị."],
});

const overtaken = (reasons: string[], c: Context): Said => ({
  title: "Nội dung vừa được người khác thay đổi",
  icon: "wait",
  reasons,
  words: ["Phần vừa gửi chưa được ghi, để không đè lên thay đổi đó. Mở lại trang, xem nội dung mới rồi làm tiếp."],
  way: { words: "Mở lại trang", href: cameFrom(c) },
});

const unreadable = (sentences: string[]): Said => ({
  title: "Chưa nhận được nội dung vừa gửi",
  icon: "late",
  reasons: sentences,
  words: ["Quay lại trang trước, kiểm tra các mục đã điền rồi gửi lại."],
});

const tooLarge: Said = {
  title: "Nội dung gửi lên quá lớn",
  icon: "late",
  words: [
    `Mỗi tệp tối đa ${units(20, "MB")}, mỗi lần gửi tối đa ${units(20, "tệp")}.`,
    "Quét lại ở mức 200 dpi hoặc tách thành nhiều tệp, rồi gửi lại. Những gì đã ghi trước đó vẫn còn nguyên.",
  ],
};

const stale: Said = {
  title: "Trang đã mở quá lâu",
  icon: "wait",
  words: [
    "Phiên làm việc của trang này đã hết, nội dung vừa gửi chưa được ghi.",
    "Quay lại trang trước, tải lại trang rồi gửi lần nữa. Bản nháp vẫn được giữ trong trình duyệt.",
  ],
};

const tooMany = (seconds: number): Said => ({
  title: "Gửi quá nhiều lần liên tiếp",
  icon: "wait",
  words: [`Chờ ${seconds > 90 ? units(Math.ceil(seconds / 60), "phút") : units(seconds, "giây")} rồi thử lại.`],
});

const ourFault = (number: string): Said => ({
  title: "Chương trình gặp trục trặc",
  icon: "late",
  words: ["Việc vừa làm chưa được ghi. Thử lại sau ít phút.", `Nếu vẫn vậy, báo người quản trị kèm mã số ${number}.`],
});

/** Back to the page the post came from, on our own site only. */
function cameFrom(c: Context): string {
  try {
    const from = new URL(c.req.header("referer") ?? "");
    if (from.host === new URL(c.req.url).host) return from.pathname + from.search;
  } catch {
    // No page is known: the reader goes back to the first one.
  }
  return "/";
}
