import type { z } from "zod";
import { crossFindings } from "./cross-checks.ts";
import { inVietnamese, missingKey } from "./messages.vi.ts";
import { type PlanPack, planPack } from "./pack.ts";
import { type PackProblem, type Path, writtenPath } from "./problem.ts";
import { warningsOf } from "./warnings.ts";
import { readYaml } from "./yaml-lines.ts";

/** A pack larger than this is refused unread (a plan with 10,000 units takes about 1 MB). */
const largestPack = 8_000_000;

/** A pack read whole, with what its author may want to look at again; or everything that must be mended first. */
export type ReadPack = { pack: PlanPack; warnings: PackProblem[] } | { problems: PackProblem[] };

/** Reads a plan pack (YAML or JSON). All problems at once, in the order of lines; never throws. */
export function readPack(source: string): ReadPack {
  if (source.length > largestPack)
    return { problems: [{ line: 1, path: "", message: "Tệp quá lớn (trên 8 MB); chia bớt nội dung." }] };
  const yaml = readYaml(source.replace(/^\uFEFF/, ""));
  if (yaml.faults.length > 0) return { problems: inOrder(yaml.faults) };
  if (!isRecord(yaml.value)) {
    return {
      problems: [
        { line: 1, path: "", message: "Tệp chưa có nội dung kế hoạch; bắt đầu bằng dòng format: guongsang-plan/1." },
      ],
    };
  }
  const locate = (path: Path, message: string, key?: string) => ({
    line: yaml.lineOf(path, key),
    path: writtenPath(key === undefined ? path : [...path, key]),
    message,
  });
  const read = planPack.safeParse(yaml.value, { error: inVietnamese });
  const shape = read.success ? [] : read.error.issues.map((issue) => ofIssue(issue, locate));
  const cross = crossFindings(yaml.value).map((finding) => locate(finding.path, finding.message));
  const problems = inOrder([...shape, ...cross]);
  if (problems.length > 0 || !read.success) return { problems };
  return {
    pack: read.data,
    warnings: inOrder(warningsOf(read.data).map((finding) => locate(finding.path, finding.message))),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function ofIssue(
  issue: z.core.$ZodIssue,
  locate: (path: Path, message: string, key?: string) => PackProblem,
): PackProblem {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  if (issue.code === "unrecognized_keys") return locate(path, issue.message, issue.keys[0]);
  const missing = issue.message === missingKey && path.length > 0;
  return locate(path, missing ? `Thiếu khóa “${path.at(-1)}”; hãy ghi thêm.` : issue.message);
}

/** By line; the same thing is said once. */
function inOrder(problems: PackProblem[]): PackProblem[] {
  const seen = new Set<string>();
  const fresh = problems.filter((one) => {
    const mark = `${one.path || one.line}\n${one.message}`;
    return !seen.has(mark) && seen.add(mark);
  });
  return fresh.sort((a, b) => a.line - b.line);
}
