/**
 * Where moon and sun stand, after J. Meeus, *Astronomical Algorithms* (2nd ed.): new moons by chapter 49, the sun by
 * chapter 25. Moments are Julian days. Good to about a minute for 1900–2150.
 */

const degrees = Math.PI / 180;
const sin = (angle: number) => Math.sin(angle * degrees);

/** Julian day (universal time) of the k-th new moon after that of 2000-01-06. */
export function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t ** 2 - 0.00000015 * t ** 3 + 0.00000000073 * t ** 4;
  const e = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t ** 2 - 0.00000011 * t ** 3;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t ** 2 + 0.00001238 * t ** 3 - 0.000000058 * t ** 4;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t ** 2 - 0.00000227 * t ** 3 + 0.000000011 * t ** 4;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t ** 2 + 0.00000215 * t ** 3;
  let moment = mean;
  for (const [factor, power, m, s, f] of newMoonTerms) {
    moment += factor * e ** power * sin(m * moon + s * sun + f * latitude);
  }
  moment += -0.00017 * sin(node);
  for (const [factor, start, step, bend] of planetaryTerms) moment += factor * sin(start + step * k + bend * t ** 2);
  return moment - deltaT(moment);
}

/** Which new moon is the last at or before about this Julian day; at most one off, to be corrected by the caller. */
export function newMoonNumberNear(julianDay: number): number {
  return Math.floor((julianDay - 2_451_550.09766) / 29.530588861);
}

/** Apparent longitude of the sun, 0–360°, at a Julian day of universal time. */
export function sunLongitude(julianDay: number): number {
  const t = (julianDay + deltaT(julianDay) - 2_451_545) / 36_525;
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t ** 2;
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t ** 2;
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t ** 2) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.000289 * sin(3 * anomaly);
  const apparent = mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
  return ((apparent % 360) + 360) % 360;
}

/** Terrestrial minus universal time, in days (Espenak and Meeus, polynomials for 1900–2150). */
function deltaT(julianDay: number): number {
  const y = 2000 + (julianDay - 2_451_545) / 365.25;
  return secondsAhead(y) / 86_400;
}

function secondsAhead(y: number): number {
  if (y < 1920) return polynomial(y - 1900, [-2.79, 1.494119, -0.0598939, 0.0061966, -0.000197]);
  if (y < 1941) return polynomial(y - 1920, [21.2, 0.84493, -0.0761, 0.0020936]);
  if (y < 1961) return polynomial(y - 1950, [29.07, 0.407, -1 / 233, 1 / 2547]);
  if (y < 1986) return polynomial(y - 1975, [45.45, 1.067, -1 / 260, -1 / 718]);
  if (y < 2005) return polynomial(y - 2000, [63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599]);
  if (y < 2050) return polynomial(y - 2000, [62.92, 0.32217, 0.005589]);
  return -20 + 32 * ((y - 1820) / 100) ** 2 - 0.5628 * (2150 - y);
}

function polynomial(x: number, coefficients: number[]): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

/** Factor (days), power of the eccentricity, multiples of the moon's anomaly, the sun's anomaly, the moon's latitude. */
const newMoonTerms: [number, number, number, number, number][] = [
  [-0.4072, 0, 1, 0, 0],
  [0.17241, 1, 0, 1, 0],
  [0.01608, 0, 2, 0, 0],
  [0.01039, 0, 0, 0, 2],
  [0.00739, 1, 1, -1, 0],
  [-0.00514, 1, 1, 1, 0],
  [0.00208, 2, 0, 2, 0],
  [-0.00111, 0, 1, 0, -2],
  [-0.00057, 0, 1, 0, 2],
  [0.00056, 1, 2, 1, 0],
  [-0.00042, 0, 3, 0, 0],
  [0.00042, 1, 0, 1, 2],
  [0.00038, 1, 0, 1, -2],
  [-0.00024, 1, 2, -1, 0],
  [-0.00007, 0, 1, 2, 0],
  [0.00004, 0, 2, 0, -2],
  [0.00004, 0, 0, 3, 0],
  [0.00003, 0, 1, 1, -2],
  [0.00003, 0, 2, 0, 2],
  [-0.00003, 0, 1, 1, 2],
  [0.00003, 0, 1, -1, 2],
  [-0.00002, 0, 1, -1, -2],
  [-0.00002, 0, 3, 1, 0],
  [0.00002, 0, 4, 0, 0],
];

/** Factor (days), angle at k = 0, its growth with each k, its bend with t². */
const planetaryTerms: [number, number, number, number][] = [
  [0.000325, 299.77, 0.107408, -0.009173],
  [0.000165, 251.88, 0.016321, 0],
  [0.000164, 251.83, 26.651886, 0],
  [0.000126, 349.42, 36.412478, 0],
  [0.00011, 84.66, 18.206239, 0],
  [0.000062, 141.74, 53.303771, 0],
  [0.00006, 207.14, 2.453732, 0],
  [0.000056, 154.84, 7.30686, 0],
  [0.000047, 34.52, 27.261239, 0],
  [0.000042, 207.19, 0.121824, 0],
  [0.00004, 291.34, 1.844379, 0],
  [0.000037, 161.72, 24.198154, 0],
  [0.000035, 239.56, 25.513099, 0],
  [0.000023, 331.55, 3.592518, 0],
];
