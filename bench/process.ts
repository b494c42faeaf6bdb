import { readdirSync, readFileSync } from "node:fs";

/** Linux counts CPU time in hundredths of a second. */
const ticksPerSecond = 100;

/** The processes of workerd that this one started. */
export function workerdPids(): number[] {
  return readdirSync(`/proc/self/task`)
    .flatMap((task) => readFileSync(`/proc/self/task/${task}/children`, "utf8").trim().split(" "))
    .filter((pid) => pid !== "" && readFileSync(`/proc/${pid}/comm`, "utf8").includes("workerd"))
    .map(Number);
}

/** CPU time that a process used so far, in seconds. */
export function cpuSeconds(pid: number): number {
  const [, text = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
  const fields = text.split(" ");
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Memory that a process holds, in bytes. */
export function residentBytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024;
}
