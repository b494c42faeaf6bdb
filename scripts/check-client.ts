import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { requireSame } from "./drift.ts";
import { writeClient } from "./write-openapi.ts";

const folder = mkdtempSync(join(tmpdir(), "parvis-client-"));
try {
  writeClient(folder);
  requireSame("web/src/api/generated", folder, "npm run openapi");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
