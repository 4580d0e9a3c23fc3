// npm run check: what npm test does, but it stops at the first failure and says what to do.
import { checks } from "./checks.mjs";

for (const { name, run, advice } of checks) {
  console.log(`\n── ${name}`);
  const { failed } = await run();
  if (failed > 0) {
    console.error(`\nStopped at: ${name}. ${advice}`);
    process.exit(1);
  }
}
console.log("\nAll checks passed.");
