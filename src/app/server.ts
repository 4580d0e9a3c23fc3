import { join } from "node:path";
import { openDoor, practicePassword } from "#kernel/auth/index.ts";
import { clockFrom, onDay } from "#kernel/clock.ts";
import { queue } from "#kernel/jobs/index.ts";
import { log } from "#kernel/log.ts";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { openAssets } from "#kernel/web/index.tsx";
import { loadPractice } from "#practice/index.ts";
import { keptStartCode, practiceAgencies } from "#rooms/accounts/index.ts";
import { keepCatalogue } from "#rooms/awards/index.ts";
import { awardImportWork } from "#rooms/ledger/index.ts";
import { importWork } from "#rooms/organisation/index.ts";
import { foldTallies, replanAll } from "#rooms/plans/index.ts";
import { bookWork, publishDue, tellSpread } from "#rooms/stories/index.ts";
import { application } from "./index.tsx";
import { sweepAllFiles } from "./nightly.ts";
import { runServer } from "./run-server.ts";
import { erasingWork } from "./strangers.ts";

await runServer(async ({ settings, database, secret, jobs }) => {
  const { db } = database;
  const clock = clockFrom(settings.movedNow);
  await keepCatalogue(db, clock());
  if (settings.practice) await loadPractice(db, clock(), { lived: true, dataFolder: settings.dataFolder });
  const door = openDoor(db, { secret, publicUrl: settings.publicUrl });
  const app = application({
    db,
    door,
    clock,
    jobs,
    assets: openAssets(join(programFolder(), "dist", "assets")),
    secret,
    publicUrl: settings.publicUrl,
    practice: settings.practice,
    dataFolder: settings.dataFolder,
    logFault: (number, error, c) =>
      log.error({ err: error, fault: number, path: withoutSecret(c.req.path) }, "a request failed"),
  });
  const nightly = queue({
    name: "plan-obligations",
    cron: "5 0 * * *",
    work: () => replanAll(db, (clockDay) => (clockDay ? onDay(clockDay, clock()) : clock())),
  });
  const folding = queue({ name: "fold-tallies", cron: "*/10 * * * *", work: () => foldTallies(db) });
  const publishing = queue({
    name: "publish-stories",
    cron: "* * * * *",
    work: async () => {
      const out = await publishDue(db, clock());
      if (out > 0) log.info({ out }, "stories whose moment had come went out");
    },
  });
  const telling = queue({
    name: "tell-spread",
    cron: "0 7 1 * *",
    retries: 0,
    work: async () => {
      const told = await tellSpread(db, clock());
      log.info({ told }, "units were told how far their stories went");
    },
  });
  const sweeping = queue({
    name: "sweep-files",
    cron: "35 1 * * *",
    work: async () => {
      const swept = await sweepAllFiles(db, settings.dataFolder, clock());
      if (swept > 0) log.info({ swept }, "files that were never attached were taken away");
    },
  });
  const startCode = settings.practice ? null : await keptStartCode(db, settings.dataFolder);
  const cast = settings.practice ? await practiceAgencies(db) : [];
  return {
    fetch: app.fetch,
    queues: [
      nightly,
      folding,
      publishing,
      sweeping,
      erasingWork(db, clock),
      telling,
      importWork(db, settings.dataFolder),
      awardImportWork(db, settings.dataFolder),
      bookWork(db, settings.dataFolder, clock),
    ],
    greeting: (address) => greeting(address, cast, startCode),
  };
});

/** What the terminal says when the program is there: where it is, and in practice whom to sign in as. */
function greeting(
  address: string,
  cast: Awaited<ReturnType<typeof practiceAgencies>>,
  startCode: string | null,
): string[] {
  const people = cast.flatMap((agency) => [
    `  ${agency.name}`,
    ...agency.people.map((person) => `    ${person.name} · ${person.caption} · ${person.email}`),
  ]);
  return [
    `Gương Sáng: ${address}`,
    ...(startCode ? [`First start: open ${address}/first-start and enter the code ${startCode}`] : []),
    ...(cast.length > 0
      ? [`Practice people (password of each: ${practicePassword}); one click on the sign-in page is enough:`, ...people]
      : []),
  ];
}

/** The secret in the address of a personal calendar is kept out of the log. */
function withoutSecret(path: string): string {
  return path.replace(/^(\/calendar\/)[\w-]{40,}(?=\.ics$)/, "$1…");
}
