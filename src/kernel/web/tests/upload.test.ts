import { readFile } from "node:fs/promises";
import { strToU8, zipSync } from "fflate";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { plainAssets } from "#testing/assets.ts";
import { discardUploads } from "../forms/multipart.ts";
import { type FileKind, readUpload, type UploadRead } from "../forms.ts";
import { bareFrame, onError, site } from "../index.tsx";
import { readerOf } from "./browserless.ts";

/** Posts one file or several and hands back what the handler was given, while the file still lay there. */
async function posted(file: File | File[], allowed: FileKind[] = ["pdf", "docx", "xlsx", "doc", "xls", "jpg", "png"]) {
  const seen: { read?: UploadRead; content?: string; path?: string } = {};
  const app = new Hono();
  app.onError(onError(() => {}));
  app.use(site({ assets: plainAssets, sentences: {}, frameOf: bareFrame }));
  app.post("/", async (c) => {
    seen.read = await readUpload(c, "file", allowed);
    if (seen.read.ok && seen.read.files[0]) {
      seen.path = seen.read.files[0].path;
      seen.content = (await readFile(seen.path)).toString("latin1");
    }
    await discardUploads(c);
    return c.text("ok");
  });
  await readerOf(app).upload(
    "/",
    [file].flat().map((one): [string, File] => ["file", one]),
  );
  return seen;
}

const pdf = "%PDF-1.7 ngắn";
const office = (inside: string) => zipSync({ "[Content_Types].xml": strToU8("<x/>"), [inside]: strToU8("<x/>") });
const ole = (stream: string) =>
  Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(500), Buffer.from(stream, "utf16le")]);

describe("a file is what its content says", () => {
  test.each<[string, FileKind, string | Uint8Array]>([
    ["bien-ban.pdf", "pdf", pdf],
    ["bien-ban.doc", "pdf", pdf],
    ["danh-sach.docx", "docx", office("word/document.xml")],
    ["danh-sach.xlsx", "xlsx", office("xl/workbook.xml")],
    ["cu.doc", "doc", ole("WordDocument")],
    ["cu.xls", "xls", ole("Workbook")],
    ["anh.jpg", "jpg", Buffer.from("ffd8ffe0", "hex")],
    ["anh.png", "png", Buffer.from("89504e470d0a1a0a", "hex")],
  ])("%s is %s", async (name, kind, content) => {
    const { read } = await posted(new File([content as BlobPart], name));
    expect(read?.ok && read.files[0]).toMatchObject({ kind, name });
  });

  test("its name keeps its accents and loses its folders; its hash is of the bytes", async () => {
    const { read, content } = await posted(new File([pdf], "C:\\Hồ sơ\\Biên bản.pdf"));
    expect(read?.ok && read.files[0]).toMatchObject({ name: "Biên bản.pdf", size: Buffer.byteLength(pdf) });
    expect(read?.ok && read.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(content).toContain("%PDF-1.7");
  });

  test("several come in the order they were sent, however long each takes to be written", async () => {
    const sizes = [8_000_000, 10, 4_000_000, 20, 30];
    const sent = sizes.map((size, n) => new File([pdf, Buffer.alloc(size)], `${n}.pdf`));
    const { read } = await posted(sent);
    expect(read?.files.map(({ name }) => name)).toEqual(["0.pdf", "1.pdf", "2.pdf", "3.pdf", "4.pdf"]);
  });

  test("nothing is left behind when the request ends", async () => {
    const { path } = await posted(new File([pdf], "a.pdf"));
    await expect(readFile(path!)).rejects.toThrow();
  });

  test("a field left empty is no file", async () => {
    expect((await posted(new File([], ""))).read).toEqual({ ok: true, files: [] });
  });
});

describe("a file that cannot be taken says what to do", () => {
  test.each<[string, File, string]>([
    [
      "a program called a PDF",
      new File([Buffer.from("4d5a9000", "hex")], "a.pdf"),
      "không đọc được. Chọn tệp PDF, Word",
    ],
    ["text called a PDF", new File(["xin chào"], "a.pdf"), "là văn bản thuần. Chọn tệp PDF"],
    ["an archive", new File([zipSync({ "a.txt": strToU8("a") }) as BlobPart], "a.docx"), "là tệp nén ZIP"],
    ["nothing at all", new File([], "a.pdf"), "rỗng"],
    ["more than 20 MB", new File([pdf, Buffer.alloc(20 * 1024 * 1024)], "to.pdf"), "nặng hơn 20\u00a0MB"],
  ])("%s", async (_, file, sentence) => {
    const { read } = await posted(file);
    expect(read?.ok === false && read.errors[0]).toContain(sentence);
  });

  test("what unfolds beyond reason", async () => {
    const bomb = Buffer.from(office("word/document.xml"));
    const entry = bomb.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bomb.writeUInt32LE(0xf0000000, entry + 24);
    const { read } = await posted(new File([bomb], "a.docx"));
    expect(read).toEqual({
      ok: false,
      errors: ["Tệp a.docx nén quá nhiều dữ liệu. Giải nén và gửi từng tệp."],
      files: [],
    });
  });
});
