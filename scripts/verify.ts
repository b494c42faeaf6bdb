import { spawnSync } from "node:child_process";

const node = ["node", "--experimental-transform-types", "--disable-warning=ExperimentalWarning"];

/** Everything that must hold before a change lands, cheapest first. */
const steps: readonly [name: string, ...command: string[]][] = [
  ["format", "oxfmt", "--check"],
  ["lint", "oxlint"],
  ["types of the API", "tsc", "-p", "."],
  ["types of the front end", "tsc", "-p", "web"],
  ["unused code and dependencies", "knip", "--no-progress"],
  ["migrations are those of the schema", ...node, "scripts/check-migrations.ts"],
  [
    "bindings are those of wrangler.toml",
    "wrangler",
    "types",
    "--include-runtime=false",
    "--env-file",
    ".dev.vars.example",
    "--check",
  ],
  ["openapi.json is what the API describes", ...node, "scripts/check-openapi.ts"],
  ["openapi.json follows the rules", "redocly", "lint", "public/v1/openapi.json"],
  ["the client is that of openapi.json", ...node, "scripts/check-client.ts"],
  ["no secret in the repository", "secretlint", "**/*"],
];

const broken = steps.filter(([name, command = "", ...args]) => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  console.log(`${status === 0 ? "✓" : "✗"} ${name}`);
  if (status !== 0) console.log(`${stdout}${stderr}`.trim());
  return status !== 0;
});

const tests = spawnSync(node[0] ?? "node", [...node.slice(1), "scripts/test.ts"], { stdio: "inherit" });
if (broken.length > 0) console.error(`To mend: ${broken.map(([name]) => name).join(", ")}.`);
process.exitCode = broken.length > 0 || tests.status !== 0 ? 1 : 0;
