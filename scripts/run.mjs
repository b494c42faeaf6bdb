// Runs with the Node of the machine (20 and up): installs what is missing, then hands over to the Node of devDependencies.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, resolve } from "node:path";

const root = resolve(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const node = resolve(root, "node_modules/node/bin/node");
const [task = "start", ...rest] = process.argv.slice(2);

const read = (path) => JSON.parse(readFileSync(resolve(root, path), "utf8"));

/** What npm wrote at its last installation is compared with the lock file: dates say nothing after a clone. */
function isInstalled() {
  if (!existsSync(resolve(root, "node_modules/.package-lock.json"))) return false;
  const installed = read("node_modules/.package-lock.json").packages;
  return Object.entries(read("package-lock.json").packages).every(
    ([path, { version, link, optional, devOptional }]) => {
      if (path === "" || link || version === undefined || !path.includes("node_modules/")) return true;
      if (!installed[path]) return Boolean(optional || devOptional);
      return installed[path].version === version;
    },
  );
}

const answers = () => spawnSync(node, ["--version"], { stdio: "ignore" }).status === 0;

function npm(...args) {
  const cli = process.env.npm_execpath;
  const [command, prefix] = cli ? [process.execPath, [cli]] : ["npm", []];
  const { status } = spawnSync(command, [...prefix, ...args, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (!isInstalled()) {
  // Not `npm ci`: it refuses a lock file without the optional binaries of platforms that a registry does not carry.
  console.log("Installing the dependencies of package-lock.json…");
  npm("install", "--no-save");
}
if (!answers()) npm("rebuild", "node", "--ignore-scripts=false");
if (!answers()) {
  console.error(
    "The node package did not install its binary: allow its install script (npm config get ignore-scripts).",
  );
  process.exit(1);
}

const child = spawn(
  node,
  ["--experimental-transform-types", "--disable-warning=ExperimentalWarning", `scripts/${task}.ts`, ...rest],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: `${resolve(root, "node_modules/.bin")}${delimiter}${process.env.PATH}` },
  },
);
// The terminal gives Ctrl-C to the child too; a signal sent to this process alone is passed on.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
// npm may die of a signal without a word to us.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 1000).unref();
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
