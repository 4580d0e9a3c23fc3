import { subjectAt, verbsOf } from "../grammar/names.ts";

const longest = 90;

/** What is to be done, in few words: the sentence from its verb on, up to the first natural stop. */
export function actOf(text: string, lower: string): string {
  const subject = subjectAt(lower);
  const [verb] = verbsOf(lower.slice(subject?.[1] ?? 0));
  const from = (subject?.[1] ?? 0) + (verb ?? 0);
  const rest = text.slice(from).replace(/^[\s,:+-]+/u, "");
  const stop = rest.slice(20, longest).search(/[,;:(]| (?:để|nhằm|trước|chậm nhất) /u);
  const cut = stop >= 0 ? 20 + stop : rest.length <= longest ? rest.length : rest.lastIndexOf(" ", longest);
  const act = rest.slice(0, cut).trim();
  return act.charAt(0).toUpperCase() + act.slice(1);
}
