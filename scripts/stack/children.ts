import { spawn, type ChildProcess } from "node:child_process";
import { openSync, readFileSync } from "node:fs";

export type Child = { name: string; log: string; exited: Promise<number>; stop: () => Promise<void> };

/** Starts a program in a process group of its own, so that stopping it also stops what it started, and nothing else. */
export function startChild(
  name: string,
  command: readonly [string, ...string[]],
  options: { cwd: string; env: Record<string, string>; log: string },
): Child {
  const output = openSync(options.log, "w");
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", output, output],
    detached: true,
  });
  const exited = new Promise<number>((resolve) => {
    child.once("error", () => resolve(127));
    child.once("exit", (code) => resolve(code ?? 1));
  });
  return { name, log: options.log, exited, stop: () => stop(child, exited) };
}

async function stop(child: ChildProcess, exited: Promise<number>): Promise<void> {
  signalGroup(child, "SIGTERM");
  await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, 5000).unref())]);
  signalGroup(child, "SIGKILL");
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Already gone.
  }
}

/** What a program said last, to explain why it stopped. */
export const lastWordsOf = ({ log }: Child): string =>
  readFileSync(log, "utf8").split("\n").slice(-25).join("\n");
