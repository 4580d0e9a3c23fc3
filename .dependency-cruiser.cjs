/** The ladder: a room may look down (to the left of itself), never up. Adding or moving one is a decision (docs/decisions). */
const ladder = [
  "organisation",
  "accounts",
  "awards",
  "ledger",
  "plans",
  "plan-reader",
  "movements",
  "registrations",
  "initiatives",
  "clusters",
  "exemplars",
  "opinions",
  "stories",
  "contests",
  "ceremonies",
  "portal",
  "desk",
];

const lookDownNeverUp = ladder.slice(0, -1).map((room, step) => ({
  name: `${room}-looks-up`,
  severity: "error",
  comment: `Let the higher room call ${room}, put a <turbo-frame> in the page, or listen to an announcement in app/subscriptions.ts.`,
  from: { path: `^src/rooms/${room}/`, pathNot: "/tests/" },
  to: { path: `^src/rooms/(${ladder.slice(step + 1).join("|")})/` },
}));

const throughTheDoor = ladder.map((room) => ({
  name: `${room}-by-the-window`,
  severity: "error",
  comment: `Enter ${room} by its door index.ts; tables (schema.ts) may be joined for reading. The command line uses the small doors of packs, due rules, imports, ladders and readings out of files, so that it starts at once.`,
  from: { path: "^src/", pathNot: `^src/rooms/${room}/|/tests/|^src/testing/|^src/practice/` },
  to: {
    path: `^src/rooms/${room}/`,
    pathNot: `^src/rooms/${room}/(index|schema|(packs|due-rules|imports|ladder|from-file)/index)\\.ts$`,
    dependencyTypesNot: ["type-only"],
  },
}));

module.exports = {
  forbidden: [
    ...lookDownNeverUp,
    ...throughTheDoor,
    {
      name: "kernel-names-a-room",
      severity: "error",
      comment:
        "The kernel knows no room: move the code into the room, or give the kernel what it needs as an argument.",
      from: { path: "^src/kernel/", pathNot: "/tests/" },
      to: { path: "^src/(rooms|app|practice)/" },
    },
    {
      name: "nobody-imports-the-app",
      severity: "error",
      comment: "app/ puts the rooms together and is imported by nobody but tests.",
      from: { path: "^src/", pathNot: "^src/app/|/tests/|^src/testing/" },
      to: { path: "^src/app/" },
    },
    {
      name: "rules-are-pure",
      severity: "error",
      comment: "Rules and lifecycles know no database and no web: pass in what they need.",
      from: {
        path: [
          "^src/rooms/[^/]+/(rules|states|progress)\\.ts$",
          "^src/rooms/[^/]+/[^/]+/(rules|states)\\.ts$",
          "^src/rooms/plans/(due-rules|packs)/",
        ],
        pathNot: "/tests/",
      },
      to: { path: "^src/kernel/(db|web|jobs)/|node_modules/(drizzle-orm|hono|pg)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "views-do-not-fetch",
      severity: "error",
      comment: "A view shows what it is given: let the route ask the query and pass the result.",
      from: { path: "^src/rooms/[^/]+/views/" },
      to: {
        path: "^src/rooms/[^/]+/(queries|commands|schema)|^src/kernel/db/|node_modules/(drizzle-orm|pg)/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "queries-do-not-write",
      severity: "error",
      comment: "A query reads; what it must change belongs in a command.",
      from: { path: "^src/rooms/[^/]+/queries(/|\\.ts)" },
      to: {
        path: "^src/rooms/[^/]+/commands(/|\\.ts)",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "commands-know-no-page",
      severity: "error",
      comment: "A command knows nothing of HTTP or markup: the route translates.",
      from: { path: "^src/rooms/[^/]+/commands(/|\\.ts)" },
      to: {
        path: "^src/kernel/web/|^src/rooms/[^/]+/(views|routes)|node_modules/(hono|preact)/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "no-circles",
      severity: "error",
      comment: "Two files that need each other are one, or lack a third below them.",
      from: { path: "^src/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "only-known-packages",
      severity: "error",
      comment: "Every package that runs is named in package.json, at an exact version.",
      from: { path: "^src/", pathNot: "/tests/|\\.test\\.tsx?$|^src/testing/|^src/browser/build" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs"],
    },
  },
};
