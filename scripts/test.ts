import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { buildWeb } from "./build-web.ts";

/** What Vitest's JSON report says, as far as the summary needs it. */
type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
  success: boolean;
};

const folder = mkdtempSync(join(tmpdir(), "parvis-test-"));
const report = join(folder, "report.json");
const asked = process.argv.slice(2);
if (asked.length === 0) buildWeb();
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
const { status } = spawnSync("vitest", ["run", ...reporters, ...asked], { stdio: "inherit" });
const summary = readReport();
rmSync(folder, { recursive: true, force: true });

// A file that cannot load has no test to count, and still fails the run.
const failed = summary.numFailedTests || (status === 0 ? 0 : Math.max(1, summary.numFailedTestSuites));
const skipped = summary.numPendingTests + summary.numTodoTests;
console.log(`${summary.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;

function readReport(): Report {
  try {
    return JSON.parse(readFileSync(report, "utf8")) as Report;
  } catch {
    return {
      numPassedTests: 0,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      numFailedTestSuites: 1,
      success: false,
    };
  }
}
