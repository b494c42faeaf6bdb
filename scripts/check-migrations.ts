import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";

import { requireSame } from "./drift.ts";

// Inside the repository, so that drizzle-kit finds its modules the way it does for a real generation.
const copy = mkdtempSync(resolve(".parvis-migrations-"));
try {
  for (const part of ["src", "scripts", "drizzle.config.ts", "package.json", "tsconfig.json"]) {
    cpSync(part, join(copy, part), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  execFileSync("node", ["scripts/generate-migrations.ts"], {
    cwd: copy,
    stdio: ["ignore", "ignore", "inherit"],
  });
  // The journal and snapshots carry the date and random ids of each generation.
  requireSame("migrations", join(copy, "migrations"), "npm run db:generate", (path) => path.endsWith(".sql"));
} finally {
  rmSync(copy, { recursive: true, force: true });
}
