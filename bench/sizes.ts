import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { atMost, type Verdict } from "./verdicts.ts";

const kilobytes = (bytes: number) => bytes / 1000;
const gzipped = (contents: string | Buffer) => kilobytes(gzipSync(contents, { level: 9 }).length);

/** The Worker as it is uploaded, and the time it takes to start: the best of three, because others use the machine. */
export function workerSizes(product: string, folder: string): Verdict[] {
  const profile = join(folder, "startup.cpuprofile");
  const starts = Array.from({ length: 3 }, () => {
    const said = execFileSync("wrangler", ["check", "startup", "--outfile", profile], {
      encoding: "utf8",
      env: { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_LOG_PATH: join(folder, "logs") },
    });
    return Number(/Active: ([\d.]+) ms/.exec(said)?.[1]);
  });
  return [
    atMost("Worker bundle, gzip", gzipped(product), { floor: 420, aim: 300 }, " KB"),
    atMost("active start-up", Math.min(...starts), { floor: 80, aim: 50 }, " ms"),
  ];
}

/** JavaScript that the first screen of a page asks for, when the front end is built. */
export function webSizes(): Verdict[] {
  const pages = [
    { what: "portal first load, gzip JavaScript", page: "web/dist/index.html", floor: 200, aim: 150 },
  ];
  return pages
    .filter(({ page }) => existsSync(page))
    .map(({ what, page, ...bounds }) => atMost(what, sizeOfScripts(page), bounds, " KB"));
}

function sizeOfScripts(page: string): number {
  const html = readFileSync(page, "utf8");
  const asked = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path ?? "");
  const known = new Set(readdirSync("web/dist/assets"));
  return [...new Set(asked)]
    .filter((path) => known.has(path.slice("assets/".length)))
    .reduce((total, path) => total + gzipped(readFileSync(join("web/dist", path))), 0);
}
