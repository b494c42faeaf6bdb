import { median, type Race, type Round, type Side } from "./rounds.ts";
import { atLeast, atMost, type Verdict } from "./verdicts.ts";

const mid = (rounds: readonly Round[], of: (round: Round) => number | undefined) =>
  median(rounds.flatMap((round) => of(round) ?? []));

/** Ratios are taken within a round, then the median over rounds: what slows one side slows the other. */
const ratio = (rounds: readonly Round[], of: (bare: Side, product: Side) => number) =>
  mid(rounds, ({ bare, product }) => bare && of(bare, product));

const bySpeed = (bare: Side, product: Side) => product.perSecond / bare.perSecond;
const byCpu = (bare: Side, product: Side) => bare.cpu / product.cpu;
const digits = (value: number, count = 0) => (Number.isNaN(value) ? "" : value.toFixed(count));

export function printRaces(races: readonly Race[]): void {
  console.log("\nThe product and the bare Worker, 16 connections, median of 3 rounds");
  console.table(
    races.map(({ one, rounds }) => ({
      case: one.name,
      "requests/s": digits(mid(rounds, ({ product }) => product.perSecond)),
      "bare/s": digits(mid(rounds, ({ bare }) => bare?.perSecond)),
      "p50 ms": digits(
        mid(rounds, ({ product }) => product.p50),
        1,
      ),
      "bare ms": digits(
        mid(rounds, ({ bare }) => bare?.p50),
        1,
      ),
      "CPU µs": digits(mid(rounds, ({ product }) => product.cpu)),
      "bare µs": digits(mid(rounds, ({ bare }) => bare?.cpu)),
      "ratio by speed": digits(ratio(rounds, bySpeed), 2),
      "ratio by CPU": digits(ratio(rounds, byCpu), 2),
    })),
  );
}

export const judgeRaces = (races: readonly Race[]): Verdict[] =>
  races.flatMap(({ one, rounds }) =>
    one.bare ? [atLeast(`${one.name} / bare`, ratio(rounds, bySpeed), one.bare)] : [],
  );

/** A search is compared with the bare get of one dossier, by their median latencies. */
export function judgeSearch(races: readonly Race[]): Verdict[] {
  const get = races.find(({ one }) => one.bare);
  return races.flatMap(({ one, rounds }) => {
    if (!one.late || !get) return [];
    const slower = mid(rounds, ({ product }) => product.p50) / mid(get.rounds, ({ bare }) => bare?.p50);
    return [atMost(`${one.name}, p50 / bare get`, slower, one.late, " ×")];
  });
}
