import type { QRCode } from "qrcode";

/** A QR code as one SVG path in modules of 1×1, with its side length: no picture file, no inline style. */
export function qrPath(code: QRCode): { path: string; side: number } {
  const { data, size } = code.modules;
  const squares: string[] = [];
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) if (data[y * size + x]) squares.push(`M${x} ${y}h1v1h-1z`);
  return { path: squares.join(""), side: size };
}
