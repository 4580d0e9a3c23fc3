// npm test: every check, then the sum as the last line. The exit code is 0 only when nothing failed.
import { checks } from "./checks.mjs";

const sum = { passed: 0, failed: 0 };
const notes = [];
for (const { name, run, advice } of checks) {
  const begun = Date.now();
  console.log(`\n── ${name}`);
  const result = await run();
  sum.passed += result.passed;
  sum.failed += result.failed;
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  notes.push(
    `${result.failed === 0 ? "passed" : "FAILED"}  ${name} (${seconds} s)${result.failed === 0 ? "" : `: ${advice}`}`,
  );
}
console.log(`\n${notes.join("\n")}\n\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
