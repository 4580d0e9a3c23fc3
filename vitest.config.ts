import { defineConfig } from "vitest/config";

const anyTest = ["{src,bin,plans,practice}/**/*.test.{ts,tsx}", "plans/**/*.test.ts", "practice/**/*.test.ts"];
const databaseTest = ["{src,bin,plans,practice}/**/*.db.test.{ts,tsx}"];
const databaseForRun = "./src/testing/database-for-run.ts";
const assetsForRun = "./src/testing/assets-for-run.ts";

/** Machines stand in any time zone; the program's days are Việt Nam's. A zone with summer time shows who forgot. */
const env = { TZ: "America/New_York" };

/** Three kinds of tests, told apart by file name. See docs/testing.md. */
export default defineConfig({
  test: {
    /** Compiled files are kept between runs: one test file alone starts in half the time. */
    experimental: { fsModuleCache: true },
    projects: [
      {
        // Some start a program of their own; on a crowded machine that alone takes seconds.
        test: { name: "unit", include: anyTest, exclude: databaseTest, env, isolate: false, testTimeout: 30_000 },
      },
      {
        test: {
          name: "database",
          include: databaseTest,
          env,
          globalSetup: [databaseForRun],
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["e2e/**/*.e2e.{ts,tsx}"],
          env,
          globalSetup: [databaseForRun, assetsForRun],
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
