const letters = "abcdefghijklmnopqrstuvwxyz";
const romans: [number, string][] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** A number of a list in one of Word's formats; formats that Vietnamese papers do not use are written in digits. */
export function written(n: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "lowerLetter":
      return lettered(n);
    case "upperLetter":
      return lettered(n).toUpperCase();
    case "lowerRoman":
      return roman(n);
    case "upperRoman":
      return roman(n).toUpperCase();
    case "decimalZero":
      return String(n).padStart(2, "0");
    default:
      return String(n);
  }
}

/** 1 is a, 26 is z, 27 is aa, 28 is bb: as Word goes on. */
function lettered(n: number): string {
  if (n < 1) return "";
  return (letters[(n - 1) % 26] ?? "").repeat(Math.min(Math.ceil(n / 26), 10));
}

function roman(n: number): string {
  if (n < 1 || n > 4999) return String(n);
  let rest = n;
  let text = "";
  for (const [value, letter] of romans) {
    while (rest >= value) {
      text += letter;
      rest -= value;
    }
  }
  return text;
}
