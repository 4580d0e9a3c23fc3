// npm run dev: the server from its sources, started anew when one changes; style and script are built before each start.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const tsx = fileURLToPath(new URL("../node_modules/tsx/dist/cli.mjs", import.meta.url));
const watched = ["src/browser/**/*.css", "src/browser/**/*.ts"].flatMap((files) => ["--include", files]);
// In a group of its own, so that Ctrl-C reaches it once, from here: the watcher kills outright at a second signal.
const server = spawn(process.execPath, [tsx, "watch", "--clear-screen=false", ...watched, "bin/dev-server.mjs"], {
  cwd: root,
  detached: process.platform !== "win32",
  stdio: ["ignore", "inherit", "inherit"],
  env: { ...process.env, NODE_ENV: "development" },
});
let told = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    if (!told) server.kill("SIGTERM");
    told = true;
  });
}
server.on("exit", (code) => process.exit(code ?? 0));
