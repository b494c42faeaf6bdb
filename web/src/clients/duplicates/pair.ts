import type { DuplicatePair } from "#clients/types";

export type Brief = DuplicatePair["left"];
export type Pair = Pick<DuplicatePair, "left" | "right" | "tier" | "score" | "reasons">;

type Tied = Pick<DuplicatePair, "tier" | "score" | "reasons"> & { a: string; b: string };

/** The pairs between some records, the surest first. */
export const pairsBetween = (clients: readonly Brief[], tied: readonly Tied[]): Pair[] =>
  tied
    .flatMap(({ a, b, ...why }) => {
      const [left, right] = [clients.find(({ id }) => id === a), clients.find(({ id }) => id === b)];
      return left && right ? [{ ...why, left, right }] : [];
    })
    .toSorted((one, other) => other.score - one.score);

export const pairKey = ({ left, right }: Pick<Pair, "left" | "right">): string => left.id + right.id;
