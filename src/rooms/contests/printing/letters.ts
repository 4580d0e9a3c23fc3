import { letterOf } from "../forms/quiz.ts";

/** A question as it stands on a printed paper. */
export type PrintedQuestion = { questionId: string; text: string; choices: string[]; struckReason: string | null };

/**
 * Gõ nhanh: the letters of a sheet in the order of its questions, one a question; anything else than a letter stands for no answer.
 * Spaces and numbers are read over, so that «1A 2C 3.» is typed as well as «AC.».
 */
export function answersIn(
  typed: string,
  asked: readonly PrintedQuestion[],
): { answers: { questionId: string; choice: number | null }[] } | { fault: string } {
  const signs = [...typed.toUpperCase().replace(/[\s\d,;:]/g, "")];
  if (signs.length !== asked.length)
    return { fault: `Phiếu có ${asked.length} câu, đã gõ ${signs.length} chữ. Câu bỏ trống gõ dấu chấm.` };
  const answers = asked.map(({ questionId, choices }, n) => {
    const choice = "ABCDEF".indexOf(signs[n]!);
    return { questionId, choice: choice < 0 ? null : choice, beyond: choice >= choices.length ? n : null };
  });
  const beyond = answers.find((one) => one.beyond !== null)?.beyond;
  if (beyond !== undefined && beyond !== null) {
    const last = letterOf(asked[beyond]!.choices.length - 1);
    return { fault: `Câu ${beyond + 1} chỉ có phương án A đến ${last}, đã gõ ${signs[beyond]}.` };
  }
  return { answers: answers.map(({ questionId, choice }) => ({ questionId, choice })) };
}
