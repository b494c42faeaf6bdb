/**
 * Scores the rules of duplicates on labelled pairs:
 *   node bench/duplicates/score.ts [pairs.csv] [--half=tuning|held-out]
 * `gate` counts pairs labelled none and found certain; `found` is the share of duplicates that the index would offer.
 */
import { candidateKeys } from "#domain/clients/candidate-keys";
import { identityOf } from "#domain/clients/client-identity";
import { decide } from "#domain/clients/decision";

import { readPairs, type LabelledPair } from "./labelled-pairs.ts";

type Scored = LabelledPair & { tier: string; rule: number; codes: string; offered: boolean };

function score(pair: LabelledPair): Scored {
  const [left, right] = [identityOf(pair.left), identityOf(pair.right)];
  const { tier, rule, reasons } = decide(left, right);
  const keys = new Set(candidateKeys(left));
  const offered = candidateKeys(right).some((key) => keys.has(key));
  return { ...pair, tier, rule, codes: reasons.map(({ code }) => code).join(" "), offered };
}

function print(all: readonly Scored[]): void {
  const count = (test: (pair: Scored) => boolean): number => all.filter(test).length;
  const accepted = ({ tier, label, alsoAccepted }: Scored): boolean =>
    tier === label || tier === alsoAccepted;
  const truePositives = count(({ tier, label }) => tier !== "none" && label !== "none");
  const wrong = count(({ tier, label }) => (tier === "none") !== (label === "none"));
  const certain = count(({ tier, label }) => tier === "certain" && label === "certain");
  const duplicates = count(({ label }) => label !== "none");
  const lines = {
    pairs: all.length,
    gate: count(({ tier, label }) => tier === "certain" && label === "none"),
    lenient: ratio(count(accepted), all.length),
    dupF1: ratio(2 * truePositives, 2 * truePositives + wrong),
    certainP: ratio(
      count(
        ({ tier, label, alsoAccepted }) => tier === "certain" && [label, alsoAccepted].includes("certain"),
      ),
      count(({ tier }) => tier === "certain"),
    ),
    certainR: ratio(
      certain,
      count(({ label }) => label === "certain"),
    ),
    found: ratio(
      count(({ label, offered }) => label !== "none" && offered),
      duplicates,
    ),
  };
  for (const [name, value] of Object.entries(lines)) console.log(`${name}=${value}`);
  const misses = all.filter((pair) => !accepted(pair) || (pair.label !== "none" && !pair.offered));
  for (const [family, missed] of Map.groupBy(misses, (pair) => pair.family)) {
    console.log(`\n${family}`);
    for (const pair of missed) console.log(describe(pair));
  }
}

const ratio = (part: number, whole: number): string => (whole === 0 ? 1 : part / whole).toFixed(4);

const describe = ({ id, left, right, label, tier, rule, codes, offered }: Scored): string => {
  const said = [left, right].map(
    ({ name, city, siret }) => `${name} [${[city, siret].filter(Boolean).join(" ")}]`,
  );
  return `  ${id} ${said.join(" / ")}: ${label}, found ${tier} (rule ${rule}: ${codes})${offered ? "" : " NOT OFFERED"}`;
};

const own = new URL("pairs.csv", import.meta.url).pathname;
const path = process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? own;
const half = process.argv.find((argument) => argument.startsWith("--half="))?.slice("--half=".length);

const pairs = readPairs(path)
  .filter((_, index) => half === undefined || (half === "tuning") === (index % 2 === 0))
  .map(score);
print(pairs);
