import { readFileSync } from "node:fs";

import { describeInFile } from "./write-openapi.ts";

if (readFileSync("openapi.json", "utf8") !== (await describeInFile())) {
  console.error("openapi.json is not what the API describes now. Run npm run openapi.");
  process.exitCode = 1;
}
