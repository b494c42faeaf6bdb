import { readFileSync } from "node:fs";

import { describeInFile, descriptionFile } from "./write-openapi.ts";

if (readFileSync(descriptionFile, "utf8") !== (await describeInFile())) {
  console.error(`${descriptionFile} is not what the API describes now. Run npm run openapi.`);
  process.exitCode = 1;
}
