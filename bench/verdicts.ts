/** What was measured against what was promised. `exact` figures fail the run; the others tell. */
export type Verdict = {
  what: string;
  measured: string;
  target: string;
  kept: "aim" | "floor" | "missed";
  exact: boolean;
};

type Bounds = { floor: number; aim: number };

/** The more the better: a ratio to the bare Worker. */
export const atLeast = (what: string, value: number, { floor, aim }: Bounds): Verdict => ({
  what,
  measured: value.toFixed(2),
  target: `floor ${floor}, aim ${aim}`,
  kept: value >= aim ? "aim" : value >= floor ? "floor" : "missed",
  exact: false,
});

/** The less the better. */
export const atMost = (
  what: string,
  value: number,
  { floor, aim }: Bounds,
  unit = "",
  exact = false,
): Verdict => ({
  what,
  measured: `${Number.isInteger(value) ? value : value.toFixed(1)}${unit}`,
  target: `floor ${floor}${unit}, aim ${aim}${unit}`,
  kept: value <= aim ? "aim" : value <= floor ? "floor" : "missed",
  exact,
});

export const equal = (what: string, values: readonly number[], expected?: number): Verdict => {
  const wanted = expected ?? values[0];
  return {
    what,
    measured: values.join(", "),
    target: expected === undefined ? "all equal" : `exactly ${expected}`,
    kept: values.every((value) => value === wanted) ? "aim" : "missed",
    exact: true,
  };
};

const words = { aim: "reaches the aim", floor: "above the floor", missed: "BELOW THE FLOOR" } as const;

/** Prints every verdict; answers whether an exact figure is below its floor. */
export function printVerdicts(verdicts: readonly Verdict[]): boolean {
  console.log("\nAgainst the targets");
  console.table(
    verdicts.map(({ what, measured, target, kept, exact }) => ({
      what,
      measured,
      target,
      verdict: words[kept],
      exact: exact ? "exact" : "",
    })),
  );
  const failed = verdicts.filter(({ kept, exact }) => exact && kept === "missed");
  for (const { what, measured, target } of failed)
    console.error(`FAILED: ${what} is ${measured} (${target}).`);
  return failed.length > 0;
}
