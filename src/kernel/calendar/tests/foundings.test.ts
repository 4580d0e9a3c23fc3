import { expect, test } from "vitest";
import { foundingNamed } from "../foundings.ts";

test.each([
  ["kỷ niệm 72 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2027)", "1955-02-27"],
  ["chào mừng 97 năm Ngày thành lập Công đoàn Việt Nam", "1929-07-28"],
  ["kỷ niệm ngày thành lập Bệnh viện", null],
])("%s", (words, on) => expect(foundingNamed(words)?.on ?? null).toBe(on));
