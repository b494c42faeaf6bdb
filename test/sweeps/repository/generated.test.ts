import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { expect, test } from "vitest";

const run = promisify(execFile);
const script = (name: string): [string, ...string[]] => [
  "node",
  "--experimental-transform-types",
  "--disable-warning=ExperimentalWarning",
  `scripts/${name}.ts`,
];

/** What is committed and made from something else, as `npm run verify` checks it. */
test.concurrent.each<[name: string, command: string, ...args: string[]]>([
  ["the migrations are those of the schema", ...script("check-migrations")],
  ["the description of the API is that of its endpoints", ...script("check-openapi")],
  ["the client of the front end is that of the description", ...script("check-client")],
  ["the description of the API follows the rules", "redocly", "lint", "public/v1/openapi.json"],
])(
  "%s",
  async (_name, command, ...args) => {
    const failure = await run(command, args, { maxBuffer: 64 * 1024 * 1024 }).then(
      () => undefined,
      ({ stdout, stderr }: { stdout: string; stderr: string }) => `${stdout}${stderr}`,
    );
    expect(failure).toBeUndefined();
  },
  240_000,
);
