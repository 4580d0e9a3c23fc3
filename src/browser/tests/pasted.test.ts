import { expect, test } from "vitest";
import { blockOf } from "../pasted.ts";

test.each([
  ["one cell", "Lê Thị Tiên", [["Lê Thị Tiên"]]],
  [
    "two rows of two, as Excel ends them",
    "An\tLĐTT\r\nBình\tCSTĐCS\r\n",
    [
      ["An", "LĐTT"],
      ["Bình", "CSTĐCS"],
    ],
  ],
  ["an empty cell stays", "An\t\tLĐTT", [["An", "", "LĐTT"]]],
  [
    "a cell of two lines",
    'An\t"LĐTT\nCSTĐCS"\nBình\tLĐTT',
    [
      ["An", "LĐTT\nCSTĐCS"],
      ["Bình", "LĐTT"],
    ],
  ],
  ["quotation marks doubled inside a quoted cell", '"Mô hình ""Một cửa"""\tx', [['Mô hình "Một cửa"', "x"]]],
  ["a mark of the text is no bracket", '"Một cửa" số\tx', [['"Một cửa" số', "x"]]],
])("%s", (_, text, block) => expect(blockOf(text)).toEqual(block));
