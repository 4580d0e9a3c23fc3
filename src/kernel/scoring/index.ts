/** Scoring by hands and formulas: what every room that gives points needs, and no more. */
export { type Hand, hands, type Said, saidDifferently } from "./hands.ts";
export { type Band, type Formula, type FormulaWay, formulaWays, mostOf, pointsBy, rounded } from "./points.ts";
export { decimal, typedDecimal } from "./typed.ts";
