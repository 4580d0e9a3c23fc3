import type { Context } from "hono";

const mimes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ics: "text/calendar; charset=utf-8",
  pdf: "application/pdf",
  yaml: "application/yaml; charset=utf-8",
} as const;

/** Sends a file that was made just now, to be saved under a Vietnamese name: `Danh sách đơn vị.xlsx`. */
export function download(c: Context, name: string, bytes: Uint8Array<ArrayBuffer>): Response {
  const ending = name.slice(name.lastIndexOf(".") + 1) as keyof typeof mimes;
  return c.body(bytes, 200, {
    "content-type": mimes[ending] ?? "application/octet-stream",
    "content-disposition": attachment(name),
    "content-length": String(bytes.byteLength),
  });
}

/** The name as it is, and for old browsers one in plain letters (RFC 6266). */
export function attachment(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[đĐ]/g, (letter) => (letter === "đ" ? "d" : "D"))
    .replace(/[^\w.() -]/g, "_");
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
