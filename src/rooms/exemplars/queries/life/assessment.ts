import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { handOf } from "../../assessment/hands.ts";
import { mayMark, mayOpenAssessment } from "../../assessment/rules.ts";
import { mayIntroduce } from "../../introduction/rules.ts";
import type { LifeAct } from "../../life.ts";
import { knowsExemplar } from "../../rules.ts";
import type { Assessment } from "../../schema/assessment.ts";
import type { Introduction } from "../../schema/introduction.ts";
import type { Exemplar } from "../../schema.ts";
import { assessmentsOf } from "../assessments.ts";
import { criteriaOf } from "../criteria-of.ts";
import { evidenceOf } from "../evidence.ts";
import { introducedYears, wasRegistered } from "../introductions.ts";

/** What stands beside the four stages on the page of an exemplar: assessments, evidence, introductions, and their acts. */
export type AssessmentNews = {
  assessments: Assessment[];
  introductions: Introduction[];
  evidence: number;
  acts: LifeAct[];
  mayOpen: boolean;
};

/** Đánh giá, minh chứng, giới thiệu; null for who does not know the inner matters of the exemplar. */
export async function assessmentNewsOf(
  db: DbOrTx,
  officer: Officer,
  exemplar: Exemplar,
  today: string,
): Promise<AssessmentNews | null> {
  if (!knowsExemplar(officer, exemplar)) return null;
  const [assessments, introductions, evidence, asked, registered] = await Promise.all([
    assessmentsOf(db, exemplar.id),
    introducedYears(db, exemplar.id),
    evidenceOf(db, exemplar.id),
    criteriaOf(db, officer, exemplar, today),
    wasRegistered(db, exemplar.id),
  ]);
  const introduced = introductions.some(({ year }) => String(year) === today.slice(0, 4));
  const waiting = assessments.find((one) => mayMark(officer, exemplar, one).allowed);
  return {
    assessments,
    introductions,
    evidence: evidence.length,
    mayOpen: mayOpenAssessment(officer, exemplar, asked.criteria.length).allowed,
    acts: [
      ...(waiting ? [markAct(waiting)] : []),
      ...(mayIntroduce(officer, exemplar, registered).allowed && !introduced ? [introduceAct(exemplar)] : []),
    ],
  };
}

function markAct(assessment: Assessment): LifeAct {
  const words = { self: "Tự đánh giá", checked: "Thẩm định", final: "Kết luận" }[handOf(assessment.state)!.hand];
  return { words: `${words} năm ${assessment.year}`, icon: "checkbox", href: `/assessments/${assessment.id}/marks` };
}

function introduceAct({ id }: Exemplar): LifeAct {
  return { words: "Giới thiệu điển hình", icon: "send", href: `/exemplars/${id}/introductions/new` };
}
