/** Prints each figure against its must and its beyond; times tell, the rest fails the run below its must. */
export type Report = ReturnType<typeof reporter>;

export function reporter(size: number, fail: () => void) {
  const line = (name: string, value: number, unit: string, end: string): void =>
    console.log(
      `${String(size).padStart(8)}  ${name.padEnd(34)} ${(Number.isInteger(value) ? String(value) : value.toFixed(3)).padStart(9)} ${unit.padEnd(5)} ${end}`,
    );
  const judge = (
    name: string,
    value: number,
    unit: string,
    must: number,
    beyond: number,
    sign: 1 | -1,
  ): void => {
    const reached = (limit: number): boolean => sign * value <= sign * limit;
    const verdict = reached(beyond) ? "beyond" : reached(must) ? "must" : "MISSED";
    if (verdict === "MISSED" && unit !== "ms" && unit !== "s") fail();
    line(name, value, unit, `must ${must}, beyond ${beyond}: ${verdict}`);
  };
  const seconds = (limit: number): number => Math.max(0.5, (limit * size) / 100_000);
  return {
    told: (name: string, value: number, unit: string) => line(name, value, unit, ""),
    atMost: (name: string, value: number, unit: string, must: number, beyond: number) =>
      judge(name, value, unit, must, beyond, 1),
    atLeast: (name: string, value: number, must: number, beyond: number) =>
      judge(name, value, "", must, beyond, -1),
    /** Seconds promised for 100,000 records, for as many as there are. */
    scaled: (name: string, value: number, must: number, beyond: number) =>
      judge(name, value, "s", seconds(must), seconds(beyond), 1),
  };
}
