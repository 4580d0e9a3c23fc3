import { argv, stderr } from "node:process";
import { type Command, commands } from "./cli/commands.ts";

process.exitCode = await runCommand(argv.slice(2));

/** Finds the command its first one or two words name, and runs it with the rest. */
async function runCommand(words: string[]): Promise<number> {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(" ");
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command && words.length >= length) return (await command.load()).run(words.slice(length));
  }
  stderr.write(usage(words));
  return ["", "help", "--help", "-h"].includes(words.join(" ")) ? 0 : 2;
}

function usage(words: string[]): string {
  const unknown = words.length > 0 && !["help", "--help", "-h"].includes(words[0]!);
  const line = ({ usage, does }: Command) => `  npm run --silent cli -- ${usage}\n      ${does}\n`;
  return `${unknown ? `Không có lệnh “${words.slice(0, 2).join(" ")}”. ` : ""}Các lệnh dùng được:\n${Object.values(commands).map(line).join("")}`;
}
