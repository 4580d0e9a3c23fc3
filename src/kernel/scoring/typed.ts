/** “8,5”, “8.5”, “1.250”: one or two digits behind a point or comma are decimals, three behind a point are thousands. NaN where it is no number. */
export function typedDecimal(typed: string): number {
  const text = typed.replace(/\s/g, "");
  if (/^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  return /^\d{1,9}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}

/** A number as offices write it: comma before decimals, at most two of them. */
export function decimal(n: number): string {
  return n.toLocaleString("vi-VN", { maximumFractionDigits: 2 });
}
