import { spawnSync } from "node:child_process";

/** Runs scale.ts beside this program: the code of the product asks Node to transform its types. Answers whether it failed. */
export function scaleDuplicates(sizes: readonly number[]): boolean {
  const flags = ["--experimental-transform-types", "--disable-warning=ExperimentalWarning"];
  const program = new URL("scale.ts", import.meta.url).pathname;
  return (
    spawnSync(process.execPath, [...flags, program, ...sizes.map(String)], { stdio: "inherit" }).status !== 0
  );
}
