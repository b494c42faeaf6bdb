// Gzipped JavaScript of each first screen, from the build's manifest. Fails above the limits of the product's targets.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

type Chunk = { file: string; imports?: string[]; isEntry?: boolean; src?: string };

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const manifest: Record<string, Chunk> = JSON.parse(await readFile(`${dist}.vite/manifest.json`, "utf8"));

const firstScreens = [
  {
    name: "portal",
    limit: 180,
    aim: 150,
    screens: ["src/app/portal-layout.tsx", "src/programmes/portal/portal-home.tsx"],
    texts: ["src/i18n/fr/common.ts", "src/i18n/fr/programmes.ts"],
  },
  {
    name: "admin",
    limit: 280,
    aim: 280,
    screens: ["src/app/admin-layout.tsx", "src/dossiers/pages/dossiers.tsx"],
    texts: ["src/i18n/fr/common.ts", "src/i18n/fr/organisations.ts", "src/i18n/fr/dossiers.ts"],
  },
];

function withImports(key: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`${key} is not in the build`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) withImports(imported, seen);
  return seen;
}

async function gzipped(file: string): Promise<number> {
  return gzipSync(await readFile(dist + file)).length;
}

for (const { name, limit, aim, screens, texts } of firstScreens) {
  const files = new Set<string>();
  for (const key of ["index.html", ...screens, ...texts]) withImports(key, files);
  const sizes = await Promise.all([...files].map(gzipped));
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  const verdict = kilobytes > limit ? "TOO BIG" : kilobytes > aim ? "above the aim" : "good";
  process.stdout.write(
    `${name}: ${kilobytes.toFixed(1)} kB gzip in ${files.size} files (aim ${aim}, limit ${limit}): ${verdict}\n`,
  );
  if (kilobytes > limit) process.exitCode = 1;
}
