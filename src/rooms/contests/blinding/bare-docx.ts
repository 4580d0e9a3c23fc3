import { type Zippable, zipSync } from "fflate";
import sharp from "sharp";
import { type Entry, listArchive, unpack } from "#kernel/archives/index.ts";

const limits = { entries: 3_000, unpackedBytes: 120 * 1024 * 1024 };
const noProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';

/** The same day for every file inside, so that no clock of a maker's machine is told. */
const mtime = "1980-01-01T00:00:00";

/**
 * A Word file without what tells its maker: properties, company, names at comments and changes, what cameras wrote into
 * pictures. The text itself stays. Throws `BrokenArchive` for a file that is none.
 */
export async function bareDocx(bytes: Uint8Array): Promise<Uint8Array> {
  const parts: Zippable = {};
  for (const entry of listArchive(bytes, limits)) {
    if (entry.name.endsWith("/")) continue;
    parts[entry.name] = [await barePart(entry), { mtime }];
  }
  return zipSync(parts, { level: 6 });
}

async function barePart(entry: Entry): Promise<Uint8Array> {
  const content = unpack(entry);
  const { name } = entry;
  if (name === "docProps/core.xml") return utf8(noProperties);
  if (/^docProps\/(app|custom)\.xml$/.test(name)) return edited(content, withoutProperties);
  if (/^word\/media\/.*\.(jpe?g|png)$/i.test(name)) return barePicture(content, name);
  if (/^word\/.*\.xml$/.test(name)) return edited(content, withoutNames);
  return content;
}

function withoutProperties(xml: string): string {
  return xml
    .replace(/(<(Company|Manager|Template|HyperlinkBase)>)[^<]*(<\/\2>)/g, "$1$3")
    .replace(/(<vt:(?:lpwstr|lpstr|bstr|filetime)>)[^<]*/g, "$1");
}

/** Names at comments and tracked changes, in Word's own list of people, of the last who printed and saved. */
function withoutNames(xml: string): string {
  return xml.replace(/\b(w:author|w:initials|w15:author|w15:userId|w15:providerId)="[^"]*"/g, '$1=""');
}

/** Made anew without metadata; a picture that cannot be read would be an unread hiding place. */
async function barePicture(content: Uint8Array, name: string): Promise<Uint8Array> {
  const picture = sharp(content, { limitInputPixels: 50_000_000 }).autoOrient();
  return new Uint8Array(await (/png$/i.test(name) ? picture.png() : picture.jpeg({ quality: 85 })).toBuffer());
}

const edited = (content: Uint8Array, edit: (xml: string) => string) => utf8(edit(new TextDecoder().decode(content)));
const utf8 = (text: string) => new TextEncoder().encode(text);
