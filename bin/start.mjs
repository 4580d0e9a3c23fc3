// npm start: builds when a source has changed, then becomes the server. It runs in this very process, so signals
// and exit codes need no forwarding.
import { existsSync } from "node:fs";
import { endWithNpm } from "./end-with-npm.mjs";

const root = new URL("..", import.meta.url);
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 20)) {
  refuse(
    `Node ${process.versions.node} is too old: install Node 20.20 or later (24 is recommended), then run npm ci and npm start again.`,
    `Node ${process.versions.node} quá cũ: hãy cài Node từ bản 20.20 (nên dùng 24), rồi chạy lại npm ci và npm start.`,
  );
}
if (!existsSync(new URL("node_modules/esbuild", root))) {
  refuse(
    "The packages are not installed yet: run npm ci first, then npm start.",
    "Chưa cài các gói cần thiết: hãy chạy npm ci trước, rồi npm start.",
  );
}

const { buildIfStale } = await import("./build.mjs");
await buildIfStale().catch((error) => {
  if (error.code === "ENOSPC") {
    refuse(
      "The disk is full, the program cannot be built: free some space, then start again.",
      "Ổ đĩa đã đầy nên chưa dựng được chương trình: hãy giải phóng chỗ trống rồi khởi động lại.",
    );
  }
  if (["EACCES", "EPERM", "EROFS"].includes(error.code)) {
    refuse(
      `The folder ${error.path ?? "dist"} cannot be written (${error.code}): give this user the right to write there, or run npm run build as the owner first.`,
      `Không ghi được vào ${error.path ?? "dist"} (${error.code}): hãy cấp quyền ghi cho người dùng này, hoặc chạy npm run build bằng chủ thư mục trước.`,
    );
  }
  throw error;
});
endWithNpm();
process.setSourceMapsEnabled(true);
await import("../dist/server.js");

function refuse(english, vietnamese) {
  console.error(`${english}\n${vietnamese}`);
  process.exit(1);
}
