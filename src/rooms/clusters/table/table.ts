import { type Formula, mostOf } from "#kernel/scoring/index.ts";
import type { CriterionEffect, CriterionGate, Scorer } from "../terms.ts";

/** Tiêu chí: one line of a score table. */
export type ScoreCriterion = {
  key: string;
  title: string;
  effect: CriterionEffect;
  formula: Formula;
  /** Minh chứng cần có, in words; empty where none is asked. */
  evidence: string;
  gate: CriterionGate;
  scorer: Scorer;
};

/** Nhóm tiêu chí. */
export type ScoreGroup = { key: string; title: string; criteria: ScoreCriterion[] };

/** Bảng chấm điểm of one cluster and year. */
export type ScoreTable = {
  title: string;
  /** Tổng điểm chuẩn as the text states it (điểm), to compare with what the criteria add up to; null = not stated. */
  total: number | null;
  groups: ScoreGroup[];
  /** Thứ tự xét khi bằng điểm: keys of criteria or groups, the first decides first; then the vote of the cluster. */
  ties: string[];
};

/** A table in which nothing stands yet. */
export const emptyTable = (title: string): ScoreTable => ({ title, total: null, groups: [], ties: [] });

/** All criteria in the order of the table. */
export function criteriaOf(table: ScoreTable): ScoreCriterion[] {
  return table.groups.flatMap(({ criteria }) => criteria);
}

/** The most a table can give (điểm): by what makes up the sum, and by bonus. */
export function mostOfTable(table: ScoreTable): { base: number; bonus: number } {
  const sum = (effect: CriterionEffect) =>
    criteriaOf(table).reduce((so, one) => so + (one.effect === effect ? standardOf(one.formula) : 0), 0);
  return { base: hundredths(sum("base")), bonus: hundredths(sum("bonus")) };
}

/** Điểm chuẩn: what doing exactly as asked gives; over-fulfilment comes on top. */
export function standardOf(formula: Formula): number {
  return formula.by === "over" ? formula.standard : mostOf(formula);
}

/** What a key of the tie chain is called. */
export function nameOfTie(table: ScoreTable, key: string): string {
  const group = table.groups.find((one) => one.key === key);
  return group?.title ?? criteriaOf(table).find((one) => one.key === key)?.title ?? key;
}

const hundredths = (n: number) => Math.round(n * 100) / 100;
