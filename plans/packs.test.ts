import { describe, expect, it } from "vitest";
import { readCatalogue } from "#rooms/awards/catalogue/read-catalogue.ts";
import { awardsNamed } from "#rooms/awards/ladder/index.ts";
import { type PlanPack, readPack } from "#rooms/plans/packs/index.ts";
import { fileOf, keys, packOf } from "./pack-files.ts";

describe.each(keys)("the plan pack %s", (key) => {
  const source = folded(fileOf(`texts/${key}.txt`));

  it("is read without a problem or a warning", () => {
    expect(readPack(fileOf(`${key}.yaml`))).toMatchObject({ warnings: [] });
    expect(packOf(key).key).toBe(key);
  });

  it("quotes the plan word for word", () => {
    const strange = quotesOf(packOf(key)).filter((quote) => !source.includes(quote));
    expect(strange).toEqual([]);
  });

  it("has kinds of exemplars for people, collectives and households, each with criteria", () => {
    const { criteria, kinds } = packOf(key);
    expect([...new Set(kinds.flatMap(({ holders }) => holders))].sort()).toEqual(
      ["collective", "household", "model", "outside_person", "person"].sort(),
    );
    expect(kinds.filter((kind) => criteria.length + kind.criteria.length === 0)).toEqual([]);
  });

  it("has every quoted sentence in the full text it carries", () => {
    const text = fullText(packOf(key));
    expect(quotesOf(packOf(key)).filter((quote) => !text.includes(quote))).toEqual([]);
  });

  it("carries over every line of the document", () => {
    const pack = packOf(key);
    const carried = bare(
      [
        pack.title,
        fullText(pack),
        pack.signer?.name,
        ...pack.recipients.map((to) => `${to.name} (${to.purpose})`),
      ].join(" "),
    );
    const lines = fileOf(`texts/${key}.txt`).split("\n").map(bare);
    expect(lines.filter((line) => !carried.includes(line) && !letterhead.test(line))).toEqual([]);
  });

  it("has a ladder whose every condition names its sentence and awards that exist", async () => {
    const { key: plan, ladder } = packOf(key);
    const known = new Set([...(await readCatalogue()).map((one) => one.key), ...ladder.map((rung) => rung.key)]);
    expect(ladder.length, plan).toBeGreaterThan(0);
    for (const rung of ladder) {
      expect(rung.source?.quote, rung.key).toBeTruthy();
      for (const condition of rung.conditions) {
        expect(condition.source?.quote, `${rung.key} ${condition.is}`).toBeTruthy();
        expect(awardsNamed(condition).filter((one) => !known.has(one))).toEqual([]);
      }
    }
  });

  it("names the movements it launches, each with its sentence and where that stands", () => {
    const { movements } = packOf(key);
    expect(movements.length).toBeGreaterThan(0);
    expect(movements.filter(({ quote, cite }) => !quote || cite === "")).toEqual([]);
  });

  it("is written in composed letters (NFC)", () => {
    const text = fileOf(`${key}.yaml`);
    expect(text === text.normalize("NFC")).toBe(true);
  });
});

/** Number, place and date, headings of the signature: kept as facts of the pack, not as text. */
const letterhead =
  /^(Số: .*|.*, ngày .*tháng.* năm \d{4}|KẾ HOẠCH|N[ơo]i nhận:|I\. MỤC ĐÍCH, YÊU CẦU|TM\. HỘI ĐỒNG .*|CHỦ TỊCH|GIÁM ĐỐC|CHÁNH ÁN|Lưu.*)$/;

/** Every sentence the pack says the plan has. */
function quotesOf(pack: PlanPack): string[] {
  const criteria = [...pack.criteria, ...pack.kinds.flatMap((kind) => kind.criteria)];
  const { stages, occasions, anniversaries, movements, kinds } = pack;
  const others = [...stages, ...occasions, ...anniversaries, ...movements, ...criteria, ...kinds].flatMap(
    (one) => one.quote ?? [],
  );
  return [...pack.duties.map((duty) => duty.quote), ...others, ...pack.ladder.flatMap(quotesIn)];
}

/** The sentences a rung or a condition names, in what it holds too. */
function quotesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name === "quote" && typeof one === "string" ? [one] : quotesIn(one),
  );
}

/** Purposes and sections in one line, as the page «Toàn văn» reads. */
function fullText(pack: PlanPack): string {
  const sections = pack.contents.flatMap(({ heading, text }) => [heading, text]);
  return folded([...pack.purposes, ...sections].join("\n"));
}

function folded(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Without the marks of lists and headings that the scan put in, and without the marks between two lines. */
function bare(line: string): string {
  return folded(line.replace(/^[\s#*-]+/u, "").replace(/[#*]/gu, "")).replace(/[;.]$/u, "");
}
